package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.List;
import java.util.Optional;

/** A field holds one of the few values that it may have. */
record ValueIsListed(String field, List<String> values) implements GroupRule {

    static ValueIsListed of(String field, String... values) {
        return new ValueIsListed(field, List.of(values));
    }

    static ValueIsListed yesOrNo(String field) {
        return of(field, "Y", "N");
    }

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        String value = group.text(field);
        return value.isEmpty() || values.contains(value)
                ? Optional.empty()
                : group.wrong(field, VesselProblem.VALUE_NOT_LISTED, String.join(", ", values));
    }
}
