package cn.singlewindow.manifest;

import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.reference.ReferenceData;
import cn.singlewindow.platform.settings.ParameterBook;
import cn.singlewindow.platform.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The law of today: the code tables as loaded and the parameters in force. */
@ApplicationScoped
class ManifestLawBook {

    @Inject
    ReferenceData reference;

    @Inject
    ParameterBook parameters;

    @Inject
    BusinessCalendar calendar;

    ManifestLaw today() {
        LocalDate day = calendar.today();
        return new ManifestLaw(reference.snapshot(), parameters.of("manifest", ManifestLaw.BUNDLED, day), day);
    }
}
