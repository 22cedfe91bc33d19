package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.TravelDocumentNumber;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** A travel document number has 1 to 22 capitals and digits (V8). */
final class DocumentNumberIsWellFormed implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        String number = group.text("documentNumber");
        return number.isEmpty() || TravelDocumentNumber.parse(number).isPresent()
                ? Optional.empty()
                : group.wrong("documentNumber", VesselProblem.DOCUMENT_NUMBER_WRONG);
    }
}
