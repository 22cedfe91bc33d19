package cn.singlewindow.vessel;

import cn.singlewindow.platform.documents.PdfParts;
import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.vessel.MaritimeDesk.Content;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** 船舶出口岸许可证 as a sheet: what was signed, the code, and the signature itself. */
final class ClearanceSheet {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(BusinessCalendar.ZONE);

    private final ClearanceView clearance;
    private final Content content;
    private final Texts texts;
    private final Locale locale;
    private final Font small;
    private final Font plain;
    private final Font title;

    ClearanceSheet(ClearanceView clearance, Content content, Texts texts, Locale locale) {
        this.clearance = clearance;
        this.content = content;
        this.texts = texts;
        this.locale = locale;
        BaseFont base = PdfParts.songti();
        this.small = new Font(base, 7);
        this.plain = new Font(base, 11);
        this.title = new Font(base, 20, Font.BOLD);
    }

    byte[] pdf(String address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 48, 48, 56, 48);
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.addTitle(content.number());
        document.add(heading(address));
        document.add(facts());
        Paragraph signature = new Paragraph(text("signature") + " (Ed25519): " + clearance.signature(), small);
        signature.setSpacingBefore(24);
        document.add(signature);
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable heading(String address) {
        PdfPTable table = PdfParts.table(5, 1);
        Phrase words = new Phrase(text("title") + "\n", title);
        words.add(new Phrase(text("authority") + "    " + state(), plain));
        table.addCell(PdfParts.bare(words, Element.ALIGN_LEFT));
        PdfPCell qr = new PdfPCell(PdfParts.qr(address, 72));
        qr.setBorder(PdfPCell.NO_BORDER);
        qr.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(qr);
        return table;
    }

    private String state() {
        return texts.text(locale, "vessel.clearance." + clearance.state());
    }

    private PdfPTable facts() {
        PdfPTable table = PdfParts.table(2, 4);
        table.setSpacingBefore(18);
        row(table, "number", content.number());
        row(table, "ship", content.ship());
        row(table, "imo", content.imo() + "  " + content.flag());
        row(table, "visit", content.visit());
        row(table, "port", content.port());
        row(table, "voyage", content.voyage());
        row(table, "next-port", content.nextPort());
        row(table, "persons", content.crew() + " + " + content.passengers());
        row(table, "kind", texts.text(locale, "vessel.departurekind." + content.kind()));
        row(table, "issued", moment(content.issuedAt()));
        row(table, "valid", moment(content.validUntil()));
        row(table, "code", code());
        return table;
    }

    private void row(PdfPTable table, String label, String value) {
        table.addCell(cell(text(label)));
        table.addCell(cell(value));
    }

    private PdfPCell cell(String text) {
        PdfPCell cell = new PdfPCell(new Phrase(text, plain));
        cell.setPadding(6);
        return cell;
    }

    private String code() {
        return clearance.code().replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String moment(Instant at) {
        return MOMENT.format(at) + " (UTC+8)";
    }

    private String text(String key) {
        return texts.text(locale, "vessel.print." + key);
    }
}
