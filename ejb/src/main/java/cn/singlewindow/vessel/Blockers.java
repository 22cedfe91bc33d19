package cn.singlewindow.vessel;

import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.model.PortCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Asks every condition what stands against a clearance (VD-05 R2, R3). A signature waits for its agency's other facts. */
@ApplicationScoped
class Blockers {

    /** The fact that an agency has not signed the joint form. */
    static final String NOT_ENDORSED = "NOT_ENDORSED";

    private static final String NOT_APPLIED = "MSA:DEPARTURE_NOT_APPLIED";

    @Inject
    Instance<ClearanceCondition> conditions;

    @Inject
    LawBook lawBook;

    /** The graph of a call. */
    BlockerGraph graph(VisitRef visit) {
        return BlockerGraph.of(visit.visit(), lawBook.now().now(), all(visit));
    }

    private List<Blocker> all(VisitRef visit) {
        List<Blocker> found = new ArrayList<>();
        conditions.forEach(condition -> found.addAll(condition.blockers(visit)));
        return found.stream().map(one -> linked(one, found)).toList();
    }

    private static Blocker linked(Blocker one, List<Blocker> all) {
        if (!one.fact().equals(NOT_ENDORSED)) {
            return one;
        }
        List<String> first = new ArrayList<>(List.of(NOT_APPLIED));
        all.stream()
                .filter(other ->
                        other.agency().equals(one.agency()) && !other.id().equals(one.id()))
                .forEach(other -> first.add(other.id()));
        return one.after(first.toArray(String[]::new));
    }

    /** Refuses a signature while other facts of the same agency stand. */
    void requireNoneOf(PortCall call, String agency) {
        require(all(call.ref()).stream()
                .filter(one -> one.agency().equals(agency) && !one.fact().equals(NOT_ENDORSED))
                .toList());
    }

    /** Refuses while anything stands against the clearance, and names all of it. */
    void requireNone(PortCall call) {
        require(graph(call.ref()).blockers());
    }

    private static void require(List<Blocker> blockers) {
        if (!blockers.isEmpty()) {
            throw new Rejected(blockers.stream().map(Blockers::violation).toList());
        }
    }

    private static Violation violation(Blocker blocker) {
        String fact = "@vessel.fact." + blocker.fact();
        String named = blocker.arguments().isEmpty() ? fact : fact + "|" + String.join("|", blocker.arguments());
        return Violation.at(
                "blockers/" + blocker.id(), "", VesselProblem.BLOCKED, "@vessel.owner." + blocker.agency(), named);
    }
}
