package cn.singlewindow.collaboration.reconciliation.intake;

/** Hashes that have been seen: 16 bytes for each, so that ten million keys take 160 to 260 MB and no more. */
final class LongSet {

    private static final int SMALLEST = 1 << 10;

    private long[] slots = new long[SMALLEST];
    private int size;

    /** Adds a hash of 63 bits. @return whether it is new */
    boolean add(long hash) {
        if (size * 2L > slots.length) {
            grow();
        }
        if (!put(slots, hash + 1)) {
            return false;
        }
        size++;
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long each : slots) {
            if (each != 0) {
                put(larger, each);
            }
        }
        slots = larger;
    }

    private static boolean put(long[] slots, long value) {
        int mask = slots.length - 1;
        int at = Long.hashCode(value * 0x9e3779b97f4a7c15L) & mask;
        while (slots[at] != 0) {
            if (slots[at] == value) {
                return false;
            }
            at = (at + 1) & mask;
        }
        slots[at] = value;
        return true;
    }
}
