package cn.singlewindow.enterprise.rules;

import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A sentence that must hold for a filing. */
public interface FilingRule {

    /** What is wrong, if something is. */
    Optional<Violation> check(Filing filing);
}
