package cn.singlewindow.goods;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much there is to do, of what the reader may see.
 *
 * @param mine assigned to the reader and not finished
 * @param unassigned waiting for an officer
 * @param overdue past the time of the step they wait for
 * @param byState all, by state; states without any are left out
 */
public record WorkListCounts(long mine, long unassigned, long overdue, Map<DeclarationState, Long> byState) {

    public WorkListCounts {
        Map<DeclarationState, Long> copy = new EnumMap<>(DeclarationState.class);
        copy.putAll(byState);
        byState = Collections.unmodifiableMap(copy);
    }
}
