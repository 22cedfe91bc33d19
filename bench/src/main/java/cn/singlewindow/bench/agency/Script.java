package cn.singlewindow.bench.agency;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * How a simulated agency behaves.
 *
 * @param pathway decisions in order of preference: of those that are possible now the first is taken
 * @param delayMillis a decision comes that long after what it is about, up to twice as long; what is older is decided at once
 * @param failPercent how often a call is given up half way, to be repeated under the same key
 */
public record Script(List<String> pathway, int delayMillis, int failPercent, long seed) {

    /** Clears what comes, without delay. */
    public static Script clears() {
        return new Script(
                List.of(
                        "ACCEPT",
                        "SCREEN_GREEN",
                        "ASSESS",
                        "CHARGE_TAX",
                        "SETTLE_TAX",
                        "RELEASE",
                        "CLEAR",
                        "ENTRY_CLEAR",
                        "INWARD_CLEAR",
                        "DEPARTURE_CLEAR",
                        "ISSUE_CLEARANCE"),
                0,
                0,
                1);
    }

    /** The same with a delay and failures. */
    public Script with(int delay, int fail) {
        return new Script(pathway, delay, fail, seed);
    }

    Optional<String> next(List<String> possible) {
        return pathway.stream().filter(possible::contains).findFirst();
    }

    boolean fails(Random random) {
        return random.nextInt(100) < failPercent;
    }
}
