package cn.singlewindow.web.goods;

import cn.singlewindow.goods.DeclarationView;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.web.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The customs declaration form 报关单 as a reader knows it: rows of boxes of the header, then the goods lines.
 *
 * @param export whether it is the export form
 * @param rows the boxes of the header; the spans of a row add up to twenty
 * @param lines the goods lines
 */
public record DeclarationSheet(boolean export, List<List<Box>> rows, List<Line> lines) {

    /** A box: the key of its label, its content, its width in twentieths, and the field it shows. */
    public record Box(String label, String text, int span, String field) {}

    /** A goods line as the form prints it: two or three texts below each other in every column. */
    public record Line(
            String number,
            String codeTs,
            String name,
            String model,
            List<String> quantities,
            String price,
            String total,
            String currency,
            String origin,
            String destination,
            String district,
            String duty) {}

    static DeclarationSheet of(DeclarationView view, Codes codes) {
        return new Filling(view, codes).sheet();
    }

    /** Fills one form. */
    private record Filling(DeclarationView view, Codes codes) {

        DeclarationSheet sheet() {
            boolean export = header().text("IEFlag").equals("E");
            String way = export ? "E" : "I";
            List<List<Box>> rows = List.of(
                    List.of(
                            party("sheet.trader." + way, "TradeCoScc", "TradeName", 6),
                            code("sheet.port." + way, "IEPort", "CUSTOMS_DISTRICT", 4),
                            date("sheet.date." + way, "IEDate", 3),
                            box("sheet.declared", submitted(), 3, "SeqNo"),
                            plain("sheet.manual", "ManualNo", 4)),
                    List.of(
                            box(
                                    "sheet.overseas." + way,
                                    overseas(export),
                                    6,
                                    export ? "OverseasConsigneeEname" : "OverseasConsignorEname"),
                            code("sheet.traf", "TrafMode", "TRANSPORT_MODE", 4),
                            plain("sheet.vessel", "TrafName", 3),
                            plain("sheet.bill", "BillNo", 3),
                            plain("sheet.place", "GoodsPlace", 4)),
                    List.of(
                            party("sheet.owner." + way, "OwnerCodeScc", "OwnerName", 6),
                            code("sheet.mode", "TradeMode", "TRADE_MODE", 4),
                            code("sheet.cut", "CutMode", "CUT_MODE", 3),
                            plain("sheet.licence", "LicenseNo", 3),
                            code("sheet.desp", "DespPortCode", "PORT", 4)),
                    List.of(
                            plain("sheet.contract", "ContrNo", 6),
                            code("sheet.area", "TradeAreaCode", "COUNTRY", 4),
                            code("sheet.country." + way, "TradeCountry", "COUNTRY", 3),
                            code("sheet.dest." + way, "DistinatePort", "PORT", 3),
                            code("sheet.entry." + way, "EntyPortCode", "DOMESTIC_PORT", 4)),
                    List.of(
                            code("sheet.wrap", "WrapType", "PACKAGE", 3),
                            number("sheet.pack", "PackNo", 2),
                            number("sheet.gross", "GrossWet", 3),
                            number("sheet.net", "NetWt", 3),
                            code("sheet.trans", "TransMode", "TRANSACTION_MODE", 2),
                            cost("sheet.fee", "Fee", 3),
                            cost("sheet.insur", "Insur", 2),
                            cost("sheet.other", "Other", 2)),
                    List.of(box("sheet.documents", documents(), 20, "LicenseDocus")),
                    List.of(box("sheet.marks", marks(), 20, "NoteS")));
            List<Line> lines = view.form().lines().stream().map(this::line).toList();
            return new DeclarationSheet(export, rows, lines);
        }

        private Fields header() {
            return view.form().header();
        }

        private Box box(String label, String text, int span, String field) {
            return new Box(label, text, span, field);
        }

        private Box plain(String label, String field, int span) {
            return box(label, header().text(field), span, field);
        }

        private Box party(String label, String code, String name, int span) {
            return box(label, join(" ", header().text(name), bracket(header().text(code))), span, name);
        }

        private Box code(String label, String field, String table, int span) {
            String code = header().text(field);
            return box(label, join(" ", codes.name(table, code), bracket(code)), span, field);
        }

        private Box date(String label, String field, int span) {
            String day = header().text(field).replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3");
            return box(label, day, span, field);
        }

        private Box number(String label, String field, int span) {
            return box(label, header().text(field), span, field);
        }

        private Box cost(String label, String prefix, int span) {
            String rate = header().text(prefix + "Rate");
            String mark = header().text(prefix + "Mark");
            String text = rate.isBlank() ? "" : join("/", header().text(prefix + "Curr"), rate, mark);
            return box(label, text, span, prefix + "Rate");
        }

        private String submitted() {
            return codes.dayOf(view.summary().submittedAt());
        }

        private String overseas(boolean export) {
            String name = header().text(export ? "OverseasConsigneeEname" : "OverseasConsignorEname");
            String code = header().text(export ? "OverseasConsigneeCode" : "OverseasConsignorCode");
            return join(" ", name, bracket(code));
        }

        private String documents() {
            return view.form().all(Section.LICENCE).stream()
                    .map(licence ->
                            codes.both("LICENCE_DOCUMENT", licence.text("DocuCode")) + ": " + licence.text("CertCode"))
                    .collect(Collectors.joining("; "));
        }

        private String marks() {
            String containers = view.form().all(Section.CONTAINER).stream()
                    .map(container -> container.text("ContainerId"))
                    .collect(Collectors.joining(", "));
            return join("; ", header().text("MarkNo"), header().text("NoteS"), containers);
        }

        private Line line(Fields line) {
            List<String> quantities = new ArrayList<>();
            quantity(quantities, line, "FirstQty", "FirstUnit");
            quantity(quantities, line, "SecondQty", "SecondUnit");
            quantity(quantities, line, "GQty", "GUnit");
            return new Line(
                    line.text("GNo"),
                    line.text("CodeTS"),
                    line.text("GName"),
                    line.text("GModel"),
                    quantities,
                    line.text("DeclPrice"),
                    line.text("DeclTotal"),
                    codes.both("CURRENCY", line.text("TradeCurr")),
                    codes.both("COUNTRY", line.text("OriginCountry")),
                    codes.both("COUNTRY", line.text("DestinationCountry")),
                    codes.both("DISTRICT_CODE", line.text("DistrictCode")),
                    codes.both("DUTY_MODE", line.text("DutyMode")));
        }

        private void quantity(List<String> into, Fields line, String quantity, String unit) {
            if (line.has(quantity)) {
                into.add(line.text(quantity) + " " + codes.name("UNIT", line.text(unit)));
            }
        }

        private static String bracket(String code) {
            return code.isBlank() ? "" : "(" + code + ")";
        }

        private static String join(String by, String... parts) {
            return List.of(parts).stream().filter(part -> !part.isBlank()).collect(Collectors.joining(by));
        }
    }
}
