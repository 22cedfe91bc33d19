package cn.singlewindow.vessel;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A filed conveyance.
 *
 * @param mark registration mark, train number or plate
 * @param declared the fields as filed last
 */
public record ConveyanceView(
        long id,
        ConveyanceKind kind,
        String mark,
        ShipState state,
        String operatorName,
        Map<String, String> declared,
        Instant filedAt,
        Instant changedAt,
        long version) {

    public ConveyanceView {
        declared = Collections.unmodifiableMap(new TreeMap<>(declared));
    }
}
