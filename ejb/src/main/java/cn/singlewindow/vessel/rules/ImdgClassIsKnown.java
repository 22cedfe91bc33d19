package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** The class is one of the IMDG Code. */
final class ImdgClassIsKnown implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        String text = group.text("imdgClass");
        return text.isEmpty() || text.matches("1\\.[1-6][A-L]?|2\\.[1-3]|3|4\\.[1-3]|5\\.[12]|6\\.[12]|7|8|9")
                ? Optional.empty()
                : group.wrong("imdgClass", VesselProblem.IMDG_CLASS_WRONG);
    }
}
