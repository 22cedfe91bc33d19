package cn.singlewindow.vessel.model;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who should leave with a ship and who does: in + on − off = out, person by person (VD-04 R3). Persons stand as issuing State
 * and document number.
 *
 * @param tooMany who leaves and is not expected to
 * @param missing who is expected to leave and does not
 */
public record HeadCount(int in, int on, int off, int out, Set<String> tooMany, Set<String> missing) {

    public HeadCount {
        tooMany = Set.copyOf(tooMany);
        missing = Set.copyOf(missing);
    }

    /** Counts. Who joins and is on board already, or leaves and never was, is on the wrong side. */
    public static HeadCount of(Set<String> in, Set<String> on, Set<String> off, Set<String> out) {
        Set<String> expected = new HashSet<>(in);
        expected.addAll(on);
        expected.removeAll(off);
        Set<String> tooMany = new TreeSet<>(out);
        tooMany.removeAll(expected);
        off.stream().filter(one -> !in.contains(one)).forEach(tooMany::add);
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(out);
        return new HeadCount(in.size(), on.size(), off.size(), out.size(), tooMany, missing);
    }

    /** Whether everybody is accounted for. */
    public boolean closed() {
        return tooMany.isEmpty() && missing.isEmpty();
    }
}
