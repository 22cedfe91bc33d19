package cn.singlewindow.web.goods;

import cn.singlewindow.goods.DeclarationRow;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Say;
import cn.singlewindow.web.Show;
import cn.singlewindow.web.TableFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The list of declarations as a file, with the filters of the page. */
@Application("GD-01")
@WebServlet({"/goods/declarations.csv", "/goods/declarations.xlsx"})
public class ExportDeclarations extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 200;
    private static final int MOST_STEPS = 50;

    @Inject
    GoodsService goods;

    @Inject
    CurrentUser user;

    @Inject
    Say say;

    @Inject
    Show show;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<List<String>> rows;
        try {
            rows = rows(filter(request));
        } catch (Rejected rejected) {
            response.sendError(rejected.kind().httpStatus());
            return;
        }
        boolean workbook = request.getServletPath().endsWith(".xlsx");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"declarations." + (workbook ? "xlsx" : "csv") + "\"");
        response.setHeader("Cache-Control", "no-store");
        if (workbook) {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            TableFile.xlsx(rows, response.getOutputStream());
        } else {
            response.setContentType("text/csv; charset=UTF-8");
            TableFile.csv(rows, response.getOutputStream());
        }
    }

    private static DeclarationFilter filter(HttpServletRequest request) {
        DeclarationFilter filter = new DeclarationFilter();
        filter.setText(request.getParameter("text"));
        filter.setState(request.getParameter("state"));
        filter.setDirection(request.getParameter("direction"));
        filter.setCustoms(request.getParameter("customs"));
        filter.setFrom(request.getParameter("from"));
        filter.setTo(request.getParameter("to"));
        return filter;
    }

    private List<List<String>> rows(DeclarationFilter filter) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(titles());
        for (int step = 0; step < MOST_STEPS; step++) {
            Page<DeclarationRow> page = goods.search(user.scope(), filter.query(STEP));
            page.items().forEach(row -> rows.add(cells(row)));
            if (page.nextKey() == null) {
                return rows;
            }
            filter.setAfter(page.nextKey());
        }
        rows.add(List.of(say.text("export.truncated", STEP * MOST_STEPS)));
        return rows;
    }

    private List<String> titles() {
        return List.of(
                say.text("declaration.seqno"),
                say.text("declaration.entry"),
                say.text("declaration.client"),
                say.text("declaration.direction"),
                say.text("declaration.state"),
                say.text("sheet.trader.I"),
                say.text("sheet.agent"),
                say.text("declaration.bill"),
                say.text("declaration.customs"),
                say.text("declaration.mode"),
                say.text("declaration.goods"),
                say.text("section.LINE"),
                say.text("declaration.total"),
                say.text("lines.currency"),
                say.text("declaration.submitted"));
    }

    private List<String> cells(DeclarationRow row) {
        return List.of(
                row.seqNo(),
                row.entryId(),
                row.clientSeqNo(),
                say.name("direction", row.direction()),
                say.name("state", row.state()),
                row.tradeName(),
                row.agentName(),
                row.billNo(),
                row.customMaster(),
                row.tradeMode(),
                row.firstGoodsName(),
                Integer.toString(row.lines()),
                row.total().toPlainString(),
                row.currency(),
                show.second(row.submittedAt()));
    }
}
