package cn.singlewindow.goods;

import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.platform.settings.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Declarations to begin with, in sentences: {@code aCleanImport().header("GrossWet", "1")}. */
public final class GoodsFixtures {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final String TRADER = "91310115MA1K4A014P";
    public static final String BROKER = "91310115MA1K4B0253";

    private final DeclarationForm form;

    private GoodsFixtures(DeclarationForm form) {
        this.form = form;
    }

    /** The law of today, from the class path. */
    public static Law today() {
        return new Law(ReferenceSnapshot.fromClasspath(), Parameters.of(Law.BUNDLED), TODAY);
    }

    /** Ten lines by sea from Japan, FOB, in one container, declared by a broker. */
    public static GoodsFixtures aCleanImport() {
        List<Fields> lines = new ArrayList<>();
        for (int item = 1; item <= 10; item++) {
            lines.add(line(item).with("OriginCountry", "JPN").with("DestinationCountry", "CHN"));
        }
        return new GoodsFixtures(DeclarationForm.empty()
                        .with(Section.HEADER, List.of(header()))
                        .with(Section.LINE, lines)
                        .with(
                                Section.CONTAINER,
                                List.of(Fields.of(
                                        "ContainerId", "CSQU3054383",
                                        "ContainerMd", "22G1",
                                        "GoodsNo", "1,2,3,4,5,6,7,8,9,10",
                                        "LclFlag", "0",
                                        "GoodsContaWt", "1000",
                                        "ContainerWt", "2200")))
                        .with(Section.FREE_TEXT, List.of(Fields.of("VoyNo", "026W"))))
                .signedAs("B2026-000001");
    }

    /** Ten lines by sea to Germany, FOB. */
    public static GoodsFixtures aCleanExport() {
        GoodsFixtures export = aCleanImport()
                .header("IEFlag", "E")
                .header("TradeCountry", "DEU")
                .header("TradeAreaCode", "DEU")
                .header("DistinatePort", "DEU000")
                .withoutHeader("DespPortCode")
                .withoutHeader("GoodsPlace")
                .withoutHeader("IEDate")
                .withoutHeader("DespDate")
                .withoutHeader("FeeMark")
                .withoutHeader("FeeRate")
                .withoutHeader("FeeCurr")
                .withoutHeader("InsurMark")
                .withoutHeader("InsurRate");
        for (int item = 1; item <= 10; item++) {
            export = export.line(item, "OriginCountry", "CHN").line(item, "DestinationCountry", "DEU");
        }
        return export;
    }

    private static Fields header() {
        return Fields.of(
                "IEFlag", "I",
                "Type", "",
                "AgentCode", "3122980002",
                "AgentCodeScc", BROKER,
                "AgentName", "上海浦江报关有限公司",
                "TradeCode", "3122910001",
                "TradeCoScc", TRADER,
                "TradeName", "上海申贸进出口有限公司",
                "OwnerCode", "3122910001",
                "OwnerCodeScc", TRADER,
                "OwnerName", "上海申贸进出口有限公司",
                "CopCode", "MA1K4B025",
                "CopName", "上海浦江报关有限公司",
                "CustomMaster", "2248",
                "IEPort", "2248",
                "IEDate", "20261120",
                "DespDate", "20261112",
                "TrafMode", "2",
                "TrafName", "COSCO SHANGHAI",
                "BillNo", "COSU6300012345",
                "TradeMode", "0110",
                "CutMode", "101",
                "TradeCountry", "JPN",
                "TradeAreaCode", "JPN",
                "DistinatePort", "JPN000",
                "DespPortCode", "JPN000",
                "EntyPortCode", "310001",
                "TransMode", "3",
                "FeeMark", "3",
                "FeeRate", "1200",
                "FeeCurr", "USD",
                "InsurMark", "1",
                "InsurRate", "0.3",
                "PackNo", "40",
                "WrapType", "22",
                "GrossWet", "1080",
                "NetWt", "1000",
                "ContrNo", "SH-2026-118",
                "GoodsPlace", "洋山港区",
                "MarkNo", "N/M",
                "PromiseItmes", "00099",
                "EdiId", "1",
                "EntryType", "M",
                "DeclTrnRel", "0",
                "TypistNo", "8900000012345",
                "InputerName", "王芳",
                "DeclareName", "李伟");
    }

    private static Fields line(int item) {
        return Fields.of(
                "GNo", Integer.toString(item),
                "CodeTS", "3923100090",
                "GName", "塑料盒",
                "GModel", "0|3|运输用|塑料|无品牌",
                "GQty", "100",
                "GUnit", "035",
                "FirstQty", "100",
                "FirstUnit", "035",
                "DeclPrice", "2.5",
                "DeclTotal", "250",
                "TradeCurr", "USD",
                "DutyMode", "1",
                "DistrictCode", "31222");
    }

    /** The same with one header field changed. */
    public GoodsFixtures header(String field, String value) {
        return group(Section.HEADER, 1, fields -> fields.with(field, value));
    }

    /** The same without a header field. */
    public GoodsFixtures withoutHeader(String field) {
        return header(field, "");
    }

    /** The same with one field of a line changed. */
    public GoodsFixtures line(int item, String field, String value) {
        return group(Section.LINE, item, fields -> fields.with(field, value));
    }

    /** The same with one field of any group changed. */
    public GoodsFixtures group(Section section, int position, String field, String value) {
        return group(section, position, fields -> fields.with(field, value));
    }

    /** The same with one group more. */
    public GoodsFixtures and(Section section, String... namesAndValues) {
        List<Fields> groups = new ArrayList<>(form.all(section));
        groups.add(Fields.of(namesAndValues));
        return new GoodsFixtures(form.with(section, groups));
    }

    /** The same without a section. */
    public GoodsFixtures without(Section section) {
        return new GoodsFixtures(form.with(section, List.of()));
    }

    /** The same with its first line so many times, numbered in order. */
    public GoodsFixtures withLines(int count) {
        Fields first = form.lines().get(0);
        List<Fields> lines = new ArrayList<>(count);
        for (int item = 1; item <= count; item++) {
            lines.add(first.with("GNo", Integer.toString(item)));
        }
        return new GoodsFixtures(form.with(Section.LINE, lines));
    }

    /** The same with the sender's own number. */
    public GoodsFixtures signedAs(String clientSeqNo) {
        return new GoodsFixtures(
                form.with(Section.SIGNATURE, List.of(Fields.of("OperType", "C", "ClientSeqNo", clientSeqNo))));
    }

    private GoodsFixtures group(Section section, int position, UnaryOperator<Fields> change) {
        List<Fields> groups = new ArrayList<>(form.all(section));
        groups.set(position - 1, change.apply(groups.get(position - 1)));
        return new GoodsFixtures(form.with(section, groups));
    }

    /** What was filled in. */
    public DeclarationForm form() {
        return form;
    }
}
