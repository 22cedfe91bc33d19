package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** The mandate covers the kind of document. */
final class MandateCoversDocument implements ActRule {

    @Override
    public Optional<Violation> check(Act act, Ground ground) {
        return ground.mandate()
                .filter(mandate -> !mandate.terms().documents().contains(act.document()))
                .map(mandate -> Violation.of(EnterpriseProblem.DOCUMENT_NOT_COVERED, act.document()));
    }
}
