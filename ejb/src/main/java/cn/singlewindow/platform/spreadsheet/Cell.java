package cn.singlewindow.platform.spreadsheet;

/**
 * A cell that is not empty.
 *
 * @param row from 1
 * @param column from 0
 * @param kind what it holds
 * @param text its value; of a number the digits that a reader of the sheet sees, at most 15; of a date {@code yyyy-MM-dd}, or
 *     {@code yyyy-MM-dd HH:mm} with a time of day
 * @param formula whether a formula stands in it; the value is then what the sender's program computed last
 */
public record Cell(int row, int column, Kind kind, String text, boolean formula) {

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        ERROR
    }

    /** As spreadsheets name it: {@code E5}. */
    public String name() {
        return columnName(column) + row;
    }

    /** {@code E} for 4. */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
