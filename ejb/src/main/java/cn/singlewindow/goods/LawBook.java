package cn.singlewindow.goods;

import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.reference.ReferenceData;
import cn.singlewindow.platform.settings.ParameterBook;
import cn.singlewindow.platform.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The law of today: the code tables as loaded and the parameters in force. */
@ApplicationScoped
class LawBook {

    @Inject
    ReferenceData reference;

    @Inject
    ParameterBook parameters;

    @Inject
    BusinessCalendar calendar;

    Law today() {
        LocalDate day = calendar.today();
        return new Law(reference.snapshot(), parameters.of("goods", Law.BUNDLED, day), day);
    }
}
