package cn.singlewindow.web.goods;

import cn.singlewindow.goods.DeclarationRow;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.ListExport;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The list of declarations as a file, with the filters of the page. */
@Application("GD-01")
@WebServlet({"/goods/declarations.csv", "/goods/declarations.xlsx"})
public class ExportDeclarations extends ListExport<DeclarationRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    GoodsService goods;

    public ExportDeclarations() {
        super("declarations");
    }

    @Override
    protected Page<DeclarationRow> page(HttpServletRequest request, String after, int limit) {
        DeclarationFilter filter = new DeclarationFilter();
        filter.setText(request.getParameter("text"));
        filter.setState(request.getParameter("state"));
        filter.setDirection(request.getParameter("direction"));
        filter.setCustoms(request.getParameter("customs"));
        filter.setFrom(request.getParameter("from"));
        filter.setTo(request.getParameter("to"));
        filter.setAfter(after);
        return goods.search(user.scope(), filter.query(limit));
    }

    @Override
    protected List<String> titles() {
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

    @Override
    protected List<String> cells(DeclarationRow row) {
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
