package cn.singlewindow.goods.spreadsheet;

import cn.singlewindow.goods.FieldDictionary;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.spreadsheet.Cell;
import cn.singlewindow.platform.spreadsheet.Sheet;
import cn.singlewindow.platform.spreadsheet.SheetBounds;
import cn.singlewindow.platform.spreadsheet.SheetProblem;
import cn.singlewindow.platform.spreadsheet.Workbook;
import cn.singlewindow.platform.spreadsheet.XlsxWriter;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Goods lines from and to a spreadsheet. The header row may name columns by Chinese label, English label or the field's
 * own name. Nothing is calculated and nothing is corrected: what is doubtful is said by cell.
 */
@Application("GD-01")
public final class LineSheet {

    private static final int HEADER_WITHIN = 10;
    private static final SheetBounds BOUNDS = SheetBounds.of(1_000 + HEADER_WITHIN);
    private static final int MOST_VIOLATIONS = 500;

    /** Codes of a fixed number of digits, from which spreadsheets take leading zeros away. */
    private static final Map<String, Integer> DIGITS =
            Map.of("CodeTS", 10, "GUnit", 3, "FirstUnit", 3, "SecondUnit", 3, "DistrictCode", 5, "CiqCode", 3);

    private static final String GUARDED = "=+-@\t\r";

    private static final List<String> TEMPLATE = List.of(
            "GNo",
            "CodeTS",
            "CiqCode",
            "GName",
            "GModel",
            "GQty",
            "GUnit",
            "DeclPrice",
            "DeclTotal",
            "TradeCurr",
            "FirstQty",
            "FirstUnit",
            "SecondQty",
            "SecondUnit",
            "OriginCountry",
            "DestinationCountry",
            "DistrictCode",
            "DestCode",
            "DutyMode");

    private final List<Violation> violations = new ArrayList<>();
    private final Map<Integer, String> columns = new HashMap<>();
    private int headerRow;
    private int headerEnd;

    private LineSheet() {}

    /**
     * Reads a file.
     *
     * @param file xlsx or csv (UTF-8 or GB18030), at most 4 MB and 1,000 rows
     * @throws Rejected when it is neither, passes a bound, or has no header
     */
    public static SheetLines read(byte[] file) {
        return new LineSheet().lines(Workbook.first(file, BOUNDS));
    }

    /** An empty sheet with the columns that are needed most, labelled in the language. */
    public static byte[] template(Locale locale) {
        return export(List.of(), locale);
    }

    /** Lines as xlsx; a text that a spreadsheet would calculate gets an apostrophe in front, which reading takes away. */
    public static byte[] export(List<Fields> lines, Locale locale) {
        List<String> names = new ArrayList<>(TEMPLATE);
        lines.forEach(line -> line.values().keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(names::add));
        List<List<String>> rows = new ArrayList<>();
        rows.add(names.stream().map(name -> label(name, locale)).toList());
        lines.forEach(line ->
                rows.add(names.stream().map(name -> guarded(line.text(name))).toList()));
        return XlsxWriter.write("DecList", rows);
    }

    private static String label(String name, Locale locale) {
        return FieldDictionary.standard()
                .field(Section.LINE, name)
                .map(spec -> spec.label(locale))
                .filter(label -> Names.STANDARD.find(label).filter(name::equals).isPresent())
                .orElse(name);
    }

    private static String guarded(String value) {
        return !value.isEmpty() && GUARDED.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    private static String unguarded(String value) {
        boolean was = value.length() > 1 && value.charAt(0) == '\'' && GUARDED.indexOf(value.charAt(1)) >= 0;
        return was ? value.substring(1) : value;
    }

    private SheetLines lines(Sheet sheet) {
        Map<Integer, List<Cell>> rows = sheet.rows();
        header(rows);
        List<Fields> lines = new ArrayList<>();
        rows.forEach((row, content) -> {
            if (row > headerRow) {
                Fields line = line(content);
                if (line.values().values().stream().anyMatch(value -> !value.isBlank())) {
                    lines.add(line);
                }
            }
        });
        return new SheetLines(columns.containsValue(Section.LINE_NUMBER) ? lines : numbered(lines), violations);
    }

    private static List<Fields> numbered(List<Fields> lines) {
        List<Fields> numbered = new ArrayList<>();
        for (Fields line : lines) {
            numbered.add(line.with(Section.LINE_NUMBER, Integer.toString(numbered.size() + 1)));
        }
        return numbered;
    }

    private void header(Map<Integer, List<Cell>> rows) {
        headerRow = rows.entrySet().stream()
                .filter(row -> row.getKey() <= HEADER_WITHIN)
                .filter(row -> row.getValue().stream()
                        .anyMatch(cell -> Names.STANDARD.find(cell.text()).isPresent()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> Rejected.because(SheetProblem.NO_HEADER));
        rows.getOrDefault(headerRow, List.of()).forEach(this::column);
    }

    private void column(Cell cell) {
        headerEnd = Math.max(headerEnd, cell.column());
        Optional<String> name = Names.STANDARD.find(cell.text());
        if (name.isEmpty()) {
            say(cell, SheetProblem.UNKNOWN_COLUMN, cell.text());
        } else if (columns.containsValue(name.get())) {
            say(cell, SheetProblem.COLUMN_TWICE, cell.text());
        } else {
            columns.put(cell.column(), name.get());
        }
    }

    private Fields line(List<Cell> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Cell cell : cells) {
            String field = columns.get(cell.column());
            if (field != null) {
                values.put(field, value(cell, field));
            } else if (cell.column() > headerEnd && !cell.text().isBlank()) {
                say(cell, SheetProblem.ROW_TOO_LONG, Integer.toString(cell.row()));
            }
        }
        return new Fields(values);
    }

    private String value(Cell cell, String field) {
        if (cell.formula() || cell.kind() == Cell.Kind.ERROR) {
            say(cell, cell.formula() ? SheetProblem.FORMULA : SheetProblem.ERROR_VALUE);
            return "";
        }
        String value = unguarded(cell.text());
        Integer digits = DIGITS.get(field);
        if (digits != null && value.matches("\\d+") && value.length() < digits && isLikelyCut(field, value, digits)) {
            say(cell, SheetProblem.ZEROS_LOST, digits.toString());
        }
        return value;
    }

    /** A commodity code of eight digits is short, not cut; of nine or seven it has lost a zero. */
    private static boolean isLikelyCut(String field, String value, int digits) {
        return !field.equals("CodeTS") || value.length() == digits - 1 || value.length() == 7;
    }

    private void say(Cell cell, SheetProblem problem, String... arguments) {
        if (violations.size() < MOST_VIOLATIONS) {
            violations.add(Violation.at(cell.name(), cell.text(), problem, arguments));
        }
    }

    /** The columns by every name that they may have. */
    private static final class Names {

        static final Names STANDARD = new Names();

        private final Map<String, String> fields = new HashMap<>();

        private Names() {
            List<FieldSpec> specs = FieldDictionary.standard().of(Section.LINE);
            specs.forEach(spec -> fields.putIfAbsent(fold(spec.name()), spec.name()));
            specs.forEach(spec -> fields.putIfAbsent(fold(spec.labelZh()), spec.name()));
            specs.forEach(spec -> fields.putIfAbsent(fold(spec.labelEn()), spec.name()));
        }

        Optional<String> find(String title) {
            return Optional.ofNullable(fields.get(fold(title)));
        }

        private static String fold(String title) {
            return title.replaceAll("[\\s*＊（）()：:_/／-]+", "").toLowerCase(Locale.ROOT);
        }
    }
}
