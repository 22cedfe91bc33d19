package cn.singlewindow.ws.collaboration;

import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.collaboration.enforcement.PlaceHold;
import cn.singlewindow.platform.commands.OncePerKey;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.ws.collaboration.CaseDoor.Act;
import cn.singlewindow.ws.collaboration.CaseDoor.Ground;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Holds of agencies' systems on subjects whose modules have no hold of their own (RC-04), each placed once per key. */
@ApplicationScoped
class SubjectHolds {

    @Inject
    Holds holds;

    @Inject
    OncePerKey once;

    /** Whether a hold stands. */
    boolean stand(String subjectType, String key) {
        return !holds.open(subjectType, List.of(key)).isEmpty();
    }

    /** Places a hold. @return its id */
    long place(Scope scope, String subjectType, Act act, Ground ground) {
        PlaceHold command = new PlaceHold(
                subjectType, act.subjectKey(), ground.text(), ground.legalBasis(), ground.reviewOn(), null, true, "");
        return Long.parseLong(once.answer(
                scope,
                act.idempotencyKey(),
                "exchange.hold",
                RecordJson.write(command),
                () -> Long.toString(holds.place(scope, command).id())));
    }

    /** Lifts a hold of the own agency. */
    void lift(Scope scope, long holdId, String note) {
        holds.lift(scope, holdId, note);
    }
}
