package cn.singlewindow.web;

import cn.singlewindow.platform.spreadsheet.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as a file for spreadsheets, CSV or XLSX. No cell can become a formula: in CSV a text that begins like one gets an
 * apostrophe, in XLSX every cell is typed as text.
 */
public final class TableFile {

    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private TableFile() {}

    /** CSV in UTF-8 with a byte order mark, as spreadsheets in Chinese Windows need it. */
    public static void csv(List<List<String>> rows, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : ",")
                        .append('"')
                        .append(harmless(row.get(i)).replace("\"", "\"\""))
                        .append('"');
            }
            text.append("\r\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A text that no spreadsheet takes for a formula; numbers stay numbers. */
    static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula && !cell.matches("-?\\d+(\\.\\d+)?") ? "'" + cell : cell;
    }

    /** A workbook of one sheet. */
    public static void xlsx(List<List<String>> rows, OutputStream out) throws IOException {
        out.write(XlsxWriter.write("1", rows));
    }
}
