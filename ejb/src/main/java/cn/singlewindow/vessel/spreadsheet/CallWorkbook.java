package cn.singlewindow.vessel.spreadsheet;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.FormSection;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.platform.spreadsheet.Cell;
import cn.singlewindow.platform.spreadsheet.SheetBounds;
import cn.singlewindow.platform.tables.CsvTable;
import cn.singlewindow.platform.workbook.ReadSheets;
import cn.singlewindow.platform.workbook.SheetForm;
import cn.singlewindow.platform.workbook.SheetNames;
import cn.singlewindow.platform.workbook.SheetTemplate;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final String ORDINAL = "sequenceNumber";
    private static final String DOCUMENT_KIND = "typeOfDocument";

    /** What the crew list says of effects (FAL 4), beside the fields of a person. */
    private static final String EFFECTS = "+effects";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("gender other", "X"),
            Map.entry("gender male", "M"),
            Map.entry("gender female", "F"),
            Map.entry("gender 男", "M"),
            Map.entry("gender 女", "F"),
            Map.entry("transit yes", "Y"),
            Map.entry("transit no", "N"),
            Map.entry("transit 是", "Y"),
            Map.entry("transit 否", "N"),
            Map.entry("typeOfDocument 护照", "PASSPORT"),
            Map.entry("typeOfDocument 海员证", "SEAMAN"),
            Map.entry("unit liter (l)", "l"),
            Map.entry("unit kilograms (kg)", "kg"),
            Map.entry("unit pound (lb)", "lb"),
            Map.entry("unit tonne (t)", "t"),
            Map.entry("unit cubic meters (m3)", "m3"),
            Map.entry("unit units (u)", "u"));

    private static final SheetForm FORM = new SheetForm(
            CallSection.fields(),
            SHEETS,
            new SheetNames(CallSection.fields(), Arrays.asList(CallSection.values()))
                    .and(CsvTable.read(CallWorkbook.class, "workbook_names.csv")),
            WORDS,
            ORDINAL);

    private CallWorkbook() {}

    /**
     * Reads a file.
     *
     * @param file xlsx or csv (UTF-8 or GB18030), at most 8 MB and 12,000 rows a sheet
     * @param partial whether rows with doubtful cells are left out and named, and the rest is kept
     * @throws Rejected when it is neither, passes a bound, or has no sheet that is known
     */
    public static WorkbookForm read(byte[] file, boolean partial) {
        ReadSheets read = ReadSheets.read(file, FORM, SheetBounds.ofPersons(), partial);
        List<Normalised> normalised = new ArrayList<>(read.normalised());
        effects(read);
        List.copyOf(read.groups().keySet()).forEach(section -> inPassports(read, section, normalised));
        Map<CallSection, List<Fields>> groups = new EnumMap<>(CallSection.class);
        read.groups().forEach((section, rows) -> {
            if (!rows.isEmpty()) {
                groups.put((CallSection) section, rows);
            }
        });
        return new WorkbookForm(new CallForm(groups), read.places(), read.violations(), read.refused(), normalised);
    }

    /** Effects that the crew list names become a list of their own, unless there is one. */
    private static void effects(ReadSheets read) {
        List<Fields> crew = read.groups().getOrDefault(CallSection.CREW, List.of());
        List<Fields> effects = new ArrayList<>();
        List<Fields> persons = new ArrayList<>();
        for (Fields member : crew) {
            String said = member.text(EFFECTS);
            persons.add(member.without(EFFECTS));
            if (!said.isBlank() && !said.toUpperCase(Locale.ROOT).matches("NIL|NONE|N/A|-|无")) {
                effects.add(effectOf(member, said));
                String place = read.places().of(CallSection.CREW.path(persons.size()));
                read.places().put(CallSection.EFFECT.path(effects.size()), () -> place, Map.of());
            }
        }
        read.groups().computeIfPresent(CallSection.CREW, (section, all) -> persons);
        if (!effects.isEmpty()) {
            read.groups().putIfAbsent(CallSection.EFFECT, effects);
        }
    }

    private static Fields effectOf(Fields person, String effects) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : List.of(ORDINAL, "familyName", "givenNames", "rankOrRating")) {
            if (person.has(field)) {
                values.put(field, person.text(field));
            }
        }
        values.put("effects", effects);
        return new Fields(values);
    }

    /** The IMO template has passports only, and says so above its columns. */
    private static void inPassports(ReadSheets read, FormSection section, List<Normalised> normalised) {
        Optional<Cell> number = read.header(section, "documentNumber");
        boolean said = read.header(section, DOCUMENT_KIND).isPresent();
        List<Fields> persons = read.groups().getOrDefault(section, List.of());
        if (number.isPresent() && !said && !persons.isEmpty()) {
            read.groups()
                    .put(
                            section,
                            persons.stream()
                                    .map(person -> person.with(DOCUMENT_KIND, "PASSPORT"))
                                    .toList());
            normalised.add(new Normalised(
                    read.place(section, number.get()), number.get().text(), "PASSPORT"));
        }
    }

    /**
     * An empty workbook with a sheet per part, headers in the reader's language, what a column may hold beneath a sheet of its
     * own, and the country codes.
     */
    public static byte[] template(Locale locale, ReferenceSnapshot codes) {
        return SheetTemplate.in(locale, FORM).codes(CodeTable.COUNTRY, codes).bytes();
    }
}
