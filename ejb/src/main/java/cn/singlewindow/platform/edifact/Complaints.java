package cn.singlewindow.platform.edifact;

import cn.singlewindow.shared.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of one message, or of the interchange's own segments, up to a bound. */
public final class Complaints {

    private final List<Finding> findings = new ArrayList<>();
    private final int most;
    private int leftOut;

    Complaints(int most) {
        this.most = most;
    }

    /** A fault at a place. */
    public void add(Position at, String value, ProblemCode problem, String... arguments) {
        add(Finding.of(at, value, problem, arguments));
    }

    void add(Finding finding) {
        if (findings.size() < most) {
            findings.add(finding);
        } else {
            leftOut++;
        }
    }

    /** How many there are, told or not. */
    public int size() {
        return findings.size() + leftOut;
    }

    List<Finding> findings() {
        if (leftOut == 0) {
            return List.copyOf(findings);
        }
        List<Finding> all = new ArrayList<>(findings);
        Position last = findings.get(findings.size() - 1).at();
        all.add(Finding.of(last.at(0, 0), "", EdifactProblem.MORE_FAULTS, Integer.toString(leftOut)));
        return List.copyOf(all);
    }
}
