package cn.singlewindow.vessel;

import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.reference.ReferenceData;
import cn.singlewindow.platform.settings.ParameterBook;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.vessel.model.Law;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** The law of the moment: code tables as loaded and parameters in force. */
@ApplicationScoped
class LawBook {

    @Inject
    ReferenceData reference;

    @Inject
    ParameterBook parameters;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Now now;

    Law now() {
        Instant at = now.instant();
        LocalDate day = calendar.dateOf(at);
        return new Law(reference.snapshot(), parameters.of("vessel", Law.BUNDLED, day), day, at);
    }
}
