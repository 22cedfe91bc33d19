package cn.singlewindow.collaboration.reconciliation.rules;

import cn.singlewindow.collaboration.reconciliation.model.Check;
import cn.singlewindow.collaboration.reconciliation.model.Checks;
import java.util.List;

/** The checks of the night, without a container. */
public final class NightChecks {

    private NightChecks() {}

    /** All of them. */
    public static List<Check> all() {
        return List.of(
                new ClearancesHaveNoBlocker(),
                new CodeTablesAreOfOneEdition(),
                new CrewIsAccountedFor(),
                new DeclarationsAreFiledOnce(),
                new HoldsAreEnforcedAtEveryGate(),
                new MessagesAreCountedAlike(),
                new NothingLeavesUnreleased(),
                new PassengersAreAccountedFor(),
                new ReleasesReachTheTerminal(),
                new SubmissionsHaveResults(),
                new TaxBillsArePaidOnce(),
                new TimesOfCallsAgree(),
                new TonnageTaxCoversCalls(),
                new WindowAndAgencyAgree());
    }

    /** One of them. */
    public static Check of(String id) {
        return new Checks(all()).of(id);
    }
}
