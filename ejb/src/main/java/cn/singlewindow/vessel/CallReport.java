package cn.singlewindow.vessel;

import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.shared.Violation;
import java.util.List;

/** What reading and rules say of a form. */
public record CallReport(List<Violation> violations, List<Normalised> normalised) {

    public CallReport {
        violations = List.copyOf(violations);
        normalised = List.copyOf(normalised);
    }

    /** Whether it can be declared as it is. */
    public boolean clean() {
        return violations.isEmpty();
    }
}
