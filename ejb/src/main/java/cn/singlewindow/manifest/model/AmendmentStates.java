package cn.singlewindow.manifest.model;

import cn.singlewindow.manifest.AmendmentState;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.shared.Rejected;
import java.util.Map;
import java.util.Set;

/** What may follow what on an amendment (CATALOGUE MF-04). */
public final class AmendmentStates {

    private static final Map<AmendmentState, Set<AmendmentState>> NEXT = Map.of(
            AmendmentState.REQUESTED, Set.of(AmendmentState.APPROVED, AmendmentState.REFUSED),
            AmendmentState.APPROVED, Set.of(AmendmentState.APPLIED),
            AmendmentState.REFUSED, Set.of(),
            AmendmentState.APPLIED, Set.of());

    private AmendmentStates() {}

    /** Whether one may follow the other. */
    public static boolean allows(AmendmentState from, AmendmentState to) {
        return NEXT.getOrDefault(from, Set.of()).contains(to);
    }

    /** Refuses what may not follow. */
    public static void require(AmendmentState from, AmendmentState to) {
        if (!allows(from, to)) {
            throw Rejected.because(ManifestProblem.STATE_CONFLICT, from.name());
        }
    }
}
