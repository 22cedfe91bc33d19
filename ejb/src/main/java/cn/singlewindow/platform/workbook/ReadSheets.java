package cn.singlewindow.platform.workbook;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.FormSection;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.platform.form.Places;
import cn.singlewindow.platform.spreadsheet.Cell;
import cn.singlewindow.platform.spreadsheet.Sheet;
import cn.singlewindow.platform.spreadsheet.SheetBounds;
import cn.singlewindow.platform.spreadsheet.SheetProblem;
import cn.singlewindow.platform.spreadsheet.Workbook;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sheets of a workbook say. A sheet is known by its name, else by its columns; of two sheets for one part the first
 * is read. Columns may stand anywhere and the header in any of the first 40 rows. Of a formula the stored result is taken and
 * named; merged cells and doubtful dates are refused by cell.
 */
public final class ReadSheets {

    private static final int LIKE_ENOUGH = 3;

    private final Map<FormSection, List<Fields>> groups = new LinkedHashMap<>();
    private final Map<FormSection, Map<String, Cell>> headers = new HashMap<>();
    private final Map<FormSection, String> names = new HashMap<>();
    private final Places places = new Places();
    private final List<Violation> violations = new ArrayList<>();
    private final List<Violation> refused = new ArrayList<>();
    private final List<Normalised> normalised = new ArrayList<>();

    private ReadSheets() {}

    /**
     * Reads a file.
     *
     * @param file xlsx or csv (UTF-8 or GB18030)
     * @param partial whether rows with doubtful cells are left out and named, and the rest is kept
     * @throws Rejected when it is neither, passes a bound, or has no sheet that is known
     */
    public static ReadSheets read(byte[] file, SheetForm form, SheetBounds bounds, boolean partial) {
        ReadSheets all = new ReadSheets();
        for (Sheet sheet : Workbook.sheets(file, bounds)) {
            section(sheet, form)
                    .filter(section -> !all.groups.containsKey(section))
                    .ifPresent(section -> all.take(new SheetReader(sheet, section, form, all.places, partial)));
        }
        if (all.groups.isEmpty()) {
            String known = String.join(
                    ", ", form.sheets().stream().map(FormSection::json).toList());
            throw Rejected.because(SheetProblem.NO_KNOWN_SHEET, known);
        }
        return all;
    }

    private static Optional<FormSection> section(Sheet sheet, SheetForm form) {
        Optional<FormSection> named = form.names().sheet(sheet.name());
        if (named.isPresent()) {
            return named;
        }
        Optional<FormSection> best = Optional.empty();
        int most = LIKE_ENOUGH - 1;
        for (FormSection section : form.sheets()) {
            int like = SheetReader.likeness(sheet, section, form);
            if (like > most) {
                most = like;
                best = Optional.of(section);
            }
        }
        return best;
    }

    private void take(SheetReader reader) {
        reader.read();
        groups.put(reader.section(), reader.rows());
        headers.put(reader.section(), reader.headers());
        names.put(reader.section(), reader.sheetName());
        violations.addAll(reader.violations());
        refused.addAll(reader.refused());
        normalised.addAll(reader.normalised());
    }

    /** The parts that were read with their groups; to be changed by what a module knows of its senders. */
    public Map<FormSection, List<Fields>> groups() {
        return groups;
    }

    /** The head of the column that holds a field; nothing if the sheet has none. */
    public Optional<Cell> header(FormSection section, String field) {
        return Optional.ofNullable(headers.getOrDefault(section, Map.of()).get(field));
    }

    /** A cell of the sheet that holds a part: {@code Crew List!H21}. */
    public String place(FormSection section, Cell cell) {
        return SheetReader.place(names.getOrDefault(section, ""), cell.name());
    }

    /** The cell of each value. */
    public Places places() {
        return places;
    }

    /** What could not be taken over, at its cell. */
    public List<Violation> violations() {
        return violations;
    }

    /** What is wrong in rows that were left out, at its cell. */
    public List<Violation> refused() {
        return refused;
    }

    /** Values that stand in the form otherwise than in the cell: dates, the results of formulas. */
    public List<Normalised> normalised() {
        return normalised;
    }
}
