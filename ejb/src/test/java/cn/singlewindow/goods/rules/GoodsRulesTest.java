package cn.singlewindow.goods.rules;

import static cn.singlewindow.goods.GoodsFixtures.BROKER;
import static cn.singlewindow.goods.GoodsFixtures.TRADER;
import static cn.singlewindow.goods.GoodsFixtures.aCleanExport;
import static cn.singlewindow.goods.GoodsFixtures.aCleanImport;
import static cn.singlewindow.goods.Section.CONTAINER;
import static cn.singlewindow.goods.Section.FREE_TEXT;
import static cn.singlewindow.goods.Section.GOODS_LICENCE;
import static cn.singlewindow.goods.Section.LICENCE;
import static cn.singlewindow.goods.Section.ORIGIN_PROOF;
import static cn.singlewindow.goods.Section.OTHER_PACKAGE;
import static cn.singlewindow.goods.Section.ROYALTY;
import static cn.singlewindow.goods.Section.SUPPLEMENT;
import static cn.singlewindow.goods.Section.TRANSIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.goods.GoodsFixtures;
import cn.singlewindow.goods.GoodsProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of GD-01, broken once and kept once where it is nearly broken. */
class GoodsRulesTest {

    /** A declaration and what is said of it: code and path, or nothing. */
    record Case(String sentence, GoodsFixtures declaration, List<String> said) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    private static Case refuses(String sentence, GoodsFixtures declaration, String... said) {
        return new Case("refuses " + sentence, declaration, List.of(said));
    }

    private static Case accepts(String sentence, GoodsFixtures declaration) {
        return new Case("accepts " + sentence, declaration, List.of());
    }

    private static GoodsFixtures royalty(GoodsFixtures declaration) {
        return declaration.and(
                ROYALTY,
                "ContractNo",
                "C1",
                "Authorizer",
                "A",
                "AuthorizedPerson",
                "B",
                "PayType",
                "0",
                "PayTime",
                "2026-01-05",
                "EffectiveDateTime",
                "2026-01-01",
                "ExpirationDateTime",
                "2036-01-01",
                "RoyaltyAmount",
                "100.00",
                "Curr",
                "USD",
                "RoyaltyFeeType",
                "1000",
                "EdocType",
                "100000",
                "Statment",
                "S",
                "IsSecret",
                "0",
                "IssueDateTime",
                "2026-01-01");
    }

    private static GoodsFixtures dangerous() {
        return aCleanImport()
                .line(1, "Uncode", "UN1263")
                .line(1, "DangName", "油漆")
                .line(1, "DangPackType", "III");
    }

    private static GoodsFixtures proof(String type, String line) {
        return aCleanImport().and(ORIGIN_PROOF, "CertType", type, "EcoCertNo", "C123", "DecGNo", line, "EcoGNo", "1");
    }

    static Stream<Case> weightsAndQuantities() {
        return Stream.of(
                refuses(
                        "gross less than net",
                        aCleanImport().header("GrossWet", "999.99999"),
                        "GD-020 DecHead/GrossWet"),
                accepts("gross equal to net", aCleanImport().header("GrossWet", "1000")),
                refuses(
                        "less than a kilogram",
                        aCleanImport().header("GrossWet", "0.9").header("NetWt", "0.9"),
                        "GD-021 DecHead/GrossWet",
                        "GD-022 DecHead/NetWt",
                        "GD-023 DecHead/NetWt",
                        "GD-024 DecHead/GrossWet"),
                refuses("lines heavier than net", aCleanImport().header("NetWt", "990"), "GD-023 DecHead/NetWt"),
                accepts("lines heavier within the tolerance", aCleanImport().header("NetWt", "995.1")),
                refuses(
                        "containers heavier than gross",
                        aCleanImport().group(CONTAINER, 1, "GoodsContaWt", "1090"),
                        "GD-024 DecHead/GrossWet"),
                accepts("containers as heavy as gross", aCleanImport().group(CONTAINER, 1, "GoodsContaWt", "1080")),
                refuses(
                        "a total that is off by two cents",
                        aCleanImport().line(3, "DeclTotal", "250.02"),
                        "GD-025 DecList[3]/DeclTotal"),
                accepts("a total that is off by one cent", aCleanImport().line(3, "DeclTotal", "250.01")),
                accepts(
                        "a total in yen that is off by one",
                        aCleanImport().line(3, "TradeCurr", "JPY").line(3, "DeclTotal", "251")),
                refuses(
                        "a third decimal in dollars",
                        aCleanImport().line(3, "DeclTotal", "250.005"),
                        "GD-026 DecList[3]/DeclTotal"),
                accepts("zeros as third and fourth decimal", aCleanImport().line(3, "DeclTotal", "250.0000")),
                refuses(
                        "a decimal in yen",
                        aCleanImport().line(3, "TradeCurr", "JPY").line(3, "DeclTotal", "250.5"),
                        "GD-026 DecList[3]/DeclTotal"),
                refuses(
                        "lines that differ from the invoice",
                        aCleanImport().and(SUPPLEMENT, "Curr", "USD", "InvoiceAmount", "2500.02"),
                        "GD-027 DecLists"),
                accepts(
                        "lines that are the invoice",
                        aCleanImport().and(SUPPLEMENT, "Curr", "USD", "InvoiceAmount", "2500.00")),
                accepts(
                        "an invoice of two lines",
                        aCleanImport()
                                .and(SUPPLEMENT, "GNo", "1", "Curr", "USD", "InvoiceAmount", "250.00")
                                .and(SUPPLEMENT, "GNo", "2", "Curr", "USD", "InvoiceAmount", "250.00")),
                refuses(
                        "no quantity",
                        aCleanImport().line(1, "GQty", "0"),
                        "GD-028 DecList[1]/GQty",
                        "GD-033 DecList[1]/FirstQty",
                        "GD-025 DecList[1]/DeclTotal"),
                refuses(
                        "a total of nothing",
                        aCleanImport().line(1, "DeclTotal", "0.00"),
                        "GD-029 DecList[1]/DeclTotal",
                        "GD-025 DecList[1]/DeclTotal"),
                refuses(
                        "another unit than the statutory one",
                        aCleanImport()
                                .line(1, "CodeTS", "3901100000")
                                .line(1, "FirstUnit", "011")
                                .line(1, "FirstQty", "5"),
                        "GD-030 DecList[1]/FirstUnit"),
                refuses(
                        "no second unit where the code has one",
                        aCleanImport()
                                .line(1, "CodeTS", "8703234110")
                                .line(1, "FirstUnit", "003")
                                .line(1, "FirstQty", "1"),
                        "GD-031 DecList[1]/SecondUnit"),
                refuses(
                        "a second quantity without unit",
                        aCleanImport().line(1, "SecondQty", "5"),
                        "GD-032 DecList[1]/SecondUnit"),
                refuses(
                        "a second unit without quantity",
                        aCleanImport().line(1, "SecondUnit", "011"),
                        "GD-032 DecList[1]/SecondQty"),
                accepts(
                        "second quantity and unit",
                        aCleanImport().line(1, "SecondUnit", "011").line(1, "SecondQty", "5")),
                refuses(
                        "equal units with unequal quantities",
                        aCleanImport().line(1, "FirstQty", "99"),
                        "GD-033 DecList[1]/FirstQty"),
                accepts("equal quantities written otherwise", aCleanImport().line(1, "FirstQty", "100.000")),
                refuses("no packages", aCleanImport().header("PackNo", "0"), "GD-034 DecHead/PackNo"),
                refuses("bulk in forty packages", aCleanImport().header("WrapType", "00"), "GD-035 DecHead/PackNo"),
                accepts("bulk as one", aCleanImport().header("WrapType", "00").header("PackNo", "1")),
                refuses(
                        "other packages that are denied",
                        aCleanImport().header("NoOtherPack", "1").and(OTHER_PACKAGE, "PackQty", "2", "PackType", "22"),
                        "GD-036 DecHead/NoOtherPack"),
                accepts(
                        "other packages",
                        aCleanImport()
                                .header("NoOtherPack", "0")
                                .and(OTHER_PACKAGE, "PackQty", "2", "PackType", "22")));
    }

    static Stream<Case> costsAndStatements() {
        GoodsFixtures cif = aCleanImport()
                .header("TransMode", "1")
                .withoutHeader("FeeMark")
                .withoutHeader("FeeRate")
                .withoutHeader("FeeCurr")
                .withoutHeader("InsurMark")
                .withoutHeader("InsurRate");
        GoodsFixtures noInsurance = aCleanImport().withoutHeader("InsurMark").withoutHeader("InsurRate");
        GoodsFixtures noFreight =
                aCleanImport().withoutHeader("FeeMark").withoutHeader("FeeRate").withoutHeader("FeeCurr");
        return Stream.of(
                accepts("an import CIF without costs", cif),
                refuses(
                        "an import CIF with freight",
                        cif.header("FeeMark", "3").header("FeeRate", "1").header("FeeCurr", "USD"),
                        "GD-041 DecHead/FeeRate"),
                refuses(
                        "an import CIF with insurance",
                        cif.header("InsurMark", "1").header("InsurRate", "0.3"),
                        "GD-043 DecHead/InsurRate"),
                refuses("an import FOB without freight", noFreight, "GD-040 DecHead/FeeRate"),
                refuses("an import FOB without insurance", noInsurance, "GD-042 DecHead/InsurRate"),
                refuses("an import EXW without freight", noFreight.header("TransMode", "7"), "GD-040 DecHead/FeeRate"),
                accepts("an import C&F without freight", noFreight.header("TransMode", "2")),
                accepts("an import C&I without insurance", noInsurance.header("TransMode", "4")),
                accepts("an import at market price without costs", cif.header("TransMode", "5")),
                refuses(
                        "an export CIF without costs",
                        aCleanExport().header("TransMode", "1"),
                        "GD-040 DecHead/FeeRate",
                        "GD-042 DecHead/InsurRate"),
                refuses(
                        "an export FOB with freight",
                        aCleanExport()
                                .header("FeeMark", "3")
                                .header("FeeRate", "9")
                                .header("FeeCurr", "USD"),
                        "GD-041 DecHead/FeeRate"),
                refuses("a rate without mark", aCleanImport().header("OtherRate", "5"), "GD-044 DecHead/OtherMark"),
                refuses(
                        "a total without currency",
                        aCleanImport().header("OtherMark", "3").header("OtherRate", "5"),
                        "GD-044 DecHead/OtherCurr"),
                accepts(
                        "a percentage without currency",
                        aCleanImport().header("OtherMark", "1").header("OtherRate", "5")),
                refuses("a hundred percent", aCleanImport().header("InsurRate", "100"), "GD-045 DecHead/InsurRate"),
                accepts("ninety-nine percent", aCleanImport().header("InsurRate", "99.9")),
                refuses(
                        "insurance by unit",
                        aCleanImport().header("InsurMark", "2").header("InsurCurr", "USD"),
                        "GD-046 DecHead/InsurMark"),
                accepts(
                        "insurance as a total",
                        aCleanImport().header("InsurMark", "3").header("InsurCurr", "USD")),
                refuses(
                        "statements of four positions",
                        aCleanImport().header("PromiseItmes", "0009"),
                        "GD-047 DecHead/PromiseItmes"),
                accepts(
                        "statements of three positions in version 3.1",
                        aCleanImport().header("Version", "3.1").header("PromiseItmes", "000")),
                refuses(
                        "a price influence of strangers",
                        aCleanImport().header("PromiseItmes", "01099"),
                        "GD-048 DecHead/PromiseItmes"),
                accepts("a price influence of related parties", aCleanImport().header("PromiseItmes", "11099")),
                refuses("royalties that are not stated", royalty(aCleanImport()), "GD-049 DecHead/PromiseItmes"),
                accepts("royalties that are stated", royalty(aCleanImport().header("PromiseItmes", "00199"))));
    }

    static Stream<Case> partiesAndNumbers() {
        return Stream.of(
                refuses(
                        "a credit code with a wrong check",
                        aCleanImport().header("TradeCoScc", "91310115MA1K4A014Q"),
                        "GD-050 DecHead/TradeCoScc"),
                refuses(
                        "every wrong credit code",
                        aCleanImport()
                                .header("AgentCodeScc", "91310115MA1K4A0144")
                                .header("OwnerCodeScc", "1")
                                .header("CopCodeScc", "2"),
                        "GD-050 DecHead/AgentCodeScc",
                        "GD-050 DecHead/OwnerCodeScc",
                        "GD-050 DecHead/CopCodeScc"),
                accepts("an owner without credit code", aCleanImport().header("OwnerCodeScc", "NO")),
                refuses(
                        "a related number of seventeen digits",
                        aCleanImport().group(FREE_TEXT, 1, "RelId", "22482026100000001"),
                        "GD-051 DecFreeTxt/RelId"),
                accepts("a related number", aCleanImport().group(FREE_TEXT, 1, "RelId", "224820261000000017")),
                refuses(
                        "an entry number",
                        aCleanImport().header("EntryId", "224820261000000017"),
                        "GD-052 DecHead/EntryId"),
                refuses(
                        "a unified number",
                        aCleanImport().header("SeqNo", "I20260000000000001"),
                        "GD-053 DecHead/SeqNo"),
                refuses(
                        "a broker that is the trader",
                        aCleanImport()
                                .header("AgentCodeScc", TRADER)
                                .header("AgentCode", "3122910001")
                                .and(SUPPLEMENT, "AgentType", "2"),
                        "GD-054 DecSupplementList[1]/AgentType"),
                accepts("a broker", aCleanImport().and(SUPPLEMENT, "AgentType", "2")),
                refuses(
                        "a self-declarer that is another",
                        aCleanImport().and(SUPPLEMENT, "AgentType", "1"),
                        "GD-055 DecSupplementList[1]/AgentType"),
                refuses(
                        "one company with two customs codes",
                        aCleanImport().header("AgentCodeScc", TRADER),
                        "GD-056 DecHead/AgentCode"),
                accepts("two companies with two customs codes", aCleanImport().header("AgentCodeScc", BROKER)),
                refuses(
                        "a record number of eleven places",
                        aCleanImport().header("ManualNo", "C2248123456"),
                        "GD-057 DecHead/ManualNo"),
                accepts("a record number", aCleanImport().header("ManualNo", "C22481234567")),
                refuses(
                        "processing trade without record",
                        aCleanImport().header("TradeMode", "0615"),
                        "GD-058 DecHead/ManualNo"),
                accepts(
                        "processing trade with its record",
                        aCleanImport().header("TradeMode", "0615").header("ManualNo", "C22481234567")),
                refuses(
                        "a relation without reason",
                        aCleanImport().header("CorrelationNo", "118000001"),
                        "GD-059 DecHead/CorrelationReasonFlag"),
                accepts(
                        "a relation with its reason",
                        aCleanImport().header("CorrelationNo", "118000001").header("CorrelationReasonFlag", "1")));
    }

    static Stream<Case> kindTransportAndDates() {
        GoodsFixtures transit = aCleanImport().and(TRANSIT, "TransFlag", "1");
        return Stream.of(
                refuses("an unknown kind", aCleanImport().header("Type", "QQ    "), "GD-060 DecHead/Type"),
                accepts("a known kind", aCleanImport().header("Type", "CL")),
                refuses("a two-step summary", aCleanImport().header("Type", "CL5"), "GD-061 DecHead/Type"),
                refuses(
                        "last century",
                        aCleanImport().header("IEDate", "20061120").header("DespDate", "20061112"),
                        "GD-062 DecHead/IEDate"),
                accepts("a month ahead", aCleanImport().header("IEDate", "20261224")),
                refuses(
                        "departure after arrival",
                        aCleanImport().header("DespDate", "20261121"),
                        "GD-063 DecHead/DespDate"),
                accepts("departure on the day of arrival", aCleanImport().header("DespDate", "20261120")),
                refuses(
                        "discharge before arrival",
                        aCleanImport().header("CmplDschrgDt", "20261119"),
                        "GD-064 DecHead/CmplDschrgDt"),
                accepts("discharge on the day of arrival", aCleanImport().header("CmplDschrgDt", "20261120")),
                refuses("a ship without bill", aCleanImport().withoutHeader("BillNo"), "GD-065 DecHead/BillNo"),
                refuses("a ship without name", aCleanImport().withoutHeader("TrafName"), "GD-066 DecHead/TrafName"),
                refuses("a ship without voyage", aCleanImport().without(FREE_TEXT), "GD-067 DecFreeTxt/VoyNo"),
                accepts(
                        "a lorry without any",
                        aCleanImport()
                                .header("TrafMode", "4")
                                .withoutHeader("BillNo")
                                .withoutHeader("TrafName")
                                .without(FREE_TEXT)),
                refuses(
                        "a ship from China",
                        aCleanImport().header("TradeCountry", "CHN"),
                        "GD-068 DecHead/TradeCountry"),
                accepts(
                        "a bonded area's goods from China",
                        aCleanImport().header("TradeCountry", "CHN").header("TrafMode", "7")),
                refuses(
                        "a transit without its part",
                        aCleanImport().header("DeclTrnRel", "1"),
                        "GD-069 DecHead/DeclTrnRel"),
                refuses("a transit part without transit", transit, "GD-070 DecHead/DeclTrnRel"),
                accepts("a transit with its part", transit.header("DeclTrnRel", "1")),
                refuses(
                        "a contract on a bonded list",
                        aCleanImport().header("BillType", "1"),
                        "GD-071 DecHead/ContrNo"),
                accepts("a bonded list", aCleanImport().header("BillType", "1").withoutHeader("ContrNo")));
    }

    static Stream<Case> containersLinesAndDocuments() {
        return Stream.of(
                refuses(
                        "a wrong check digit",
                        aCleanImport().group(CONTAINER, 1, "ContainerId", "CSQU3054384"),
                        "GD-072 Container[1]/ContainerId"),
                refuses(
                        "a container twice",
                        aCleanImport()
                                .and(CONTAINER, "ContainerId", "CSQU3054383", "ContainerMd", "22G1", "GoodsNo", "1"),
                        "GD-073 Container[2]/ContainerId"),
                accepts(
                        "two containers",
                        aCleanImport()
                                .and(CONTAINER, "ContainerId", "CBHU3202732", "ContainerMd", "22G1", "GoodsNo", "1,2")),
                refuses(
                        "a container of an eleventh line",
                        aCleanImport().group(CONTAINER, 1, "GoodsNo", "1,11"),
                        "GD-074 Container[1]/GoodsNo"),
                refuses(
                        "a licence of an eleventh line",
                        aCleanImport()
                                .and(
                                        GOODS_LICENCE,
                                        "GNo",
                                        "1",
                                        "GoodsNo",
                                        "11",
                                        "LicTypeCode",
                                        "325",
                                        "LicenceNo",
                                        "L1"),
                        "GD-074 DecGoodsLimit[1]/GoodsNo"),
                refuses(
                        "a gap in the numbers",
                        aCleanImport().group(CONTAINER, 1, "GoodsNo", "1").line(2, "GNo", "3"),
                        "GD-075 DecList[2]/GNo"),
                refuses("eight digits", aCleanImport().line(1, "CodeTS", "39231000"), "GD-076 DecList[1]/CodeTS"),
                refuses(
                        "elements without brand type",
                        aCleanImport().line(1, "GModel", "塑料|无品牌"),
                        "GD-077 DecList[1]/GModel"),
                accepts("a model without elements", aCleanImport().line(1, "GModel", "塑料盒")),
                refuses(
                        "an unknown attribute",
                        aCleanImport().line(1, "GoodsAttr", "11,99"),
                        "GD-078 DecList[1]/GoodsAttr"),
                accepts("two attributes", aCleanImport().line(1, "GoodsAttr", "11, 19")),
                accepts("dangerous goods", dangerous()),
                refuses(
                        "dangerous goods without name",
                        dangerous().line(1, "DangName", ""),
                        "GD-079 DecList[1]/DangName"),
                refuses(
                        "dangerous goods without group",
                        dangerous().line(1, "DangPackType", ""),
                        "GD-079 DecList[1]/DangPackType"),
                refuses(
                        "dangerous goods that are denied",
                        dangerous().line(1, "NoDangFlag", "1"),
                        "GD-080 DecList[1]/NoDangFlag"),
                refuses(
                        "a UN number of three digits",
                        dangerous().line(1, "Uncode", "126"),
                        "GD-081 DecList[1]/Uncode"),
                refuses(
                        "an impossible day of production",
                        aCleanImport().line(1, "ProduceDate", "20260101;20260230"),
                        "GD-082 DecList[1]/ProduceDate"),
                accepts("two days of production", aCleanImport().line(1, "ProduceDate", "20260101;20260131")),
                refuses(
                        "a licence twice",
                        aCleanImport()
                                .and(LICENCE, "DocuCode", "1", "CertCode", "A")
                                .and(LICENCE, "DocuCode", "1", "CertCode", "A"),
                        "GD-083 LicenseDocu[2]/CertCode"),
                accepts(
                        "two licences",
                        aCleanImport()
                                .and(LICENCE, "DocuCode", "1", "CertCode", "A")
                                .and(LICENCE, "DocuCode", "1", "CertCode", "B")),
                refuses(
                        "an export licence on an import",
                        aCleanImport().and(LICENCE, "DocuCode", "4", "CertCode", "A"),
                        "GD-084 LicenseDocu[1]/DocuCode"),
                refuses(
                        "an import licence on an export",
                        aCleanExport().and(LICENCE, "DocuCode", "1", "CertCode", "A"),
                        "GD-084 LicenseDocu[1]/DocuCode"),
                refuses("an unknown agreement", proof("Y99", "1"), "GD-085 EcoRelation[1]/CertType"),
                accepts("an RCEP proof", proof("Y22", "1")),
                refuses("a proof of an eleventh line", proof("Y22", "11"), "GD-074 EcoRelation[1]/DecGNo"),
                refuses(
                        "two proofs for one line",
                        proof("Y22", "1")
                                .and(ORIGIN_PROOF, "CertType", "Y19", "EcoCertNo", "C9", "DecGNo", "1", "EcoGNo", "1"),
                        "GD-086 EcoRelation[2]/DecGNo"),
                refuses(
                        "an origin without proof",
                        aCleanImport().line(1, "RcepOrigPlaceCode", "JPN"),
                        "GD-087 DecList[1]/RcepOrigPlaceCode"),
                accepts("an origin with proof", proof("Y22", "1").line(1, "RcepOrigPlaceCode", "JPN")),
                refuses(
                        "a code outside the system",
                        aCleanImport().and(SUPPLEMENT, "GNo", "1", "CodeTsOther", "1234560000"),
                        "GD-089 DecSupplementList[1]/CodeTsOther"),
                accepts(
                        "a code of another country",
                        aCleanImport().and(SUPPLEMENT, "GNo", "1", "CodeTsOther", "392310")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "weightsAndQuantities",
        "costsAndStatements",
        "partiesAndNumbers",
        "kindTransportAndDates",
        "containersLinesAndDocuments"
    })
    void saysExactlyWhatIsWrong(Case one) {
        assertThat(Verdict.on(one.declaration()).codes()).containsExactlyInAnyOrderElementsOf(one.said());
    }

    @Test
    void breaksEveryRuleOnce() {
        Set<String> broken = Stream.of(
                        weightsAndQuantities(),
                        costsAndStatements(),
                        partiesAndNumbers(),
                        kindTransportAndDates(),
                        containersLinesAndDocuments())
                .flatMap(cases -> cases)
                .flatMap(one -> one.said().stream())
                .map(said -> said.substring(0, 6))
                .collect(Collectors.toSet());
        List<String> rules = Arrays.stream(GoodsProblem.values())
                .map(GoodsProblem::code)
                .filter(code -> code.compareTo("GD-020") >= 0 && code.compareTo("GD-100") < 0)
                .toList();
        assertThat(broken).containsAll(rules);
        assertThat(rules).hasSizeGreaterThan(60);
    }
}
