package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.MachineReadableZone;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Number, birth date and expiry date of a row are those of its machine readable zone. */
final class MrzAgreesWithTheRow implements GroupRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        return MachineReadableZone.parse(group.text("mrz")).flatMap(zone -> differing(group, zone));
    }

    private static Optional<Violation> differing(Group group, MachineReadableZone zone) {
        if (group.has("documentNumber") && !zone.documentNumber().value().equals(group.text("documentNumber"))) {
            return group.wrong("documentNumber", VesselProblem.MRZ_DIFFERS);
        }
        if (differs(group.date("dateOfBirth"), zone.birthDate())) {
            return group.wrong("dateOfBirth", VesselProblem.MRZ_DIFFERS);
        }
        return differs(group.date("expiryDate"), zone.expiryDate())
                ? group.wrong("expiryDate", VesselProblem.MRZ_DIFFERS)
                : Optional.empty();
    }

    private static boolean differs(Optional<LocalDate> declared, String read) {
        return !read.contains("<")
                && declared.filter(day -> !DAY.format(day).equals(read)).isPresent();
    }
}
