package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;
import java.util.regex.Pattern;

/** A plate of the mainland begins with the short name of a province and the letter of a city (GA 36). */
final class ChinesePlateIsWellFormed implements GroupRule {

    private static final Pattern PLATE = Pattern.compile("\\p{IsHan}[A-Z][A-Z0-9]{4,5}[A-Z0-9\\p{IsHan}]");

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        boolean wrong = group.text("plateState").equals("CHN")
                && group.has("plateNumber")
                && !PLATE.matcher(group.text("plateNumber")).matches();
        return wrong ? group.wrong("plateNumber", VesselProblem.MARK_WRONG) : Optional.empty();
    }
}
