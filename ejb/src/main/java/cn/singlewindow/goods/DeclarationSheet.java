package cn.singlewindow.goods;

import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.documents.PdfParts;
import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.texts.Texts;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sheet of one declaration. */
final class DeclarationSheet {

    private static final int COLUMNS = 12;

    private final DeclarationView view;
    private final Law law;
    private final Texts texts;
    private final Locale locale;
    private final Font small;
    private final Font plain;
    private final Font title;

    DeclarationSheet(DeclarationView view, Law law, Texts texts, Locale locale) {
        this.view = view;
        this.law = law;
        this.texts = texts;
        this.locale = locale;
        BaseFont base = PdfParts.songti();
        this.small = new Font(base, 6);
        this.plain = new Font(base, 8);
        this.title = new Font(base, 14, Font.BOLD);
    }

    byte[] pdf(LocalDate submitted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4.rotate(), 24, 24, 20, 20);
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.addTitle(view.summary().seqNo());
        document.add(heading(submitted));
        document.add(header());
        document.add(goods());
        document.add(foot());
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable heading(LocalDate submitted) {
        PdfPTable table = PdfParts.table(3, 8, 3);
        DeclarationRow row = view.summary();
        table.addCell(PdfParts.bare(new Phrase(text("goods.state." + row.state()), plain), Element.ALIGN_LEFT));
        Paragraph middle = new Paragraph(text("goods.print.title." + row.direction()), title);
        table.addCell(PdfParts.bare(middle, Element.ALIGN_CENTER));
        PdfPCell qr = new PdfPCell(qr());
        qr.setBorder(PdfPCell.NO_BORDER);
        qr.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(qr);
        String numbers =
                label(Section.HEADER, "SeqNo") + " " + row.seqNo() + "    " + label(Section.HEADER, "EntryId") + " "
                        + row.entryId() + "    " + label(Section.HEADER, "DDate") + " " + submitted + "    "
                        + text("goods.print.verify") + " " + check();
        PdfPCell line = PdfParts.bare(new Phrase(numbers, plain), Element.ALIGN_LEFT);
        line.setColspan(3);
        table.addCell(line);
        return table;
    }

    private PdfPTable header() {
        PdfPTable table = new PdfPTable(COLUMNS);
        table.setWidthPercentage(100);
        boolean imports = "I".equals(view.summary().direction());
        cell(table, 3, "TradeName", "TradeCoScc");
        cell(table, 2, "IEPort");
        cell(table, 2, "IEDate");
        cell(table, 3, "CustomMaster");
        cell(table, 2, "ManualNo");
        cell(table, 3, imports ? "OverseasConsignorEname" : "OverseasConsigneeEname");
        cell(table, 2, "TrafMode");
        cell(table, 3, "TrafName");
        cell(table, 2, "BillNo");
        cell(table, 2, imports ? "GoodsPlace" : "LicenseNo");
        cell(table, 3, "OwnerName", "OwnerCodeScc");
        cell(table, 2, "TradeMode");
        cell(table, 2, "CutMode");
        cell(table, 2, "LicenseNo");
        cell(table, 3, imports ? "DespPortCode" : "DistinatePort");
        cell(table, 3, "ContrNo");
        cell(table, 2, "TradeAreaCode");
        cell(table, 2, "TradeCountry");
        cell(table, 2, "DistinatePort");
        cell(table, 3, "EntyPortCode");
        cell(table, 2, "WrapType");
        cell(table, 1, "PackNo");
        cell(table, 2, "GrossWet");
        cell(table, 2, "NetWt");
        cell(table, 1, "TransMode");
        cost(table, "Fee");
        cost(table, "Insur");
        cost(table, "Other");
        wide(table, COLUMNS - 2, text("goods.section.LICENCE"), licences());
        wide(table, COLUMNS, label(Section.HEADER, "MarkNo"), marks());
        return table;
    }

    private PdfPTable goods() {
        PdfPTable table = PdfParts.table(3, 8, 18, 11, 10, 9, 10, 9, 9);
        table.setSpacingBefore(4);
        table.setHeaderRows(1);
        for (String field :
                List.of("GNo", "CodeTS", "GName", "GQty", "DeclPrice", "OriginCountry", "DestinationCountry")) {
            table.addCell(new PdfPCell(new Phrase(label(Section.LINE, field), small)));
        }
        table.addCell(new PdfPCell(new Phrase(label(Section.LINE, "DistrictCode"), small)));
        table.addCell(new PdfPCell(new Phrase(label(Section.LINE, "DutyMode"), small)));
        for (Fields line : view.form().lines()) {
            table.addCell(value(line.text("GNo")));
            table.addCell(value(line.text("CodeTS")));
            table.addCell(value(line.text("GName") + "\n" + line.text("GModel")));
            table.addCell(value(quantities(line)));
            table.addCell(
                    value(line.text("DeclPrice") + "\n" + line.text("DeclTotal") + "\n" + line.text("TradeCurr")));
            table.addCell(value(named(line, Section.LINE, "OriginCountry")));
            table.addCell(value(named(line, Section.LINE, "DestinationCountry")));
            table.addCell(value(line.text("DistrictCode") + " " + line.text("DestCode")));
            table.addCell(value(named(line, Section.LINE, "DutyMode")));
        }
        return table;
    }

    private String quantities(Fields line) {
        return List.of("First", "Second", "G").stream()
                .filter(which -> line.has(which + "Qty"))
                .map(which -> line.text(which + "Qty") + name(CodeTable.UNIT, line.text(which + "Unit")))
                .collect(Collectors.joining("\n"));
    }

    private PdfPTable foot() {
        PdfPTable table = PdfParts.table(4, 4, 4);
        table.setSpacingBefore(4);
        Fields header = view.form().header();
        table.addCell(pair(label(Section.HEADER, "PromiseItmes"), header.text("PromiseItmes")));
        table.addCell(
                pair(label(Section.HEADER, "AgentName"), header.text("AgentName") + " " + header.text("AgentCodeScc")));
        table.addCell(pair(label(Section.HEADER, "DeclareName"), header.text("DeclareName")));
        return table;
    }

    private void cell(PdfPTable table, int span, String field, String... more) {
        StringBuilder text = new StringBuilder(named(view.form().header(), Section.HEADER, field));
        for (String other : more) {
            text.append(' ').append(view.form().header().text(other));
        }
        PdfPCell cell = pair(label(Section.HEADER, field), text.toString());
        cell.setColspan(span);
        table.addCell(cell);
    }

    private void cost(PdfPTable table, String cost) {
        Fields header = view.form().header();
        String text = header.text(cost + "Curr") + " " + header.text(cost + "Rate") + " " + header.text(cost + "Mark");
        PdfPCell cell = pair(label(Section.HEADER, cost + "Rate"), text.strip());
        cell.setColspan(2);
        table.addCell(cell);
    }

    private void wide(PdfPTable table, int span, String label, String text) {
        PdfPCell cell = pair(label, text);
        cell.setColspan(span);
        table.addCell(cell);
    }

    private String licences() {
        return view.form().all(Section.LICENCE).stream()
                .map(licence -> licence.text("DocuCode") + ":" + licence.text("CertCode"))
                .collect(Collectors.joining("  "));
    }

    private String marks() {
        Fields header = view.form().header();
        String containers = view.form().all(Section.CONTAINER).stream()
                .map(container -> container.text("ContainerId"))
                .collect(Collectors.joining(" "));
        return (header.text("MarkNo") + "  " + containers + "  " + header.text("NoteS")).strip();
    }

    private PdfPCell pair(String label, String text) {
        Phrase phrase = new Phrase(label + "\n", small);
        phrase.add(new Phrase(text, plain));
        return new PdfPCell(phrase);
    }

    private PdfPCell value(String text) {
        return new PdfPCell(new Phrase(text, plain));
    }

    private String named(Fields fields, Section section, String field) {
        String code = fields.text(field);
        Optional<CodeTable> table = FieldDictionary.standard()
                .field(section, field)
                .map(FieldSpec::codes)
                .filter(codes -> codes != CodeTable.HS);
        return code.isEmpty() || table.isEmpty() ? code : name(table.get(), code) + " (" + code + ")";
    }

    private String name(CodeTable table, String code) {
        return law.codes().name(table, code, law.day(), locale);
    }

    private String label(Section section, String field) {
        return FieldDictionary.standard()
                .field(section, field)
                .map(spec -> spec.label(locale))
                .orElse(field);
    }

    private String text(String key) {
        return texts.text(locale, key);
    }

    /** Twelve digits of the hash of number, version and declared values: two sheets that differ have different ones. */
    private String check() {
        String content = view.summary().seqNo() + view.summary().version() + view.form();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Image qr() {
        return PdfParts.qr(view.summary().seqNo() + " " + view.summary().entryId() + " " + check(), 52);
    }
}
