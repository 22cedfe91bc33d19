package cn.singlewindow.goods.spreadsheet;

import cn.singlewindow.platform.xml.XmlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook of one sheet in which every cell is a text, so that leading zeros stay. */
public final class XlsxWriter {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private XlsxWriter() {}

    /**
     * A workbook as a file.
     *
     * @param sheet the sheet's name, up to 31 letters
     */
    public static byte[] write(String sheet, List<List<String>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            put(zip, "[Content_Types].xml", types());
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml", ""));
            put(zip, "xl/workbook.xml", workbook(sheet));
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml", "styles"));
            put(zip, "xl/styles.xml", styles());
            put(zip, "xl/worksheets/sheet1.xml", sheet(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static XmlWriter document(String root, String namespace) {
        return new XmlWriter(StandardCharsets.UTF_8).root(root, namespace);
    }

    private static byte[] types() {
        XmlWriter out = document("Types", PACKAGE + "content-types");
        out.start("Default")
                .attribute("Extension", "rels")
                .attribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")
                .end();
        override(out, "/xl/workbook.xml", "sheet.main+xml");
        override(out, "/xl/worksheets/sheet1.xml", "worksheet+xml");
        override(out, "/xl/styles.xml", "styles+xml");
        return out.end().bytes();
    }

    private static void override(XmlWriter out, String part, String type) {
        out.start("Override")
                .attribute("PartName", part)
                .attribute("ContentType", TYPE + type)
                .end();
    }

    private static byte[] relation(String type, String target, String more) {
        XmlWriter out = document("Relationships", PACKAGE + "relationships");
        relationship(out, "rId1", type, target);
        if (!more.isEmpty()) {
            relationship(out, "rId2", more, more + ".xml");
        }
        return out.end().bytes();
    }

    private static void relationship(XmlWriter out, String id, String type, String target) {
        out.start("Relationship")
                .attribute("Id", id)
                .attribute("Type", OFFICE + "/" + type)
                .attribute("Target", target)
                .end();
    }

    private static byte[] workbook(String sheet) {
        return document("workbook", MAIN)
                .attribute("xmlns:r", OFFICE)
                .start("sheets")
                .start("sheet")
                .attribute("name", sheet)
                .attribute("sheetId", "1")
                .attribute("r:id", "rId1")
                .end()
                .end()
                .end()
                .bytes();
    }

    private static byte[] styles() {
        XmlWriter out = document("styleSheet", MAIN);
        out.start("fonts").start("font").end().end();
        out.start("fills").start("fill").end().end();
        out.start("borders").start("border").end().end();
        out.start("cellStyleXfs").start("xf").end().end();
        out.start("cellXfs")
                .start("xf")
                .end()
                .start("xf")
                .attribute("numFmtId", "49")
                .attribute("applyNumberFormat", "1")
                .end()
                .end();
        return out.end().bytes();
    }

    private static byte[] sheet(List<List<String>> rows) {
        XmlWriter out = document("worksheet", MAIN);
        out.start("cols")
                .start("col")
                .attribute("min", "1")
                .attribute("max", Integer.toString(LineSheet.MOST_COLUMNS))
                .attribute("width", "18")
                .attribute("style", "1")
                .attribute("customWidth", "1")
                .end()
                .end();
        out.start("sheetData");
        for (int row = 0; row < rows.size(); row++) {
            row(out, row + 1, rows.get(row));
        }
        return out.end().end().bytes();
    }

    private static void row(XmlWriter out, int number, List<String> values) {
        out.start("row").attribute("r", Integer.toString(number));
        for (int column = 0; column < values.size(); column++) {
            if (!values.get(column).isEmpty()) {
                out.start("c")
                        .attribute("r", Cell.columnName(column) + number)
                        .attribute("s", "1")
                        .attribute("t", "inlineStr")
                        .start("is")
                        .start("t")
                        .attribute("xml:space", "preserve")
                        .text(values.get(column))
                        .end()
                        .end()
                        .end();
            }
        }
        out.end();
    }
}
