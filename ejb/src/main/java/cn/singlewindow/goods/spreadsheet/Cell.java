package cn.singlewindow.goods.spreadsheet;

/**
 * A cell.
 *
 * @param row from 1
 * @param column from 0
 * @param kind what it holds
 * @param text its value; of a number the digits that a reader of the sheet sees, at most 15
 */
record Cell(int row, int column, Kind kind, String text) {

    enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        ERROR
    }

    /** As spreadsheets name it: {@code E5}. */
    String name() {
        return columnName(column) + row;
    }

    static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
