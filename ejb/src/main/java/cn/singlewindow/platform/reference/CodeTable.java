package cn.singlewindow.platform.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code tables, each with the shape that its codes must have. */
public enum CodeTable {
    /** 关区, 4 digits. */
    CUSTOMS_DISTRICT("\\d{4}"),
    /** 港口: former numeric codes, 4 digits or the 3 digits of a country; alpha-3 + 3 digits by shape. */
    PORT("\\d{3,4}|[A-Z]{3}\\d{3}"),
    /** 国别地区: ISO alpha-3; found by alpha-2 and by the former customs number as well. */
    COUNTRY("[A-Z]{3}|\\d{3}"),
    /** 币制: ISO alpha-3; found by the former customs number as well. */
    CURRENCY("[A-Z]{3}"),
    /** 计量单位, 3 digits. */
    UNIT("\\d{3}"),
    /** 监管方式, 4 digits. */
    TRADE_MODE("\\d{4}"),
    /** 运输方式, 1 character. */
    TRANSPORT_MODE("[0-9A-Z]"),
    /** 成交方式, 1 digit. */
    TRANSACTION_MODE("\\d"),
    /** 包装种类 on the form, 2 digits. */
    PACKAGE("\\d{2}"),
    /** Packages as inspection and quarantine names them, 2 to 4 characters. */
    PACKAGE_CIQ("[0-9A-Z]{2,4}"),
    /** 征减免税方式, 1 digit. */
    DUTY_MODE("\\d"),
    /** 征免性质, 3 digits. */
    CUT_MODE("\\d{3}"),
    /** 用途, 2 digits. */
    USE_TO("\\d{2}"),
    /** 费用标志: rate, unit price, total. */
    FEE_MARK("\\d"),
    /** 随附单证 (licence documents), 1 character. */
    LICENCE_DOCUMENT("[0-9A-Za-z]"),
    /** 报关单类型, 1 character. */
    ENTRY_TYPE("[0-9A-Z]"),
    /** 报关标志, 1 digit. */
    EDI_ID("\\d"),
    /** 随附单据 (electronic documents), 8 digits. */
    EDOC_CODE("\\d{8}"),
    /** S structured, US unstructured. */
    EDOC_FORMAT("[A-Z]{1,2}"),
    /** 货物属性, 2 digits. */
    GOODS_ATTR("\\d{2}"),
    /** Positions 1-2 of the declaration's {@code Type}. */
    DECLARATION_TYPE("[0-9A-Z]{2}"),
    /** 备案清单类型, 1 digit. */
    BILL_TYPE("\\d"),
    /** 转关标志: 0 general, 1 transit advance. */
    DECLARATION_TRANSIT("\\d"),
    /** Transit kinds, 1 or 2 characters. */
    TRANSIT_KIND("[0-9A-Z]{1,2}"),
    /** Paperless or paper transit. */
    TRANSIT_TYPE("\\d"),
    /** Who declares: the consignee itself or a broker. */
    AGENT_TYPE("\\d"),
    /** 优惠贸易协定项下原产地标准, 1 digit. */
    ORIGIN_CRITERION("\\d"),
    /** Where the origin mark is put. */
    ORIGIN_MARK("\\d"),
    /** What DecSign asks for. */
    OPERATION_TYPE("[A-Z]"),
    /** 1 input, 2 declarant. */
    SIGN_DOMAIN("\\d"),
    /** I import, E export. */
    IE_FLAG("[IE]"),
    /** 0 no, 1 yes. */
    YES_NO("\\d"),
    /** 0 not ticked, 1 ticked. */
    CHECK_FLAG("\\d"),
    /** Material promised by the enterprise, 6 digits. */
    PROMISE_MATERIAL("\\d{6}"),
    /** How royalties are paid. */
    PAY_TYPE("\\d"),
    /** First or continued royalty declaration. */
    ROYALTY_DECLARATION("\\d"),
    /** Whether a tax matter was settled beforehand. */
    TAX_ADMIN_MARK("\\d"),
    /** Electronic seal: Y, N. */
    ELECTRONIC_SEAL("[YN]"),
    /** Harmonized System 2022: 2, 4 and 6 digits; longer national codes are known by their first six. */
    HS("\\d{2}|\\d{4}|\\d{6}"),
    /** Statutory units by HS prefix; a short list from general knowledge. */
    STATUTORY_UNIT("\\d{4}|\\d{6}|\\d{8}|\\d{10}"),
    /** UN/LOCODE, 2 letters and 3 characters. */
    UN_LOCODE("[A-Z]{2}[A-Z0-9]{3}"),
    /** SMDG container terminals: {@code UNLOCODE:TERMINAL}. */
    TERMINAL("[A-Z]{2}[A-Z0-9]{3}:[A-Z0-9]{1,6}"),
    /** Status codes of declaration receipts; case matters ({@code S} and {@code S0}, {@code F} and {@code f0}). */
    RECEIPT_CODE("[A-Za-z0-9]{1,3}"),
    /** 行政区划 of 2018, 6 digits. */
    ADMIN_DIVISION("\\d{6}"),
    /** 境内目的地/货源地, 5 digits: known by its province only, no list was to be had. */
    DISTRICT_CODE("\\d{4}[0-9A-Z]"),
    /** 国内口岸 (entry and exit port), 6 digits: known by its province only, no list was to be had. */
    DOMESTIC_PORT("\\d{6}"),
    /** 检验检疫机构, 6 digits. */
    CIQ_ORG("\\d{6}"),
    /** Preferential trade agreements, 2 digits. */
    AGREEMENT("\\d{2}"),
    /** The 22 agencies of the window (CATALOGUE A.3). */
    AGENCY("[A-Z]{2,6}"),
    /** Days off and make-up working days, by date. */
    HOLIDAY("\\d{4}-\\d{2}-\\d{2}"),
    /** CNY for one unit of each currency, by day; derived, not the customs rates. */
    FX_DAILY("\\d{4}-\\d{2}-\\d{2}");

    private final Pattern shape;

    CodeTable(String shape) {
        this.shape = Pattern.compile(shape);
    }

    /** Whether a code looks like one of this table. */
    public boolean hasShape(String code) {
        return shape.matcher(code).matches();
    }

    /** The shape as a regular expression, for messages. */
    public String shape() {
        return shape.pattern();
    }

    /** The name in addresses: {@code customs-district}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The table of an address or of its own name. */
    public static Optional<CodeTable> ofPath(String path) {
        return Arrays.stream(values())
                .filter(table -> table.path().equals(path) || table.name().equals(path))
                .findFirst();
    }
}
