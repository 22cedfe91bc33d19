package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;
import java.time.Instant;

/**
 * 确报: time, berth, shift plan and numbers of persons, 24 hours before arrival (VD-02 R2). May be repeated; a change of more
 * than six hours is told to all three again.
 */
@Application("VD-02")
public record ConfirmEta(
        String visit,
        long version,
        Instant eta,
        String berth,
        String shiftPlan,
        int crew,
        int passengers,
        String key) {}
