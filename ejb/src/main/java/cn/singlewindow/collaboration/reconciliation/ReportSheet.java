package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.platform.documents.PdfParts;
import cn.singlewindow.platform.texts.Texts;
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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** 对账晨报 as a sheet: the totals of each check as they were signed, and the signature itself (JB-08). */
final class ReportSheet {

    private static final List<String> COLUMNS =
            List.of("compared", "found", "open", "first", "week", "older", "agreed", "reopened");

    private final MorningReport report;
    private final Texts texts;
    private final Locale locale;
    private final Font small;
    private final Font plain;
    private final Font title;

    ReportSheet(MorningReport report, Texts texts, Locale locale) {
        this.report = report;
        this.texts = texts;
        this.locale = locale;
        BaseFont base = PdfParts.songti();
        small = new Font(base, 7);
        plain = new Font(base, 9);
        title = new Font(base, 16, Font.BOLD);
    }

    byte[] pdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4.rotate(), 36, 36, 36, 36);
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.addTitle(report.agency() + " " + report.run().businessDate());
        document.add(new Paragraph(text("title") + "  " + report.run().businessDate() + "  " + report.agency(), title));
        document.add(totals());
        Paragraph signature = new Paragraph(text("signature") + " (Ed25519): " + report.signature(), small);
        signature.setSpacingBefore(12);
        document.add(signature);
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable totals() {
        PdfPTable table = PdfParts.table(2, 8, 3, 2, 2, 2, 2, 2, 2, 2);
        table.setSpacingBefore(12);
        table.setHeaderRows(1);
        Stream.concat(Stream.of("check", "name"), COLUMNS.stream())
                .map(this::text)
                .forEach(heading -> table.addCell(cell(heading, Element.ALIGN_CENTER)));
        report.lines().forEach(line -> row(table, line));
        return table;
    }

    private void row(PdfPTable table, ReportLine line) {
        table.addCell(cell(line.check(), Element.ALIGN_LEFT));
        table.addCell(cell(texts.text(locale, "discrepancy.check." + line.check()), Element.ALIGN_LEFT));
        Stream.of(
                        line.compared(),
                        line.found(),
                        line.open(),
                        line.firstNight(),
                        line.week(),
                        line.older(),
                        line.agreed(),
                        line.reopened())
                .forEach(number -> table.addCell(cell(String.format(locale, "%,d", number), Element.ALIGN_RIGHT)));
    }

    private PdfPCell cell(String text, int alignment) {
        PdfPCell cell = new PdfPCell(new Phrase(text, plain));
        cell.setPadding(4);
        cell.setHorizontalAlignment(alignment);
        return cell;
    }

    private String text(String key) {
        return texts.text(locale, "report.print." + key);
    }
}
