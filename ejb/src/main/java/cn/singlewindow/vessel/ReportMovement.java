package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;
import java.time.Instant;

/**
 * A movement of the ship, as traffic service, pilot, terminal or agent report it.
 *
 * @param at when it happened; not in the future
 * @param berth where the ship lies now; empty after sailing
 * @param source VTS, AIS, PILOT, TERMINAL or AGENT
 */
@Application({"VD-02", "VD-05"})
public record ReportMovement(
        String visit, Movement movement, Instant at, String berth, String source, String note, String key) {

    /** What happened. */
    public enum Movement {
        ARRIVED,
        SHIFTED,
        SAILED
    }
}
