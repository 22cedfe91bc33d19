package cn.singlewindow.web.goods;

import cn.singlewindow.goods.FieldDictionary;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.FieldSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goods lines out of a spreadsheet: rows of cells that were pasted (tabs) or uploaded (CSV). A first row of field names or
 * labels in either language says which column is which; without one the columns come in the usual order. Cells are taken as
 * they are.
 */
final class PastedLines {

    /** No more than a declaration with its largest number of lines has. */
    static final int MOST = 10_000;

    private static final List<String> USUAL = List.of(
            "CodeTS",
            "GName",
            "GModel",
            "GQty",
            "GUnit",
            "DeclPrice",
            "DeclTotal",
            "TradeCurr",
            "OriginCountry",
            "DestinationCountry",
            "FirstQty",
            "FirstUnit",
            "SecondQty",
            "SecondUnit",
            "DistrictCode",
            "DutyMode");

    private PastedLines() {}

    /** The usual order of columns. */
    static List<String> usual() {
        return USUAL;
    }

    static List<Map<String, String>> parse(String text) {
        char separator = text.indexOf('\t') >= 0 ? '\t' : ',';
        List<List<String>> rows = Cells.split(text, separator);
        if (rows.isEmpty()) {
            return List.of();
        }
        Optional<List<String>> titles = titles(rows.get(0));
        List<String> columns = titles.orElse(USUAL);
        List<Map<String, String>> lines = new ArrayList<>();
        for (List<String> row : rows.subList(titles.isPresent() ? 1 : 0, rows.size())) {
            Map<String, String> line = line(columns, row);
            if (!line.isEmpty() && lines.size() < MOST) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Map<String, String> line(List<String> columns, List<String> cells) {
        Map<String, String> line = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            String cell = cells.get(i).strip();
            if (!columns.get(i).isEmpty() && !cell.isEmpty()) {
                line.put(columns.get(i), cell);
            }
        }
        return line;
    }

    private static Optional<List<String>> titles(List<String> first) {
        List<String> names = first.stream().map(PastedLines::field).toList();
        long known = names.stream().filter(name -> !name.isEmpty()).count();
        return known * 2 >= Math.max(2, first.size()) ? Optional.of(names) : Optional.empty();
    }

    private static String field(String title) {
        String wanted = title.strip().replace("*", "");
        return FieldDictionary.standard().of(Section.LINE).stream()
                .filter(spec -> isCalled(spec, wanted))
                .map(FieldSpec::name)
                .findFirst()
                .orElse("");
    }

    private static boolean isCalled(FieldSpec spec, String title) {
        return Arrays.asList(spec.name(), spec.labelZh(), spec.labelEn()).stream()
                .anyMatch(name -> name.equalsIgnoreCase(title));
    }
}
