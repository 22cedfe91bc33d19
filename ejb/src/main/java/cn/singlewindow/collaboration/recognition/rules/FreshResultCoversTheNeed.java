package cn.singlewindow.collaboration.recognition.rules;

import cn.singlewindow.collaboration.recognition.ControlActView;
import cn.singlewindow.collaboration.recognition.ControlItem;
import cn.singlewindow.collaboration.recognition.ControlResult;
import cn.singlewindow.collaboration.recognition.ControlState;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** A result without finding, still fresh and at least as wide as the need, spares the second check (CATALOGUE RC-03 R1). */
public final class FreshResultCoversTheNeed {

    private FreshResultCoversTheNeed() {}

    /** The newest result that does. @param at the moment for which it must be fresh */
    public static Optional<ControlActView> find(
            Collection<ControlActView> acts, String planner, Set<ControlItem> need, Instant at) {
        return acts.stream()
                .filter(act -> !act.agency().equals(planner))
                .filter(act -> covers(act, need, at))
                .max(Comparator.comparing(ControlActView::id));
    }

    private static boolean covers(ControlActView act, Set<ControlItem> need, Instant at) {
        Instant until = act.validUntil();
        return act.state() == ControlState.DONE
                && act.result() == ControlResult.IN_ORDER
                && until != null
                && !until.isBefore(at)
                && act.scope().containsAll(need);
    }
}
