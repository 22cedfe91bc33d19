package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.Authorisation;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Judges whether an act may rest on one of the grounds found for it (CATALOGUE EQ-02). Of several mandates the one with the
 * fewest faults is taken; its faults are told. A principal that gave no mandate cannot be told from one that is not filed.
 */
public final class ActRules {

    private static final List<ActRule> ACTOR = List.of(
            new ActorsEnterpriseIsActive(), new ActorHasAuthority(), new SecondPersonSawWhatIsAboveTheUsersLimit());
    private static final List<ActRule> MANDATE = List.of(
            new PrincipalIsActive(),
            new MandateIsInForce(),
            new MandateCoversDocument(),
            new MandateCoversDistrict(),
            new MandateCoversCommodities(),
            new ValueIsWithinTheMandate());
    private static final ActRule THERE = new MandateIsThere();

    private ActRules() {}

    /**
     * Why the act is allowed.
     *
     * @param grounds one for each mandate between the two, at least one if the actor's enterprise is filed
     * @throws Rejected with every fault of the best ground
     */
    public static Authorisation judge(Act act, List<Ground> grounds) {
        Judged best = grounds.stream()
                .map(ground -> new Judged(ground, check(act, ground)))
                .min(Comparator.comparingInt(judged -> judged.faults().size()))
                .orElseThrow(() -> Rejected.because(EnterpriseProblem.OWN_NOT_ACTIVE, "NOT_FILED"));
        if (!best.faults().isEmpty()) {
            throw new Rejected(best.faults());
        }
        return best.authorisation();
    }

    private static List<Violation> check(Act act, Ground ground) {
        List<ActRule> rules = new ArrayList<>(ACTOR);
        if (!ground.isOwn()) {
            rules.add(THERE);
            rules.addAll(ground.mandate().isPresent() ? MANDATE : List.of());
        }
        return rules.stream()
                .map(rule -> rule.check(act, ground))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private record Judged(Ground ground, List<Violation> faults) {

        Authorisation authorisation() {
            Ground.Principal principal = ground.principal().orElseThrow();
            return new Authorisation(
                    principal.id(),
                    ground.agent(),
                    principal.company(),
                    ground.agentCompany(),
                    ground.mandate().map(HeldMandate::id).orElse(0L),
                    ground.secondPerson());
        }
    }
}
