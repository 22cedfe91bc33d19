package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.Act;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A sentence that must hold for an act to rest on a ground. */
interface ActRule {

    Optional<Violation> check(Act act, Ground ground);
}
