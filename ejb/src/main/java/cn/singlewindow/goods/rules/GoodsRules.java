package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.Group;
import java.util.List;

/** All rules of GD-01, in the order in which a declaration is read. Checking them needs neither container nor database. */
public final class GoodsRules {

    private static final List<DeclarationRule> WHOLE = List.of(
            new DocumentKindIsKnown(),
            new TwoStepDeclarationsGoTheirOwnWay(),
            new UnifiedNumberIsLeftToTheWindow(),
            new EntryNumberIsLeftToCustoms(),
            new OneCompanyHasOneCustomsCode(),
            new RecordNumberIsWellFormed(),
            new ProcessingTradeNamesItsRecord(),
            new RelatedInspectionHasItsReason(),
            new DateOfCrossingIsPlausible(),
            new GoodsDepartBeforeTheyArrive(),
            new GoodsArriveBeforeTheyAreDischarged(),
            new TransportIsNamed(Section.HEADER, "BillNo", "transport.bill", GoodsProblem.BILL_NUMBER_NEEDED),
            new TransportIsNamed(Section.HEADER, "TrafName", "transport.bill", GoodsProblem.TRANSPORT_NAME_NEEDED),
            new TransportIsNamed(Section.FREE_TEXT, "VoyNo", "transport.voyage", GoodsProblem.VOYAGE_NEEDED),
            new ShippedGoodsCrossTheBorder(),
            new TransitAdvanceHasItsTransitPart(),
            new GeneralDeclarationHasNoTransitPart(),
            new FreightIsDeclaredWherePriceLeavesItOut(),
            new FreightIsLeftOutWherePriceHasIt(),
            new InsuranceIsDeclaredWherePriceLeavesItOut(),
            new InsuranceIsLeftOutWherePriceHasIt(),
            new CostIsComplete("Fee"),
            new CostIsComplete("Insur"),
            new CostIsComplete("Other"),
            new PercentageIsBelowAHundred("Fee"),
            new PercentageIsBelowAHundred("Insur"),
            new PercentageIsBelowAHundred("Other"),
            new InsuranceIsNotByUnit(),
            new PackagesAreCounted(),
            new BulkCountsAsOnePackage(),
            new NoOtherPackagesWhereDenied(),
            new GrossWeightCoversNetWeight(),
            new GrossWeightIsAtLeastOneKilogram(),
            new NetWeightIsAtLeastOneKilogram(),
            new NetWeightCoversTheLines(),
            new GrossWeightCoversTheContainersGoods(),
            new PriceStatementsHaveTheirPositions(),
            new PriceInfluenceFollowsFromRelationship(),
            new RoyaltyFormIsStated(),
            new LineTotalsAreTheInvoiceTotal(),
            new ContainersAreListedOnce(),
            new LicenceDocumentsAreListedOnce(),
            new OriginIsClaimedOncePerLine(),
            new OriginUnderAgreementIsProven());

    private static final List<GroupRule> EACH = List.of(
            new CreditCodeIsGenuine(Section.HEADER, "TradeCoScc"),
            new CreditCodeIsGenuine(Section.HEADER, "AgentCodeScc"),
            new CreditCodeIsGenuine(Section.HEADER, "OwnerCodeScc"),
            new CreditCodeIsGenuine(Section.HEADER, "CopCodeScc"),
            new CreditCodeIsGenuine(Section.TRANSIT, "ApplCodeScc"),
            new BondedListLeavesFieldsEmpty(Section.HEADER, "ContrNo"),
            new BondedListLeavesFieldsEmpty(Section.HEADER, "ApprNo"),
            new BondedListLeavesFieldsEmpty(Section.LINE, "UseTo"),
            new BondedListLeavesFieldsEmpty(Section.LINE, "WorkUsd"),
            new BondedListLeavesFieldsEmpty(Section.LINE, "ExgNo"),
            new BondedListLeavesFieldsEmpty(Section.FREE_TEXT, "BonNo"),
            new BondedListLeavesFieldsEmpty(Section.FREE_TEXT, "DecBpNo"),
            new ItemNumbersRunWithoutGap(),
            new CommodityCodeHasTenDigits(),
            new DeclarationElementsBeginWithBrandType(),
            new QuantityIsPositive("GQty"),
            new QuantityIsPositive("FirstQty"),
            new QuantityIsPositive("SecondQty"),
            new FirstUnitIsTheStatutoryUnit(),
            new SecondUnitIsTheStatutoryUnit(),
            new SecondQuantityComesWithItsUnit(),
            new EqualUnitsHaveEqualQuantities(),
            new LineTotalIsPositive(),
            new LineTotalIsQuantityTimesPrice(),
            new LineTotalIsInMinorUnits(),
            new GoodsAttributesAreKnown(),
            new DangerousGoodsAreDescribed(),
            new DangerousGoodsAreNotDenied(),
            new UnNumberHasFourDigits(),
            new ProductionDatesAreDays(),
            new ContainerNumberHasItsCheckDigit(Section.CONTAINER, "ContainerId"),
            new ContainerNumberHasItsCheckDigit(Section.TRANSIT_CONTAINER, "ContaNo"),
            new ContainerNumberHasItsCheckDigit(Section.TRANSIT_CONTAINER_GOODS, "ContaNo"),
            new ItemNumbersReferToLines(Section.CONTAINER, "GoodsNo"),
            new ItemNumbersReferToLines(Section.GOODS_LICENCE, "GoodsNo"),
            new ItemNumbersReferToLines(Section.TRANSIT_CONTAINER_GOODS, "GNo"),
            new ItemNumbersReferToLines(Section.ELECTRONIC_DOCUMENT, "GNoStr"),
            new ItemNumbersReferToLines(Section.ORIGIN_PROOF, "DecGNo"),
            new LicenceDocumentSuitsTheDirection(),
            new OriginAgreementIsKnown(),
            new RelatedEntryNumberIsWellFormed(),
            new BrokerIsNotTheTrader(),
            new SelfDeclarerIsTheTrader(),
            new SupplementCommodityCodeIsKnown("CodeTsOther"),
            new SupplementCommodityCodeIsKnown("CodeTsDecision"));

    private GoodsRules() {}

    /** Checks every rule; what is broken is added to the findings. */
    public static void check(DeclarationFacts facts, Law law, Findings findings) {
        for (DeclarationRule rule : WHOLE) {
            rule.check(facts, law).ifPresent(findings::add);
        }
        for (GroupRule rule : EACH) {
            for (Group group : facts.all(rule.section())) {
                rule.check(group, facts, law).ifPresent(findings::add);
            }
        }
    }
}
