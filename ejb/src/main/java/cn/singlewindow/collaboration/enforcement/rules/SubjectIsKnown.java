package cn.singlewindow.collaboration.enforcement.rules;

import cn.singlewindow.collaboration.enforcement.EnforcementProblem;
import cn.singlewindow.collaboration.enforcement.HeldThing;
import cn.singlewindow.collaboration.enforcement.PlaceHold;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A hold is on a kind of thing that passes a gate, and its key has the shape of that kind. */
public final class SubjectIsKnown implements HoldRule {

    @Override
    public Optional<Violation> check(PlaceHold hold, Days days) {
        Optional<HeldThing> thing = HeldThing.of(hold.subjectType());
        if (thing.isEmpty()) {
            return Optional.of(Violation.at(
                    "subjectType", hold.subjectType(), EnforcementProblem.SUBJECT_TYPE, hold.subjectType()));
        }
        return thing.get().fits(hold.subjectKey())
                ? Optional.empty()
                : Optional.of(Violation.at("subjectKey", hold.subjectKey(), EnforcementProblem.SUBJECT_KEY));
    }
}
