package cn.singlewindow.platform.spreadsheet;

import cn.singlewindow.platform.spreadsheet.Cell.Kind;
import cn.singlewindow.platform.spreadsheet.Sheet.Merge;
import cn.singlewindow.platform.xml.XmlCursor;
import cn.singlewindow.platform.xml.XmlGuard;
import cn.singlewindow.shared.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The sheets of an Office Open XML workbook. Nothing is calculated: of a formula the value stored with it is read. */
final class XlsxBook {

    private static final int MOST_ENTRIES = 500;
    private static final int MOST_SHEETS = 40;
    private static final int MOST_MERGES = 20_000;
    private static final MathContext SHOWN = new MathContext(15);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final LocalDateTime FROM_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime FROM_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);
    private static final int SECONDS_OF_DAY = 86_400;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private final SheetBounds bounds;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final List<String> shared = new ArrayList<>();
    private final Map<String, String> tabs = new java.util.LinkedHashMap<>();
    private XlsxStyles styles = XlsxStyles.none();
    private LocalDateTime epoch = FROM_1900;

    private XlsxBook(SheetBounds bounds) {
        this.bounds = bounds;
    }

    static XlsxBook open(byte[] file, SheetBounds bounds) {
        XlsxBook book = new XlsxBook(bounds);
        book.unpack(file);
        if (book.parts.containsKey("xl/sharedStrings.xml")) {
            book.shared(book.open("xl/sharedStrings.xml"));
        }
        if (book.parts.containsKey("xl/styles.xml")) {
            book.styles = XlsxStyles.read(book.open("xl/styles.xml"));
        }
        book.tabs();
        return book;
    }

    List<Sheet> sheets() {
        return tabs.entrySet().stream()
                .map(tab -> sheet(tab.getValue(), tab.getKey()))
                .toList();
    }

    Sheet first() {
        Map.Entry<String, String> tab = tabs.entrySet().iterator().next();
        return sheet(tab.getValue(), tab.getKey());
    }

    private void unpack(byte[] file) {
        int total = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(bounds.part() + 1);
                total += content.length;
                if (content.length > bounds.part() || total > 3 * bounds.part() || ++entries > MOST_ENTRIES) {
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
        return XmlGuard.open(content, bounds.xml());
    }

    /** Parts of the visible sheets, with the names on their tabs. */
    private void tabs() {
        Map<String, String> targets = targets();
        XmlCursor workbook = open("xl/workbook.xml");
        workbook.root("workbook");
        while (workbook.child()) {
            switch (workbook.name()) {
                case "workbookPr" -> {
                    epoch = isTrue(workbook.attributes().get("date1904")) ? FROM_1904 : FROM_1900;
                    workbook.skip();
                }
                case "sheets" -> sheetsOf(workbook, targets);
                default -> workbook.skip();
            }
        }
        if (tabs.isEmpty()) {
            throw Rejected.because(SheetProblem.NOT_A_SHEET);
        }
    }

    private void sheetsOf(XmlCursor workbook, Map<String, String> targets) {
        while (workbook.child()) {
            Map<String, String> sheet = workbook.attributes();
            String part = targets.get(sheet.getOrDefault("id", ""));
            if (part != null && sheet.getOrDefault("state", "visible").equals("visible") && tabs.size() < MOST_SHEETS) {
                tabs.put(part, sheet.getOrDefault("name", ""));
            }
            workbook.skip();
        }
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private Map<String, String> targets() {
        Map<String, String> targets = new HashMap<>();
        XmlCursor relations = open("xl/_rels/workbook.xml.rels");
        relations.root("Relationships");
        while (relations.child()) {
            Map<String, String> attributes = relations.attributes();
            String target = attributes.getOrDefault("Target", "");
            targets.put(
                    attributes.getOrDefault("Id", ""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            relations.skip();
        }
        return targets;
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

    private Sheet sheet(String name, String part) {
        List<Cell> cells = new ArrayList<>();
        List<Merge> merged = new ArrayList<>();
        XmlCursor sheet = open(part);
        sheet.root("worksheet");
        while (sheet.child()) {
            switch (sheet.name()) {
                case "sheetData" -> rows(sheet, cells);
                case "mergeCells" -> merges(sheet, merged);
                default -> sheet.skip();
            }
        }
        return new Sheet(name, cells, merged);
    }

    private static void merges(XmlCursor sheet, List<Merge> merged) {
        while (sheet.child()) {
            Matcher range = RANGE.matcher(sheet.attributes().getOrDefault("ref", ""));
            if (range.matches() && merged.size() < MOST_MERGES) {
                merged.add(new Merge(
                        Integer.parseInt(range.group(2)),
                        column(range.group(1), 0),
                        Integer.parseInt(range.group(4)),
                        column(range.group(3), 0)));
            }
            sheet.skip();
        }
    }

    private void rows(XmlCursor sheet, List<Cell> cells) {
        int row = 0;
        while (sheet.child()) {
            row = number(sheet.attributes().get("r"), row + 1);
            int column = 0;
            while (sheet.child()) {
                column = column(sheet.attributes().getOrDefault("r", ""), column);
                cell(sheet, row, column, cells);
                column++;
            }
        }
    }

    private void cell(XmlCursor sheet, int row, int column, List<Cell> cells) {
        Map<String, String> attributes = sheet.attributes();
        String type = attributes.getOrDefault("t", "n");
        int style = number(attributes.get("s"), 0);
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
            if (row > bounds.rows() || column >= bounds.columns()) {
                throw Rejected.because(SheetProblem.TOO_LARGE, Cell.columnName(column) + row);
            }
            cells.add(cell(row, column, type, style, value, formula));
        }
    }

    private Cell cell(int row, int column, String type, int style, String value, boolean formula) {
        return switch (type) {
            case "s" -> new Cell(row, column, Kind.TEXT, sharedText(value), formula);
            case "e" -> new Cell(row, column, Kind.ERROR, value, formula);
            case "d" -> new Cell(row, column, Kind.DATE, value.replace('T', ' '), formula);
            case "n" -> number(row, column, style, value, formula);
            default -> new Cell(row, column, Kind.TEXT, value, formula);
        };
    }

    private Cell number(int row, int column, int style, String value, boolean formula) {
        try {
            BigDecimal number = new BigDecimal(value.strip());
            if (styles.isDate(style) && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0) {
                return new Cell(row, column, Kind.DATE, date(number), formula);
            }
            return new Cell(row, column, Kind.NUMBER, shown(number, value), formula);
        } catch (NumberFormatException notANumber) {
            return new Cell(row, column, Kind.NUMBER, value, formula);
        }
    }

    /** Days since the epoch; Excel's 29 February 1900 concerns nobody who lives. */
    private String date(BigDecimal number) {
        long seconds = number.multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValueExact();
        LocalDateTime moment = epoch.plusSeconds(seconds);
        return (seconds % SECONDS_OF_DAY == 0 ? DAY : MINUTE).format(moment);
    }

    private String sharedText(String index) {
        int at = number(index, -1);
        if (at < 0 || at >= shared.size()) {
            throw Rejected.because(SheetProblem.NOT_A_SHEET);
        }
        return shared.get(at);
    }

    private static String shown(BigDecimal number, String value) {
        if (Math.abs(number.scale()) > 40 || number.precision() > 40) {
            return value;
        }
        return number.round(SHOWN).stripTrailingZeros().toPlainString();
    }

    static int number(@Nullable String text, int otherwise) {
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
