package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** A rule about one group of a part. */
@FunctionalInterface
interface GroupRule {

    Optional<Violation> judge(Group group, Law law);
}
