package cn.singlewindow.platform.reference.edition;

import cn.singlewindow.platform.reference.CodeEntry;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.Mark;
import cn.singlewindow.platform.reference.ReferenceProblem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the rows of one table out of its files. */
final class TableReader {

    /** What the database's columns hold. */
    private static final int LONGEST = 500;

    private static final String CUSTOMS_NUMERIC = "customsNumeric";

    private final CodeTable table;
    private final Faults faults;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Draft> byCustomsNumber = new HashMap<>();

    TableReader(CodeTable table, Faults faults) {
        this.table = table;
        this.faults = faults;
    }

    List<CodeEntry> read(EditionFiles files) {
        for (TableFile file : TableFiles.of(table)) {
            files.read(file.file()).ifPresent(content -> readFile(file, CsvFile.rows(file.file(), content, faults)));
        }
        files.read(TableFiles.NAMES).ifPresent(content -> names(CsvFile.rows(TableFiles.NAMES, content, faults)));
        return drafts.values().stream().filter(Draft::isNamed).map(Draft::entry).toList();
    }

    private void readFile(TableFile file, List<CsvRow> rows) {
        if (!rows.isEmpty() && !hasColumns(file, rows.get(0))) {
            return;
        }
        Map<String, Integer> lines = new HashMap<>();
        for (CsvRow row : rows) {
            String code = file.code().stream().map(row::get).collect(Collectors.joining(":"));
            if (isTotal(code) || !isSound(file, row, code, lines)) {
                continue;
            }
            add(file, row, draft(code));
        }
    }

    /** The Harmonized System's file has one row for all goods. */
    private boolean isTotal(String code) {
        return table == CodeTable.HS && "TOTAL".equals(code);
    }

    private boolean hasColumns(TableFile file, CsvRow first) {
        List<String> needed = new java.util.ArrayList<>(file.code());
        List.of(file.nameZh(), file.nameEn(), file.fromColumn(), file.toColumn()).stream()
                .filter(column -> !column.isEmpty())
                .forEach(needed::add);
        needed.addAll(file.attributes().keySet());
        needed.removeIf(first.columns()::containsKey);
        needed.forEach(column -> faults.add(file.file(), 1, column, ReferenceProblem.COLUMN_MISSING, column));
        return needed.isEmpty();
    }

    private boolean isSound(TableFile file, CsvRow row, String code, Map<String, Integer> lines) {
        if (!hasShape(code, row)) {
            shapeFault(file, row, code);
            return false;
        }
        Integer earlier = lines.putIfAbsent(code, row.line());
        if (earlier != null) {
            faults.add(file.file(), row.line(), code, ReferenceProblem.CODE_TWICE, earlier.toString());
            return false;
        }
        if (!file.nameZh().isEmpty()
                && row.get(file.nameZh()).isEmpty()
                && !file.file().startsWith("own/")
                && isUnnamed(file, row, code)) {
            faults.add(file.file(), row.line(), code, ReferenceProblem.NAME_MISSING);
            return false;
        }
        return isShortEnough(file, row);
    }

    private boolean isUnnamed(TableFile file, CsvRow row, String code) {
        Draft known = drafts.get(code);
        boolean english = !file.nameEn().isEmpty() && !row.get(file.nameEn()).isEmpty();
        return !english && (known == null || !known.isNamed());
    }

    private boolean isShortEnough(TableFile file, CsvRow row) {
        for (String value : row.values()) {
            if (value.length() > LONGEST) {
                faults.add(file.file(), row.line(), value, ReferenceProblem.TOO_LONG, String.valueOf(LONGEST));
                return false;
            }
        }
        return true;
    }

    private boolean hasShape(String code, CsvRow row) {
        boolean country = table == CodeTable.PORT && code.length() == 3;
        return table.hasShape(code) && (!country || code.equals(row.get("country_code")));
    }

    private void shapeFault(TableFile file, CsvRow row, String code) {
        for (String padded = "0" + code; padded.length() <= 10 && isNumber(code); padded = "0" + padded) {
            if (hasShape(padded, row)) {
                faults.add(file.file(), row.line(), code, ReferenceProblem.LEADING_ZERO_LOST, padded);
                return;
            }
        }
        faults.add(file.file(), row.line(), code, ReferenceProblem.CODE_SHAPE, table.path(), table.shape());
    }

    private static boolean isNumber(String code) {
        return !code.isEmpty() && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Countries of customs lists are keyed by the former number; they belong to the ISO row that has it. */
    private Draft draft(String code) {
        if (table == CodeTable.COUNTRY && isNumber(code)) {
            Draft draft = byCustomsNumber.computeIfAbsent(code, this::newDraft);
            draft.attribute(CUSTOMS_NUMERIC, code);
            return draft;
        }
        return newDraft(code);
    }

    private Draft newDraft(String code) {
        return drafts.computeIfAbsent(code, same -> new Draft(table, same));
    }

    private void add(TableFile file, CsvRow row, Draft draft) {
        draft.name(
                file.nameZh().isEmpty() ? "" : row.get(file.nameZh()),
                file.nameEn().isEmpty() ? "" : row.get(file.nameEn()));
        file.attributes().forEach((column, attribute) -> draft.attribute(attribute, row.get(column)));
        String mark = row.get("mark");
        draft.cameFrom(file.source(), mark.isEmpty() ? file.mark() : Mark.valueOf(mark));
        period(file, row, draft);
        String number = draft.attribute(CUSTOMS_NUMERIC);
        if (!number.isEmpty()) {
            byCustomsNumber.putIfAbsent(number, draft);
        }
    }

    private void period(TableFile file, CsvRow row, Draft draft) {
        LocalDate from = date(file, row, file.fromColumn(), file.from());
        LocalDate to = date(file, row, file.toColumn(), CodeEntry.OPEN);
        if (to.isBefore(from)) {
            faults.add(file.file(), row.line(), from + ".." + to, ReferenceProblem.PERIOD);
            return;
        }
        draft.during(from, to);
    }

    private LocalDate date(TableFile file, CsvRow row, String column, LocalDate otherwise) {
        String text = column.isEmpty() ? "" : row.get(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return text.length() == 8 ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE) : LocalDate.parse(text);
        } catch (DateTimeParseException bad) {
            faults.add(file.file(), row.line(), text, ReferenceProblem.DATE);
            return otherwise;
        }
    }

    private void names(List<CsvRow> rows) {
        for (CsvRow row : rows) {
            Draft draft = table.name().equals(row.get("table")) ? drafts.get(row.get("code")) : null;
            if (draft != null) {
                draft.name(row.get("name_zh"), row.get("name_en"));
            }
        }
    }
}
