package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mark of a conveyance has the shape that its kind has. */
final class MarkIsWellFormed implements GroupRule {

    private final String field;
    private final Pattern shape;

    MarkIsWellFormed(String field, String shape) {
        this.field = field;
        this.shape = Pattern.compile(shape);
    }

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        String mark = group.text(field);
        return mark.isEmpty() || shape.matcher(mark).matches()
                ? Optional.empty()
                : group.wrong(field, VesselProblem.MARK_WRONG);
    }
}
