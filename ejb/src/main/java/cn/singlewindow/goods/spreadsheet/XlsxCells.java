package cn.singlewindow.goods.spreadsheet;

import cn.singlewindow.goods.spreadsheet.Cell.Kind;
import cn.singlewindow.platform.xml.XmlBounds;
import cn.singlewindow.platform.xml.XmlCursor;
import cn.singlewindow.platform.xml.XmlGuard;
import cn.singlewindow.shared.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Cells of the first sheet of an Office Open XML workbook. Formulas are named, not calculated. */
final class XlsxCells {

    private static final int MOST_ENTRIES = 500;
    private static final int LARGEST_ENTRY = 8 << 20;
    private static final int LARGEST_TOTAL = 24 << 20;
    private static final MathContext SHOWN = new MathContext(15);
    private static final XmlBounds BOUNDS =
            new XmlBounds(LARGEST_ENTRY, 32, 300_000, 64, 900_000, 256, 128, 2_000, 4_000, 64_000);

    private final Map<String, byte[]> parts = new HashMap<>();
    private final List<String> shared = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    private XlsxCells() {}

    static List<Cell> read(byte[] file) {
        return new XlsxCells().all(file);
    }

    private List<Cell> all(byte[] file) {
        unpack(file);
        if (parts.containsKey("xl/sharedStrings.xml")) {
            shared(open("xl/sharedStrings.xml"));
        }
        sheet(open(firstSheet()));
        return cells;
    }

    private void unpack(byte[] file) {
        int total = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(LARGEST_ENTRY + 1);
                total += content.length;
                if (content.length > LARGEST_ENTRY || total > LARGEST_TOTAL || ++entries > MOST_ENTRIES) {
                    throw Rejected.because(SheetProblem.TOO_LARGE, "ZIP");
                }
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    parts.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Rejected.because(SheetProblem.NOT_A_SHEET);
        }
    }

    private XmlCursor open(String part) {
        byte[] content = parts.get(part);
        if (content == null) {
            throw Rejected.because(SheetProblem.NOT_A_SHEET);
        }
        return XmlGuard.open(content, BOUNDS);
    }

    private String firstSheet() {
        XmlCursor workbook = open("xl/workbook.xml");
        workbook.root("workbook");
        String id = "";
        while (workbook.child()) {
            if (workbook.name().equals("sheets") && id.isEmpty()) {
                while (workbook.child()) {
                    id = id.isEmpty() ? workbook.attributes().getOrDefault("id", "") : id;
                    workbook.skip();
                }
            } else {
                workbook.skip();
            }
        }
        return target(id);
    }

    private String target(String id) {
        XmlCursor relations = open("xl/_rels/workbook.xml.rels");
        relations.root("Relationships");
        while (relations.child()) {
            Map<String, String> attributes = relations.attributes();
            if (attributes.getOrDefault("Id", "").equals(id)) {
                String target = attributes.getOrDefault("Target", "");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
            relations.skip();
        }
        throw Rejected.because(SheetProblem.NOT_A_SHEET);
    }

    private void shared(XmlCursor strings) {
        strings.root("sst");
        while (strings.child()) {
            shared.add(richText(strings));
        }
    }

    private static String richText(XmlCursor cursor) {
        StringBuilder text = new StringBuilder();
        while (cursor.child()) {
            switch (cursor.name()) {
                case "t" -> text.append(cursor.text(inside -> {}));
                case "r" -> text.append(richText(cursor));
                default -> cursor.skip();
            }
        }
        return text.toString();
    }

    private void sheet(XmlCursor sheet) {
        sheet.root("worksheet");
        while (sheet.child()) {
            if (sheet.name().equals("sheetData")) {
                rows(sheet);
            } else {
                sheet.skip();
            }
        }
    }

    private void rows(XmlCursor sheet) {
        int row = 0;
        while (sheet.child()) {
            row = number(sheet.attributes().get("r"), row + 1);
            int column = 0;
            while (sheet.child()) {
                column = column(sheet.attributes().getOrDefault("r", ""), column);
                cell(sheet, row, column);
                column++;
            }
        }
    }

    private void cell(XmlCursor sheet, int row, int column) {
        String type = sheet.attributes().getOrDefault("t", "n");
        String value = "";
        boolean formula = false;
        while (sheet.child()) {
            switch (sheet.name()) {
                case "v" -> value = sheet.text(inside -> {});
                case "is" -> value = richText(sheet);
                case "f" -> {
                    formula = true;
                    sheet.skip();
                }
                default -> sheet.skip();
            }
        }
        if (!value.isEmpty() || formula) {
            add(row, column, type, value, formula);
        }
    }

    private void add(int row, int column, String type, String value, boolean formula) {
        boolean within = row <= LineSheet.MOST_ROWS + LineSheet.HEADER_WITHIN && column < LineSheet.MOST_COLUMNS;
        if (!within) {
            throw Rejected.because(SheetProblem.TOO_LARGE, Cell.columnName(column) + row);
        }
        Kind kind = formula ? Kind.FORMULA : type.equals("e") ? Kind.ERROR : type.equals("n") ? Kind.NUMBER : Kind.TEXT;
        String text = type.equals("s") ? sharedText(value) : kind == Kind.NUMBER ? shown(value) : value;
        cells.add(new Cell(row, column, kind, text));
    }

    private String sharedText(String index) {
        int at = number(index, -1);
        if (at < 0 || at >= shared.size()) {
            throw Rejected.because(SheetProblem.NOT_A_SHEET);
        }
        return shared.get(at);
    }

    private static String shown(String value) {
        try {
            BigDecimal number = new BigDecimal(value.strip());
            if (Math.abs(number.scale()) > 40 || number.precision() > 40) {
                return value;
            }
            BigDecimal plain = number.round(SHOWN).stripTrailingZeros();
            return plain.toPlainString();
        } catch (NumberFormatException notANumber) {
            return value;
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : otherwise;
    }

    private static int column(String reference, int otherwise) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && letters < 4 && Character.isUpperCase(reference.charAt(letters))) {
            column = column * 26 + reference.charAt(letters++) - 'A' + 1;
        }
        return letters == 0 ? otherwise : column - 1;
    }
}
