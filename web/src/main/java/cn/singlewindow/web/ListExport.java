package cn.singlewindow.web;

import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Rejected;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file, CSV or XLSX by the address, with the filters of its page; at most 10,000 rows.
 *
 * @param <T> a row of the list
 */
public abstract class ListExport<T> extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 200;
    private static final int MOST_STEPS = 50;

    @Inject
    protected CurrentUser user;

    @Inject
    protected Say say;

    @Inject
    protected Show show;

    private final String name;

    /** @param name of the file without its ending */
    protected ListExport(String name) {
        this.name = name;
    }

    /** The rows from a key on, as the address asks for them. @param after empty for the first */
    protected abstract Page<T> page(HttpServletRequest request, String after, int limit);

    /** The heads of the columns. */
    protected abstract List<String> titles();

    /** The cells of a row. */
    protected abstract List<String> cells(T row);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<List<String>> rows;
        try {
            rows = rows(request);
        } catch (Rejected rejected) {
            response.sendError(rejected.kind().httpStatus());
            return;
        }
        boolean workbook = request.getServletPath().endsWith(".xlsx");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + name + (workbook ? ".xlsx" : ".csv") + "\"");
        response.setHeader("Cache-Control", "no-store");
        if (workbook) {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            TableFile.xlsx(rows, response.getOutputStream());
        } else {
            response.setContentType("text/csv; charset=UTF-8");
            TableFile.csv(rows, response.getOutputStream());
        }
    }

    private List<List<String>> rows(HttpServletRequest request) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(titles());
        String after = "";
        for (int step = 0; step < MOST_STEPS; step++) {
            Page<T> page = page(request, after, STEP);
            page.items().forEach(row -> rows.add(cells(row)));
            if (page.nextKey() == null) {
                return rows;
            }
            after = page.nextKey();
        }
        rows.add(List.of(say.text("export.truncated", STEP * MOST_STEPS)));
        return rows;
    }

    /** A parameter of the address; empty if it is missing. */
    protected static String parameter(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
