package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.Group;
import java.util.ArrayList;
import java.util.List;

/** All rules about what was written, by kind of message. Checking them needs neither container nor database. */
public final class ManifestRules {

    private static final List<ManifestRule> ALWAYS = List.of(
            new ShipIsNamed(),
            new ImoNumberIsGenuine(),
            new FunctionIsKnown(),
            new LoadingComesBeforeArrival(),
            new BillsAreListedOnce(),
            new ContainersAreListedOnce(),
            new ItemsAreNumberedOnce());

    private static final List<GroupRule> EACH = List.of(
            new PlaceIsListed(ManifestSection.MANIFEST, "portOfLoading"),
            new PlaceIsListed(ManifestSection.MANIFEST, "portOfDischarge"),
            new FlagIsYesOrNo(ManifestSection.MANIFEST, "containerShip"),
            new PlaceIsListed(ManifestSection.BILL, "portOfLoading"),
            new PlaceIsListed(ManifestSection.BILL, "portOfDischarge"),
            new FlagIsYesOrNo(ManifestSection.BILL, "bulk"),
            new FlagIsYesOrNo(ManifestSection.BILL, "transfer"),
            new ContainerNumberIsGenuine(),
            new VerifiedMassIsPossible(),
            new UnNumberHasFourDigits());

    private static final List<GroupRule> EACH_NEW_BILL = List.of(
            new NeededInManifest("packages", ManifestProblem.PACKAGES_NEEDED),
            new NeededInManifest("grossWeight", ManifestProblem.WEIGHT_NEEDED),
            new NeededInManifest("goods", ManifestProblem.GOODS_NEEDED),
            new PortIsStated("portOfLoading"),
            new PortIsStated("portOfDischarge"),
            new CargoCrossesTheBorder(),
            new ConsigneeIsNamed(),
            new CreditCodeIsGenuine("consigneeCode"),
            new CreditCodeIsGenuine("consignorCode"),
            new AirWaybillHasItsCheckDigit(),
            new HousesAddUpToTheirMaster(),
            new ItemsAddUpToTheirBill(),
            new HazardClassIsOneOfTheCode());

    private ManifestRules() {}

    /** Checks every rule; what is broken is added to the findings. */
    public static void check(ManifestFacts facts, ManifestLaw law, Findings findings) {
        ALWAYS.forEach(rule -> rule.check(facts, law).ifPresent(findings::add));
        whole(facts.kind()).forEach(rule -> rule.check(facts, law).ifPresent(findings::add));
        EACH.forEach(rule -> each(rule, facts, law, findings));
        ofKind(facts.kind()).forEach(rule -> each(rule, facts, law, findings));
    }

    private static List<ManifestRule> whole(FilingKind kind) {
        return switch (kind) {
            case ORIGINAL -> List.of(new ManifestHasBills(), new TimeIsStated("arrivalAt"));
            case PRE_STOWAGE -> List.of(new ManifestHasBills(), new TimeIsStated("loadingAt"));
            case LOADING, STOWAGE -> List.of(new ReportSaysSomething());
            case ARRIVAL -> List.of(new ReportSaysSomething(), new PlaceOfWorkIsNamed());
            case TALLY_IN, TALLY_OUT ->
                List.of(new ReportSaysSomething(), new PlaceOfWorkIsNamed(), new TimeIsStated("finishedAt"));
        };
    }

    private static List<GroupRule> ofKind(FilingKind kind) {
        if (!kind.bringsBills()) {
            return List.of();
        }
        List<GroupRule> rules = new ArrayList<>(EACH_NEW_BILL);
        rules.add(new BelongsToABill(ManifestSection.ITEM));
        rules.add(new BelongsToABill(ManifestSection.CONTAINER));
        return rules;
    }

    private static void each(GroupRule rule, ManifestFacts facts, ManifestLaw law, Findings findings) {
        List<Group> groups = switch (rule.section()) {
            case MANIFEST -> List.of(facts.header());
            case BILL -> facts.bills();
            case ITEM -> facts.items();
            case CONTAINER -> facts.containers();
        };
        for (Group group : groups) {
            rule.check(group, facts, law).ifPresent(findings::add);
        }
    }
}
