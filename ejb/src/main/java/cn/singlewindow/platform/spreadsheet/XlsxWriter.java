package cn.singlewindow.platform.spreadsheet;

import cn.singlewindow.platform.xml.XmlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook in which every cell is a text, so that leading zeros stay and no text becomes a formula. */
public final class XlsxWriter {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String WIDE_COLUMNS = "200";

    private XlsxWriter() {}

    /**
     * A workbook of one sheet as a file.
     *
     * @param sheet the sheet's name, up to 31 letters
     */
    public static byte[] write(String sheet, List<List<String>> rows) {
        return write(Map.of(sheet, rows));
    }

    /** A workbook as a file. @param sheets rows by the sheets' names of up to 31 letters, in the map's order */
    public static byte[] write(Map<String, List<List<String>>> sheets) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<String> names = List.copyOf(sheets.keySet());
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            put(zip, "[Content_Types].xml", types(names.size()));
            put(zip, "_rels/.rels", relations(List.of("officeDocument xl/workbook.xml")));
            put(zip, "xl/workbook.xml", workbook(names));
            put(zip, "xl/_rels/workbook.xml.rels", relations(parts(names.size())));
            put(zip, "xl/styles.xml", styles());
            for (int i = 0; i < names.size(); i++) {
                put(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet(sheets.getOrDefault(names.get(i), List.of())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static List<String> parts(int sheets) {
        List<String> parts = new ArrayList<>();
        for (int i = 1; i <= sheets; i++) {
            parts.add("worksheet worksheets/sheet" + i + ".xml");
        }
        parts.add("styles styles.xml");
        return parts;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static XmlWriter document(String root, String namespace) {
        return new XmlWriter(StandardCharsets.UTF_8).root(root, namespace);
    }

    private static byte[] types(int sheets) {
        XmlWriter out = document("Types", PACKAGE + "content-types");
        out.start("Default")
                .attribute("Extension", "rels")
                .attribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")
                .end();
        override(out, "/xl/workbook.xml", "sheet.main+xml");
        for (int i = 1; i <= sheets; i++) {
            override(out, "/xl/worksheets/sheet" + i + ".xml", "worksheet+xml");
        }
        override(out, "/xl/styles.xml", "styles+xml");
        return out.end().bytes();
    }

    private static void override(XmlWriter out, String part, String type) {
        out.start("Override")
                .attribute("PartName", part)
                .attribute("ContentType", TYPE + type)
                .end();
    }

    /** @param parts each type and target, parted by a space; their ids are rId1, rId2 … */
    private static byte[] relations(List<String> parts) {
        XmlWriter out = document("Relationships", PACKAGE + "relationships");
        for (int i = 0; i < parts.size(); i++) {
            String[] part = parts.get(i).split(" ", 2);
            relationship(out, "rId" + (i + 1), part[0], part[1]);
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

    private static byte[] workbook(List<String> names) {
        XmlWriter out = document("workbook", MAIN).attribute("xmlns:r", OFFICE).start("sheets");
        for (int i = 1; i <= names.size(); i++) {
            out.start("sheet")
                    .attribute("name", names.get(i - 1))
                    .attribute("sheetId", Integer.toString(i))
                    .attribute("r:id", "rId" + i)
                    .end();
        }
        return out.end().end().bytes();
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
                .attribute("max", WIDE_COLUMNS)
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
