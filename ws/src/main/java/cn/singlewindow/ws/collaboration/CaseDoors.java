package cn.singlewindow.ws.collaboration;

import cn.singlewindow.collaboration.exchange.ExchangeProblem;
import cn.singlewindow.shared.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The door of each kind of subject. */
@ApplicationScoped
public class CaseDoors {

    @Inject
    @Any
    Instance<CaseDoor> doors;

    /** @throws Rejected UNKNOWN_SUBJECT */
    public CaseDoor of(String subjectType) {
        for (CaseDoor door : doors) {
            if (door.subjectType().equals(subjectType)) {
                return door;
            }
        }
        throw Rejected.because(ExchangeProblem.UNKNOWN_SUBJECT, subjectType);
    }
}
