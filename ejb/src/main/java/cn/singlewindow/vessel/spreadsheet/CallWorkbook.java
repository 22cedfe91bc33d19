package cn.singlewindow.vessel.spreadsheet;

import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.platform.form.Places;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.platform.spreadsheet.Sheet;
import cn.singlewindow.platform.spreadsheet.SheetBounds;
import cn.singlewindow.platform.spreadsheet.SheetProblem;
import cn.singlewindow.platform.spreadsheet.Workbook;
import cn.singlewindow.platform.spreadsheet.XlsxWriter;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A ship's declarations in a workbook (VD-03, VD-04 R1): the import template of the IMO / Norway single window with its
 * sheets Crew List, Passenger List and Ship Stores Declaration, the template of this window with a sheet per part, or a csv
 * file of one part. Sheets and columns are found by their names, so that columns may stand anywhere and the header in any of
 * the first 40 rows. Of a formula the stored result is taken and named; merged cells and doubtful dates are refused by cell.
 */
@Application({"VD-03", "VD-04"})
public final class CallWorkbook {

    /** The parts that are handed out as sheets. */
    private static final List<CallSection> SHEETS = List.of(
            CallSection.CALL,
            CallSection.CREW,
            CallSection.PASSENGER,
            CallSection.STORE,
            CallSection.EFFECT,
            CallSection.DANGEROUS_GOODS,
            CallSection.LAST_PORT,
            CallSection.SECURITY,
            CallSection.HEALTH,
            CallSection.WASTE,
            CallSection.BALLAST);

    private static final int LIKE_ENOUGH = 3;
    private static final int LONGEST_TAB = 31;

    private CallWorkbook() {}

    /**
     * Reads a file.
     *
     * @param file xlsx or csv (UTF-8 or GB18030), at most 8 MB and 12,000 rows a sheet
     * @param partial whether rows with doubtful cells are left out and named, and the rest is kept
     * @throws Rejected when it is neither, passes a bound, or has no sheet that is known
     */
    public static WorkbookForm read(byte[] file, boolean partial) {
        Map<CallSection, List<Fields>> groups = new EnumMap<>(CallSection.class);
        Places places = new Places();
        List<Violation> violations = new ArrayList<>();
        List<Violation> refused = new ArrayList<>();
        List<Normalised> normalised = new ArrayList<>();
        for (Sheet sheet : Workbook.sheets(file, SheetBounds.ofPersons())) {
            Optional<CallSection> section = section(sheet);
            if (section.isPresent() && !groups.containsKey(section.get())) {
                SheetReader reader = new SheetReader(sheet, section.get(), places, partial);
                reader.read();
                groups.put(section.get(), reader.rows());
                if (!reader.effects().isEmpty()) {
                    groups.putIfAbsent(CallSection.EFFECT, reader.effects());
                }
                violations.addAll(reader.violations());
                refused.addAll(reader.refused());
                normalised.addAll(reader.normalised());
            }
        }
        if (groups.isEmpty()) {
            throw Rejected.because(SheetProblem.NO_KNOWN_SHEET, "Crew List, Passenger List, Ship Stores Declaration");
        }
        return new WorkbookForm(filled(groups), places, violations, refused, normalised);
    }

    /** A sheet without rows declares nothing: a template is rarely used for all its parts. */
    private static CallForm filled(Map<CallSection, List<Fields>> groups) {
        groups.values().removeIf(List::isEmpty);
        return new CallForm(groups);
    }

    private static Optional<CallSection> section(Sheet sheet) {
        Optional<CallSection> named = SheetColumns.standard().sheet(sheet.name());
        if (named.isPresent()) {
            return named;
        }
        CallSection best = CallSection.CALL;
        int most = 0;
        for (CallSection section : SHEETS) {
            int like = SheetReader.likeness(sheet, section);
            if (like > most) {
                most = like;
                best = section;
            }
        }
        return most >= LIKE_ENOUGH ? Optional.of(best) : Optional.empty();
    }

    /**
     * An empty workbook with a sheet per part, headers in the reader's language, what a column may hold beneath a sheet of its
     * own, and the country codes.
     */
    public static byte[] template(Locale locale, ReferenceSnapshot codes) {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        List<List<String>> notes = new ArrayList<>();
        for (CallSection section : SHEETS) {
            List<FieldSpec> fields = CallSection.fields().of(section);
            sheets.put(
                    section.json(),
                    List.of(fields.stream().map(field -> field.label(locale)).toList()));
            fields.forEach(field -> notes.add(note(section, field, locale)));
        }
        sheets.put("(fields)", notes);
        sheets.put("(" + cut(CodeTable.COUNTRY.name()) + ")", countries(codes));
        return XlsxWriter.write(sheets);
    }

    private static List<String> note(CallSection section, FieldSpec field, Locale locale) {
        String length = field.length() == 0 ? "" : Integer.toString(field.length());
        CodeTable table = field.codes();
        return List.of(
                section.json(),
                field.label(locale),
                field.kind().name(),
                length,
                field.neededToDeclare() ? "*" : "",
                table == null ? field.note() : table.name());
    }

    private static List<List<String>> countries(ReferenceSnapshot codes) {
        return codes.entries(CodeTable.COUNTRY).stream()
                .map(entry -> List.of(entry.code(), entry.nameZh(), entry.nameEn()))
                .toList();
    }

    private static String cut(String name) {
        return name.length() < LONGEST_TAB - 1 ? name : name.substring(0, LONGEST_TAB - 2);
    }
}
