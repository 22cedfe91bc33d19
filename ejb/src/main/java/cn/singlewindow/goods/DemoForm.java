package cn.singlewindow.goods;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.shared.ContainerNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** One believable declaration of the demonstration. */
final class DemoForm {

    /** A company of the demonstration. */
    record Company(long id, String creditCode, String customsCode, String name) {}

    /** Who declares for whom. */
    record Parties(Company trader, Company declarant) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String[][] GOODS = {
        {"0901210000", "已焙炒咖啡", "0|3|未浸除咖啡碱|零售包装", "8.4"},
        {"3901100000", "初级形状的聚乙烯", "0|3|颗粒|比重0.92", "1.2"},
        {"3923100090", "塑料盒", "0|3|运输用|塑料|无品牌", "2.5"},
        {"4001220000", "技术分类天然橡胶", "0|3|块状|SVR10", "1.8"},
        {"0402210000", "全脂奶粉", "1|3|未加糖|25千克/袋", "3.9"},
        {"3902100000", "聚丙烯", "0|3|颗粒|均聚", "1.1"},
        {"1201901100", "黄大豆", "0|3|散装|非种用", "0.5"},
        {"3304990010", "护肤品", "4|3|零售包装|50毫升/瓶", "25"}
    };
    private static final String[][] WAYS = {
        {"JPN", "JPN000", "USD"}, {"DEU", "DEU000", "EUR"}, {"VNM", "VNM000", "USD"}, {"AUS", "AUS000", "USD"},
        {"USA", "USA000", "USD"}, {"BRA", "BRA000", "USD"}, {"KOR", "KOR000", "USD"}, {"NLD", "NLD000", "EUR"}
    };
    private static final String[] SHIPS = {"COSCO SHANGHAI", "EVER GIVEN", "OOCL HONG KONG", "MSC ANNA", "HMM ALGECIRAS"
    };
    private static final int OF_ONE_VOYAGE = 60;
    private static final String[] DISTRICTS = {"2248", "2225", "2233", "2218"};

    private final Random random;
    private final int number;
    private final LocalDate today;
    private final Parties parties;

    DemoForm(Random random, int number, LocalDate today, Parties parties) {
        this.random = random;
        this.parties = parties;
        this.number = number;
        this.today = today;
    }

    DeclarationForm form() {
        boolean imports = random.nextInt(100) < 65;
        String[] way = WAYS[random.nextInt(WAYS.length)];
        int lines = 1 + random.nextInt(12);
        List<Fields> goods = new ArrayList<>();
        BigDecimal weight = BigDecimal.ZERO;
        for (int item = 1; item <= lines; item++) {
            BigDecimal quantity = BigDecimal.valueOf(100 + random.nextInt(4900));
            weight = weight.add(quantity);
            goods.add(line(item, quantity, imports, way));
        }
        return DeclarationForm.empty()
                .with(Section.HEADER, List.of(header(imports, way, weight)))
                .with(Section.LINE, goods)
                .with(Section.CONTAINER, List.of(container(lines, weight)))
                .with(Section.FREE_TEXT, List.of(Fields.of("VoyNo", voyage() + (imports ? "W" : "E"))))
                .with(
                        Section.SIGNATURE,
                        List.of(Fields.of("OperType", "C", "ClientSeqNo", "DEMO" + (100_000 + number))));
    }

    /** Ships come again about every six days. */
    private String voyage() {
        return "0" + (20 + random.nextInt(2) + number / OF_ONE_VOYAGE * 2);
    }

    private Fields header(boolean imports, String[] way, BigDecimal weight) {
        Company trader = parties.trader();
        Company declarant = parties.declarant();
        String district = DISTRICTS[random.nextInt(DISTRICTS.length)];
        Map<String, String> values = new LinkedHashMap<>(Fields.of(
                        "IEFlag",
                        imports ? "I" : "E",
                        "AgentCode",
                        declarant.customsCode(),
                        "AgentCodeScc",
                        declarant.creditCode(),
                        "AgentName",
                        declarant.name(),
                        "TradeCode",
                        trader.customsCode(),
                        "TradeCoScc",
                        trader.creditCode(),
                        "TradeName",
                        trader.name(),
                        "OwnerCode",
                        trader.customsCode(),
                        "OwnerCodeScc",
                        trader.creditCode(),
                        "OwnerName",
                        trader.name(),
                        "CopCode",
                        declarant.creditCode().substring(8, 17),
                        "CopName",
                        declarant.name(),
                        "CustomMaster",
                        district,
                        "IEPort",
                        district,
                        "TrafMode",
                        "2",
                        "TrafName",
                        SHIPS[random.nextInt(SHIPS.length)],
                        "BillNo",
                        "COSU63" + (10_000_000 + number * 37),
                        "TradeMode",
                        "0110",
                        "CutMode",
                        "101",
                        "TradeCountry",
                        way[0],
                        "TradeAreaCode",
                        way[0],
                        "DistinatePort",
                        way[1],
                        "EntyPortCode",
                        "310001",
                        "TransMode",
                        imports && random.nextBoolean() ? "1" : "3",
                        "PackNo",
                        Integer.toString(10 + random.nextInt(500)),
                        "WrapType",
                        "22",
                        "GrossWet",
                        weight.multiply(new BigDecimal("1.08"))
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString(),
                        "NetWt",
                        weight.toPlainString(),
                        "ContrNo",
                        "SH-" + today.getYear() + "-" + (1000 + number),
                        "MarkNo",
                        "N/M",
                        "PromiseItmes",
                        "00099",
                        "EdiId",
                        "1",
                        "EntryType",
                        "M",
                        "DeclTrnRel",
                        "0",
                        "TypistNo",
                        "8900000012345",
                        "InputerName",
                        "吴强",
                        "DeclareName",
                        "吴强")
                .values());
        if (imports) {
            LocalDate arrival = today.minusDays(random.nextInt(10));
            values.put("IEDate", DAY.format(arrival));
            values.put("DespDate", DAY.format(arrival.minusDays(12)));
            values.put("DespPortCode", way[1]);
            values.put("GoodsPlace", "洋山港区");
        }
        if (imports && "3".equals(values.get("TransMode"))) {
            values.putAll(
                    Map.of("FeeMark", "3", "FeeRate", "1500", "FeeCurr", way[2], "InsurMark", "1", "InsurRate", "0.3"));
        }
        return new Fields(values);
    }

    private Fields line(int item, BigDecimal quantity, boolean imports, String[] way) {
        String[] one = GOODS[random.nextInt(GOODS.length)];
        BigDecimal price = new BigDecimal(one[3]);
        Map<String, String> values = new LinkedHashMap<>(Fields.of(
                        "GNo",
                        Integer.toString(item),
                        "CodeTS",
                        one[0],
                        "GName",
                        one[1],
                        "GModel",
                        one[2],
                        "GQty",
                        quantity.toPlainString(),
                        "GUnit",
                        "035",
                        "FirstQty",
                        quantity.toPlainString(),
                        "FirstUnit",
                        "035",
                        "DeclPrice",
                        price.toPlainString(),
                        "DeclTotal",
                        quantity.multiply(price).stripTrailingZeros().toPlainString(),
                        "TradeCurr",
                        way[2],
                        "DutyMode",
                        "1",
                        "OriginCountry",
                        imports ? way[0] : "CHN",
                        "DestinationCountry",
                        imports ? "CHN" : way[0],
                        "DistrictCode",
                        "31222")
                .values());
        if (one[0].startsWith("3304")) {
            values.put("SecondQty", Integer.toString(20 * (1 + random.nextInt(50))));
            values.put("SecondUnit", "011");
        }
        return new Fields(values);
    }

    private Fields container(int lines, BigDecimal weight) {
        List<String> items = new ArrayList<>();
        for (int item = 1; item <= lines; item++) {
            items.add(Integer.toString(item));
        }
        return Fields.of(
                "ContainerId",
                containerNumber(),
                "ContainerMd",
                "22G1",
                "GoodsNo",
                String.join(",", items),
                "LclFlag",
                "0",
                "GoodsContaWt",
                weight.toPlainString());
    }

    /** One of its own for each declaration, with its check digit. */
    private String containerNumber() {
        String body = "CSNU" + (620_000 + number * 31);
        return IntStream.range(0, 10)
                .mapToObj(digit -> body + digit)
                .filter(candidate -> ContainerNumber.parse(candidate).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
