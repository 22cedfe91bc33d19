package cn.singlewindow.platform.reference.edition;

import cn.singlewindow.platform.reference.ReferenceProblem;
import cn.singlewindow.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in an edition, by file and row; the first thousand are kept. */
final class Faults {

    private static final int MOST = 1000;

    private final List<Violation> found = new ArrayList<>();

    void add(String file, int line, String value, ReferenceProblem problem, String... arguments) {
        if (found.size() < MOST) {
            found.add(Violation.at(file + ":" + line, value, problem, arguments));
        }
    }

    List<Violation> all() {
        return List.copyOf(found);
    }
}
