package cn.singlewindow.platform.reference.edition;

import cn.singlewindow.platform.reference.CodeEntry;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.ReferenceProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A set of code tables as published together.
 *
 * @param name what the edition is called
 * @param effective the first day on which its changes hold
 * @param tables the rows, by table; tables that the edition does not touch are missing
 * @param faults what is wrong with it, by file and row; nothing of a faulty edition may be loaded
 */
public record Edition(
        String name, LocalDate effective, Map<CodeTable, List<CodeEntry>> tables, List<Violation> faults) {

    private static final String PROPERTIES = "edition.properties";

    /**
     * Reads every table that the files touch. A file that an upload leaves out of a touched table is taken from the
     * bundled edition.
     */
    public static Edition read(EditionFiles files) {
        Faults faults = new Faults();
        Edition named = named(files);
        if (named.name().isEmpty() || LocalDate.MIN.equals(named.effective())) {
            faults.add(PROPERTIES, 1, "", ReferenceProblem.EDITION_UNNAMED);
        }
        Map<CodeTable, List<CodeEntry>> tables = new EnumMap<>(CodeTable.class);
        for (CodeTable table : tablesIn(files)) {
            tables.put(table, new TableReader(table, faults).read(files.overBundled()));
        }
        if (tables.isEmpty()) {
            faults.add(PROPERTIES, 1, "", ReferenceProblem.EDITION_EMPTY);
        }
        return new Edition(named.name(), named.effective(), tables, faults.all());
    }

    /** Reads only what the edition is called and since when it holds. */
    public static Edition named(EditionFiles files) {
        Properties properties = properties(files);
        return new Edition(properties.getProperty("edition", "").strip(), effective(properties), Map.of(), List.of());
    }

    /** The tables that the files touch. */
    public static List<CodeTable> tablesIn(EditionFiles files) {
        return Arrays.stream(CodeTable.values())
                .filter(table -> TableFiles.of(table).stream().anyMatch(file -> files.has(file.file())))
                .toList();
    }

    /**
     * Reads one table.
     *
     * @throws Rejected with every fault, if there are any
     */
    public static List<CodeEntry> rows(EditionFiles files, CodeTable table) {
        Faults faults = new Faults();
        List<CodeEntry> rows = new TableReader(table, faults).read(files.overBundled());
        if (!faults.all().isEmpty()) {
            throw new Rejected(faults.all());
        }
        return rows;
    }

    private static Properties properties(EditionFiles files) {
        Properties properties = new Properties();
        try {
            String text = files.read(PROPERTIES)
                    .map(content -> new String(content, StandardCharsets.UTF_8))
                    .orElse("");
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException unreadable) {
            properties.clear();
        }
        return properties;
    }

    private static LocalDate effective(Properties properties) {
        try {
            return LocalDate.parse(properties.getProperty("effective", "").strip());
        } catch (DateTimeParseException none) {
            return LocalDate.MIN;
        }
    }

    /**
     * All rows.
     *
     * @throws Rejected with every fault, if there are any
     */
    public List<CodeEntry> entries() {
        requireSound();
        List<CodeEntry> all = new ArrayList<>();
        tables.values().forEach(all::addAll);
        return all;
    }

    /** @throws Rejected with every fault, if there are any */
    public void requireSound() {
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
    }
}
