package cn.singlewindow.vessel;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A port call in a list.
 *
 * @param inward where the three agencies stand inward, by agency
 * @param due the next thing that is due of the call; absent if nothing is
 */
public record VisitRow(
        String visit,
        String imo,
        String shipName,
        String flag,
        String shipType,
        String port,
        String voyageIn,
        String voyageOut,
        String lastPort,
        String nextPort,
        Instant eta,
        @Nullable Instant etd,
        @Nullable Instant ata,
        @Nullable Instant atd,
        String berth,
        int crew,
        int passengers,
        boolean dangerousGoods,
        CallState state,
        boolean detained,
        int risk,
        Map<String, AgencyState> inward,
        @Nullable Instant due,
        Instant changedAt,
        long version) {

    public VisitRow {
        inward = Map.copyOf(inward);
    }
}
