package cn.singlewindow.platform.form;

import cn.singlewindow.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/** Collects what was found, and no more of it than a reader can use. */
public final class Findings {

    /** As many violations are named; one more says how many there are besides. */
    public static final int MOST = 500;

    private final List<Violation> violations = new ArrayList<>();
    private final List<Normalised> normalised = new ArrayList<>();
    private int unnamed;

    /** Adds a violation. */
    public void add(Violation violation) {
        if (violations.size() < MOST) {
            violations.add(violation);
        } else {
            unnamed++;
        }
    }

    void normalised(String path, String declared, String read) {
        if (normalised.size() < MOST) {
            normalised.add(new Normalised(path, declared, read));
        }
    }

    /** Whether nothing is wrong. */
    public boolean clean() {
        return violations.isEmpty();
    }

    /** Everything that is wrong, or the first of it and how much there is besides. */
    public List<Violation> violations() {
        if (unnamed == 0) {
            return List.copyOf(violations);
        }
        List<Violation> all = new ArrayList<>(violations);
        all.add(Violation.of(FormProblem.MORE_VIOLATIONS, Integer.toString(MOST), Integer.toString(unnamed)));
        return List.copyOf(all);
    }

    /** The values that are read otherwise than they were written. */
    public List<Normalised> normalised() {
        return List.copyOf(normalised);
    }
}
