package cn.singlewindow.platform.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sheet of a workbook.
 *
 * @param name as its tab shows it; empty for a csv file
 * @param cells those that are not empty, row by row
 * @param merged ranges of cells that are shown as one; their value stands in the first
 */
public record Sheet(String name, List<Cell> cells, List<Merge> merged) {

    public Sheet {
        cells = List.copyOf(cells);
        merged = List.copyOf(merged);
    }

    /** A range of merged cells; rows from 1, columns from 0, both ends inclusive. */
    public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        /** Whether a cell belongs to it without being its first. */
        public boolean hides(int row, int column) {
            boolean inside = row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
            return inside && (row != firstRow || column != firstColumn);
        }

        /** {@code B3:P8}. */
        public String name() {
            return Cell.columnName(firstColumn) + firstRow + ":" + Cell.columnName(lastColumn) + lastRow;
        }
    }

    /** The cells by row. */
    public Map<Integer, List<Cell>> rows() {
        Map<Integer, List<Cell>> rows = new TreeMap<>();
        cells.forEach(cell ->
                rows.computeIfAbsent(cell.row(), none -> new ArrayList<>()).add(cell));
        return rows;
    }
}
