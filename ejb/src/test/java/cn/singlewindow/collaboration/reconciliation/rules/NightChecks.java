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
                new BillsAreDeclared(),
                new ClearancesHaveNoBlocker(),
                new CodeTablesAreOfOneEdition(),
                new CrewIsAccountedFor(),
                new DangerousGoodsAreDeclaredAlike(),
                new DeclarationsAreFiledOnce(),
                new DeclarationsFitTheirBills(),
                new HoldsAreEnforcedAtEveryGate(),
                new MessagesAreCountedAlike(),
                new NothingLeavesUnreleased(),
                new OnlyReleasedBoxesAreLoaded(),
                new PassengersAreAccountedFor(),
                new ReleasesReachTheTerminal(),
                new SubmissionsHaveResults(),
                new TalliesFitTheManifest(),
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
