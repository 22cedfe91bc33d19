package cn.singlewindow.ws.collaboration;

import cn.singlewindow.collaboration.exchange.ExchangeProblem;
import cn.singlewindow.goods.DecideDeclaration;
import cn.singlewindow.goods.Decision;
import cn.singlewindow.goods.DeclarationView;
import cn.singlewindow.goods.DeclarationView.HoldView;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.goods.LiftHold;
import cn.singlewindow.goods.PlaceHold;
import cn.singlewindow.goods.RequestSupplement;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Goods declarations for agencies' systems (GD-01). */
@ApplicationScoped
class DeclarationCases implements CaseDoor {

    @Inject
    GoodsService goods;

    @Override
    public String subjectType() {
        return "goods.declaration";
    }

    @Override
    public Content content(Scope scope, String key) {
        DeclarationView view = goods.find(scope, key);
        return new Content(
                view.summary().state().name(),
                view.summary().version(),
                view.summary().onHold(),
                view.decisions().stream().map(Decision::name).sorted().toList(),
                CaseFields.of(view.form().groups()));
    }

    @Override
    public void decide(Scope scope, Act act, long version, Ruling ruling) {
        goods.decide(
                scope,
                new DecideDeclaration(
                        act.subjectKey(),
                        current(scope, act, version),
                        decision(ruling.decision()),
                        ruling.reasonCode(),
                        ruling.note(),
                        act.idempotencyKey()));
    }

    @Override
    public void ask(Scope scope, Act act, long version, String question, Optional<LocalDate> due) {
        goods.requestSupplement(
                scope,
                new RequestSupplement(
                        act.subjectKey(),
                        current(scope, act, version),
                        question,
                        due.orElse(null),
                        act.idempotencyKey()));
    }

    @Override
    public long placeHold(Scope scope, Act act, Ground ground) {
        DeclarationView view = goods.placeHold(
                scope,
                new PlaceHold(
                        act.subjectKey(), ground.text(), ground.legalBasis(), ground.reviewOn(), act.idempotencyKey()));
        return view.holds().stream()
                .filter(each -> each.agency().equals(scope.agency().orElse("")))
                .mapToLong(HoldView::id)
                .max()
                .orElse(0);
    }

    @Override
    public void liftHold(Scope scope, Act act, long holdId, String note) {
        goods.liftHold(scope, new LiftHold(act.subjectKey(), holdId, note));
    }

    private long current(Scope scope, Act act, long version) {
        return version > 0
                ? version
                : goods.find(scope, act.subjectKey()).summary().version();
    }

    private static Decision decision(String word) {
        return Arrays.stream(Decision.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new Rejected(List.of(Violation.at("decision", word, ExchangeProblem.BAD_VALUE, "decision"))));
    }
}
