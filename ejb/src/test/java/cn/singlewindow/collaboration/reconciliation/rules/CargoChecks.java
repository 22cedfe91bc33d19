package cn.singlewindow.collaboration.reconciliation.rules;

import cn.singlewindow.collaboration.reconciliation.model.Check;
import java.util.List;

/** The checks of cargo, without a container. */
public final class CargoChecks {

    private CargoChecks() {}

    /** All of them. */
    public static List<Check> all() {
        return List.of(new DeclarationsAreFiledOnce(), new SubmissionsHaveResults(), new WindowAndAgencyAgree());
    }
}
