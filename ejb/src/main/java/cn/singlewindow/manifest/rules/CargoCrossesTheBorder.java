package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** What comes in is discharged in China, what goes out is loaded there, unless it is carried on (转运). */
final class CargoCrossesTheBorder implements GroupRule {

    @Override
    public ManifestSection section() {
        return ManifestSection.BILL;
    }

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        String field = facts.kind().isOutbound() ? "portOfLoading" : "portOfDischarge";
        String port = group.has(field) ? group.text(field) : facts.header().text(field);
        return port.isEmpty() || port.startsWith("CN") || group.text("transfer").equals("Y")
                ? Optional.empty()
                : group.wrong(field, ManifestProblem.PORT_NOT_CHINESE);
    }
}
