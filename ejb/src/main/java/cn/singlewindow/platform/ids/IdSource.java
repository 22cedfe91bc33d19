package cn.singlewindow.platform.ids;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Unique, time-ordered ids: 41 bits of milliseconds since 2024-01-01, 10 bits of node, 12 bits of counter. They grow
 * within one node even if its clock steps back. Beyond 2^53, so they leave the system as text.
 */
@ApplicationScoped
public class IdSource {

    /** System property with the node's name, whose last digits are its number, 0 to 1023; without digits a hash is taken. */
    public static final String NODE_PROPERTY = "singlewindow.node";

    private static final long EPOCH = 1_704_067_200_000L;
    private static final int COUNTER_BITS = 12;
    private static final int NODE_BITS = 10;
    private static final int NODES = 1 << NODE_BITS;
    private static final long COUNTERS = 1L << COUNTER_BITS;

    @Inject
    Clock clock;

    private final AtomicLong lastTick = new AtomicLong();
    private long node;

    @PostConstruct
    void readNode() {
        String name = System.getProperty(NODE_PROPERTY, System.getProperty("jboss.node.name", ""));
        String digits = name.replaceFirst("^.*?(\\d{0,9})$", "$1");
        node = digits.isEmpty() ? Math.floorMod(name.hashCode(), NODES) : checked(Integer.parseInt(digits));
    }

    /** The next id, greater than every earlier one of this node. */
    public long next() {
        long now = (clock.millis() - EPOCH) << COUNTER_BITS;
        long tick = lastTick.updateAndGet(last -> Math.max(last + 1, now));
        long millis = tick >> COUNTER_BITS;
        return (millis << (NODE_BITS + COUNTER_BITS)) | (node << COUNTER_BITS) | (tick & (COUNTERS - 1));
    }

    /** The least id that can be made at an instant or later. */
    public static long firstAt(Instant instant) {
        return Math.max(0, instant.toEpochMilli() - EPOCH) << (NODE_BITS + COUNTER_BITS);
    }

    private static int checked(int node) {
        if (node < 0 || node >= NODES) {
            throw new IllegalArgumentException("node number must be 0 to 1023: " + node);
        }
        return node;
    }
}
