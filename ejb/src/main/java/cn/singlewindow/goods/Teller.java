package cn.singlewindow.goods;

import cn.singlewindow.collaboration.sharing.AgencyCases;
import cn.singlewindow.collaboration.sharing.CaseSubject;
import cn.singlewindow.goods.model.Declaration;
import cn.singlewindow.goods.model.StateTable;
import cn.singlewindow.goods.model.Step;
import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.notification.Audience;
import cn.singlewindow.platform.notification.Notifications;
import cn.singlewindow.platform.outbox.Outbox;
import cn.singlewindow.platform.outbox.OutboxEvent;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells what was done, in the transaction in which it is done: audit, outbox, notices, the agencies' cases. */
@ApplicationScoped
class Teller {

    static final String SUBJECT = "goods.declaration";

    private static final String PAGE = "/goods/read-declaration.xhtml?seqNo=";

    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    @Inject
    Notifications notifications;

    @Inject
    AgencyCases cases;

    /** A submission: one event for each agency, in one statement; a notice to a trader who did not declare itself. */
    void submitted(Scope scope, Declaration.Identity of, List<String> agencies) {
        outbox.appendAll(agencies.stream()
                .map(agency -> event(
                                of.id(),
                                1,
                                new DeclarationEvent.Submitted(
                                        of.seqNo(), of.clientSeqNo(), of.direction(), of.customMaster(), agency))
                        .to(agency))
                .toList());
        if (of.trader() != of.declarant()) {
            notice(Audience.enterprise(of.trader()), "goods.notice.SUBMITTED", of);
        }
        audit.record(AuditEvent.done("goods.declaration.submit", scope, SUBJECT, of.seqNo()));
    }

    /** A change of state, if there was one. */
    void changed(Scope scope, String what, Declaration declaration) {
        Declaration.Identity of = declaration.identity();
        declaration.lastMove().ifPresent(last -> {
            List<Step> steps = declaration.steps();
            DeclarationEvent.Changed event = new DeclarationEvent.Changed(
                    of.seqNo(),
                    of.clientSeqNo(),
                    declaration.condition().entryId(),
                    steps.get(0).from(),
                    last.to(),
                    last.reasonCode(),
                    steps.stream()
                            .map(Step::receipt)
                            .filter(code -> !code.isEmpty())
                            .toList(),
                    of.declarant(),
                    of.trader(),
                    last.at());
            outbox.append(event(of.id(), declaration.version() + 1, event));
            toParties("goods.notice." + last.to(), of);
            if (StateTable.isFinal(last.to())) {
                cases.close(new CaseSubject(SUBJECT, of.id()));
            }
        });
        audit.record(AuditEvent.done(what, scope, SUBJECT, of.seqNo())
                .with("state", declaration.state().name()));
    }

    /** Anything else that was done. */
    void told(Scope scope, String what, Declaration declaration, DeclarationEvent event) {
        outbox.append(event(declaration.identity().id(), declaration.version() + 1, event));
        audit.record(
                AuditEvent.done(what, scope, SUBJECT, declaration.identity().seqNo()));
    }

    /** A notice to declarant and trader. */
    void toParties(String code, Declaration.Identity of) {
        notice(Audience.enterprise(of.declarant()), code, of);
        if (of.trader() != of.declarant()) {
            notice(Audience.enterprise(of.trader()), code, of);
        }
    }

    /** A notice to the officers of an agency. */
    void toOfficers(String agency, String code, Declaration.Identity of) {
        notice(Audience.agency(agency, Permission.GOODS_DECIDE), code, of);
    }

    private void notice(Audience audience, String code, Declaration.Identity of) {
        notifications.post(audience, code, PAGE + of.seqNo(), of.seqNo());
    }

    private static OutboxEvent event(long id, long version, DeclarationEvent event) {
        return OutboxEvent.of(SUBJECT + "." + event.word(), SUBJECT, id, RecordJson.write(event))
                .atVersion(version);
    }
}
