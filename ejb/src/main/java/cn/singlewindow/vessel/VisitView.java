package cn.singlewindow.vessel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A port call as the reader may see it.
 *
 * @param row its summary
 * @param form what was declared, as far as the reader may see it; persons never, see {@code Persons}
 * @param sections when each part was declared last
 * @param mayWork whether people and cargo may move (VD-03 R1, R3)
 * @param parts the agencies' parts of all phases
 * @param steps its history, the newest last
 * @param breaches what was late
 * @param verbs what the reader may do to the call now
 */
public record VisitView(
        VisitRow row,
        CallForm form,
        Map<CallSection, Instant> sections,
        boolean mayWork,
        DepartureKind departureKind,
        List<PartView> parts,
        List<StepView> steps,
        List<BreachView> breaches,
        Set<CallVerb> verbs) {

    public VisitView {
        sections = Map.copyOf(sections);
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
        breaches = List.copyOf(breaches);
        verbs = Set.copyOf(verbs);
    }
}
