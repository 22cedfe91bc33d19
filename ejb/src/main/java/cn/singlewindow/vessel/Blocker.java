package cn.singlewindow.vessel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact that stands between a port call and its clearance (VD-05 R2, R3).
 *
 * @param agency whose fact it is
 * @param fact code such as {@code TONNAGE_TAX_UNPAID}; text {@code vessel.fact.<code>}
 * @param key tells two facts of the same code apart, such as a hold's number; empty where there is one only
 * @param owner who has to act: AGENT, SHIP, GACC, MSA, NIA, TERMINAL …
 * @param since since when
 * @param due until when it should be mended; absent where no clock runs
 * @param dependsOn ids of the facts that have to be mended first
 * @param minutes how long mending it takes as a rule, once those are mended
 * @param arguments of the text
 */
public record Blocker(
        String agency,
        String fact,
        String key,
        String owner,
        Instant since,
        @Nullable Instant due,
        List<String> dependsOn,
        int minutes,
        List<String> arguments) {

    public Blocker {
        dependsOn = List.copyOf(dependsOn);
        arguments = List.copyOf(arguments);
    }

    /** A fact without a clock of its own on which nothing waits. */
    public static Blocker of(String agency, String fact, String owner, Instant since, Duration expected) {
        return new Blocker(agency, fact, "", owner, since, null, List.of(), (int) expected.toMinutes(), List.of());
    }

    /** Its id within the call: {@code agency:fact}, or {@code agency:fact:key}. */
    public String id() {
        return key.isEmpty() ? agency + ":" + fact : agency + ":" + fact + ":" + key;
    }

    /** The same fact, to be mended until then. */
    public Blocker until(Instant newDue) {
        return new Blocker(agency, fact, key, owner, since, newDue, dependsOn, minutes, arguments);
    }

    /** The same fact, which waits for others. */
    public Blocker after(String... ids) {
        return new Blocker(agency, fact, key, owner, since, due, List.of(ids), minutes, arguments);
    }

    /** The same fact, told apart by a key. */
    public Blocker keyed(String newKey) {
        return new Blocker(agency, fact, newKey, owner, since, due, dependsOn, minutes, arguments);
    }

    /** The same fact, with what its text names. */
    public Blocker naming(String... names) {
        return new Blocker(agency, fact, key, owner, since, due, dependsOn, minutes, List.of(names));
    }
}
