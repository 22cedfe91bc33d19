package cn.singlewindow.vessel;

import java.time.Instant;

/**
 * A line of a call's history.
 *
 * @param verb name of a {@link CallVerb} or {@link AgencyVerb}
 * @param phase name of the phase; empty where the whole call is meant
 * @param partTo state of the agency's part afterwards; empty where the whole call is meant
 * @param actor who did it; empty for an enterprise that looks at an agency's step
 */
public record StepView(
        Instant at,
        String verb,
        CallState from,
        CallState to,
        String phase,
        String partTo,
        String agency,
        String actor,
        String ground,
        String note) {}
