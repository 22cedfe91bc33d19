package cn.singlewindow.platform.reference.edition;

import java.util.List;
import java.util.Map;

/**
 * A row of a file.
 *
 * @param line the line on which it begins, 1 being the header
 */
record CsvRow(int line, Map<String, Integer> columns, List<String> values) {

    /** The cell of a column, without surrounding blanks; empty if the file has no such column or says NULL. */
    String get(String column) {
        Integer index = columns.get(column);
        String value = index == null ? "" : values.get(index).strip();
        return "NULL".equals(value) ? "" : value;
    }
}
