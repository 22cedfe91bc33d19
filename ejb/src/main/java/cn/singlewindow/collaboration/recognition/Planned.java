package cn.singlewindow.collaboration.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of planning a control.
 *
 * @param act the control to be done; null if it is spared
 * @param sparedBy the result that is recognised in its place; null if none is
 * @param together the agencies that come at the same time, besides the planning one
 */
public record Planned(
        @Nullable ControlActView act, @Nullable ControlActView sparedBy, List<String> together) {

    public Planned {
        together = List.copyOf(together);
    }

    /** Whether the control need not be done. */
    public boolean spared() {
        return act == null;
    }
}
