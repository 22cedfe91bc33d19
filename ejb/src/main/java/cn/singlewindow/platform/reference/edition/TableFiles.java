package cn.singlewindow.platform.reference.edition;

import static cn.singlewindow.platform.reference.CodeEntry.BEGINNING;

import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which published files make which table. Where a list of 2018 and one of 2026 exist, that of 2026 decides. */
final class TableFiles {

    /** Names in the other language, for all tables. */
    static final String NAMES = "own/names.csv";

    private static final String OLD = "cn_customs_codes/";
    private static final String NEW = OLD + "sw_dict_2026/";
    private static final LocalDate HS_2022 = LocalDate.of(2022, 1, 1);
    private static final String[] CURRENCIES =
            ("USD EUR JPY GBP HKD KRW AUD CAD SGD THB MYR IDR PHP NZD INR CHF SEK NOK"
                            + " DKK PLN CZK HUF TRY ZAR MXN BRL ILS RUB")
                    .split(" ");

    private static final List<TableFile> ALL = new ArrayList<>();

    static {
        countries();
        currencies();
        places();
        dictionaries();
        goods();
        calendar();
        window();
    }

    private TableFiles() {}

    static List<TableFile> of(CodeTable table) {
        return ALL.stream().filter(file -> file.table() == table).toList();
    }

    private static void countries() {
        add(CodeTable.COUNTRY, "own/countries.csv", "alpha3", "name_zh", "name_en", "customsNumeric");
        String iso = "locations/iso3166_countries_zh.csv";
        add(CodeTable.COUNTRY, iso, "alpha3", "", "name_en", "alpha2", "numeric=isoNumeric", NUMERIC);
        add(CodeTable.COUNTRY, NEW + "country_region.csv", "code", "name_zh", "");
        add(CodeTable.COUNTRY, OLD + "customs_countries.csv", "code", "name", "en_name");
        add(CodeTable.COUNTRY, iso, "alpha3", "name_zh", "");
    }

    private static final String NUMERIC = "cn_customs_numeric=customsNumeric";

    private static void currencies() {
        TableFile own = file(CodeTable.CURRENCY, "own/currencies.csv", "alpha3", "name_zh", "name_en");
        ALL.add(dated(own, BEGINNING, "", "valid_to"));
        add(CodeTable.CURRENCY, NEW + "currency.csv", "note", "name_zh", "", "code=customsNumeric");
        add(CodeTable.CURRENCY, OLD + "customs_currencies.csv", "iso_code", "name", "", "code=customsNumeric");
        String iso = "locations/iso4217_currencies_zh.csv";
        add(CodeTable.CURRENCY, iso, "alpha3", "name_zh", "name_en", "numeric=isoNumeric", "digits", NUMERIC);
    }

    private static void places() {
        add(CodeTable.CUSTOMS_DISTRICT, OLD + "customs_districts.csv", "code", "name", "");
        add(CodeTable.PORT, OLD + "customs_ports.csv", "code", "c_name", "e_name", "country_code=country");
        add(CodeTable.ADMIN_DIVISION, OLD + "admin_divisions_2018.csv", "code", "name", "");
        add(CodeTable.CIQ_ORG, OLD + "ciq_orgs.csv", "code", "name", "");
        String[] location = {"subdivision", "status", "function", "iata", "lat", "lon"};
        add(CodeTable.UN_LOCODE, "locations/unlocode_all.csv", "locode", "", "name", location);
        terminals();
    }

    private static void terminals() {
        TableFile terminals = file(
                CodeTable.TERMINAL,
                "locations/smdg_terminal_codes.csv",
                "UNLOCODE:Terminal Code",
                "",
                "Terminal Facility Name",
                "Terminal Company Name=company",
                "Alternative UNLOCODE=otherUnlocode",
                "Latitude=lat",
                "Longitude=lon",
                "Terminal Website=website",
                "Terminal Address=address",
                "Remarks=remarks",
                "Last change=lastChange");
        ALL.add(dated(terminals, BEGINNING, "Valid from", "Valid to"));
    }

    private static void dictionaries() {
        dictionary(CodeTable.UNIT, "unit");
        add(CodeTable.UNIT, "own/units_rec20.csv", "code", "", "", "rec20");
        dictionary(CodeTable.TRADE_MODE, "trade_mode");
        dictionary(CodeTable.TRANSPORT_MODE, "traf_mode");
        add(CodeTable.TRANSPORT_MODE, OLD + "transport_modes.csv", "code", "name", "");
        dictionary(CodeTable.TRANSACTION_MODE, "trans_mode");
        dictionary(CodeTable.PACKAGE, "wrap_type");
        add(CodeTable.PACKAGE_CIQ, OLD + "packages_ciq.csv", "code", "name", "");
        dictionary(CodeTable.DUTY_MODE, "duty_mode");
        dictionary(CodeTable.CUT_MODE, "cut_mode");
        dictionary(CodeTable.USE_TO, "use_to");
        dictionary(CodeTable.FEE_MARK, "fee_mark");
        dictionary(CodeTable.LICENCE_DOCUMENT, "license_doc_code");
        dictionary(CodeTable.ENTRY_TYPE, "entry_type");
        dictionary(CodeTable.EDI_ID, "edi_id");
        dictionary(CodeTable.EDOC_CODE, "edoc_code");
        dictionary(CodeTable.EDOC_FORMAT, "edoc_format_type");
        dictionary(CodeTable.GOODS_ATTR, "goods_attr");
        dictionary(CodeTable.DECLARATION_TYPE, "dec_type_prefix");
        dictionary(CodeTable.BILL_TYPE, "bill_type");
        smallDictionaries();
    }

    private static void smallDictionaries() {
        dictionary(CodeTable.DECLARATION_TRANSIT, "decl_trn_rel");
        dictionary(CodeTable.TRANSIT_KIND, "trn_trans_flag");
        dictionary(CodeTable.TRANSIT_TYPE, "trn_type");
        dictionary(CodeTable.AGENT_TYPE, "agent_type");
        dictionary(CodeTable.ORIGIN_CRITERION, "cert_standard");
        dictionary(CodeTable.ORIGIN_MARK, "origin_mark");
        dictionary(CodeTable.OPERATION_TYPE, "oper_type");
        dictionary(CodeTable.SIGN_DOMAIN, "domain_id");
        dictionary(CodeTable.IE_FLAG, "ie_flag");
        dictionary(CodeTable.YES_NO, "yes_no");
        dictionary(CodeTable.CHECK_FLAG, "check_flag");
        dictionary(CodeTable.PROMISE_MATERIAL, "cop_promise_material");
        dictionary(CodeTable.PAY_TYPE, "pay_type");
        dictionary(CodeTable.ROYALTY_DECLARATION, "tax_royalty_decl_type");
        dictionary(CodeTable.TAX_ADMIN_MARK, "tax_admin_mark");
        dictionary(CodeTable.ELECTRONIC_SEAL, "e_seal_flag");
    }

    private static void goods() {
        String[] place = {"section", "parent", "level"};
        TableFile hs = file(CodeTable.HS, "hs/harmonized-system.csv", "hscode", "", "description", place);
        ALL.add(dated(hs, HS_2022, "", ""));
        TableFile units = file(CodeTable.STATUTORY_UNIT, "own/statutory_units.csv", "hs", "", "note", "unit1", "unit2");
        ALL.add(marked(units));
        TableFile agreements = file(
                CodeTable.AGREEMENT,
                "tariff_rcep/cn_preferential_agreement_codes_UNVERIFIED.csv",
                "code",
                "agreement_zh",
                "",
                "certificate");
        ALL.add(marked(agreements));
    }

    private static void calendar() {
        add(CodeTable.HOLIDAY, "holidays/cn_holidays_2024_2026.csv", "date", "name_zh", "", "type");
        ALL.add(marked(
                file(CodeTable.FX_DAILY, "fx/cny_per_unit_daily_2015_2026.csv", "date", "date", "date", CURRENCIES)));
    }

    private static void window() {
        String receipts = "cn_single_window/receipt_status_codes.csv";
        add(CodeTable.RECEIPT_CODE, receipts, "code", "meaning_zh", "meaning_en", "source=seenIn");
        add(CodeTable.AGENCY, "own/agencies.csv", "code", "name_zh", "name_en", "gets", "number");
    }

    private static void dictionary(CodeTable table, String name) {
        add(table, NEW + name + ".csv", "code", "name_zh", "");
    }

    private static void add(CodeTable table, String file, String code, String zh, String en, String... attributes) {
        ALL.add(file(table, file, code, zh, en, attributes));
    }

    /** @param attributes columns, each {@code column} or {@code column=attribute} */
    private static TableFile file(
            CodeTable table, String file, String code, String zh, String en, String... attributes) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String attribute : attributes) {
            String[] parts = attribute.split("=", 2);
            kept.put(parts[0], parts[parts.length - 1]);
        }
        List<String> codes = List.of(code.split(":"));
        return new TableFile(table, file, codes, zh, en, BEGINNING, "", "", kept, Mark.VERIFIED);
    }

    private static TableFile dated(TableFile f, LocalDate from, String fromColumn, String toColumn) {
        return new TableFile(
                f.table(),
                f.file(),
                f.code(),
                f.nameZh(),
                f.nameEn(),
                from,
                fromColumn,
                toColumn,
                f.attributes(),
                f.mark());
    }

    private static TableFile marked(TableFile f) {
        return new TableFile(
                f.table(),
                f.file(),
                f.code(),
                f.nameZh(),
                f.nameEn(),
                f.from(),
                f.fromColumn(),
                f.toColumn(),
                f.attributes(),
                Mark.UNVERIFIED);
    }
}
