package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.BillRow;
import cn.singlewindow.manifest.Bills;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.ListExport;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The list of bills as a file, with the filters of the page. */
@Application({"MF-01", "MF-02"})
@WebServlet({"/manifest/bills.csv", "/manifest/bills.xlsx"})
public class ExportBills extends ListExport<BillRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    Bills bills;

    public ExportBills() {
        super("bills");
    }

    @Override
    protected Page<BillRow> page(HttpServletRequest request, String after, int limit) {
        return bills.search(user.scope(), SearchBillsPage.query(name -> request.getParameter(name), after, limit));
    }

    @Override
    protected List<String> titles() {
        return List.of(
                say.text("bill.number"),
                say.text("bill.master"),
                say.text("bill.voyage"),
                say.text("declaration.direction"),
                say.text("declaration.state"),
                say.text("bill.ledger"),
                say.text("bill.from"),
                say.text("bill.to"),
                say.text("bill.goods"),
                say.text("bill.party"),
                say.text("bill.packages"),
                say.text("bill.weight"),
                say.text("bill.left"),
                say.text("bill.containers"),
                say.text("bill.filed"),
                say.text("bill.arrived"));
    }

    @Override
    protected List<String> cells(BillRow row) {
        return List.of(
                row.bill(),
                row.master(),
                row.key().voyage(),
                say.name("direction", row.direction()),
                say.name("manifest.state", row.state()),
                say.name("manifest.ledger", row.ledger()),
                row.portOfLoading(),
                row.portOfDischarge(),
                row.goods(),
                row.consignee(),
                Integer.toString(row.packages()),
                row.kilograms().stripTrailingZeros().toPlainString(),
                Integer.toString(row.openPackages()),
                String.join(" ", row.containers()),
                show.second(row.filedAt()),
                show.second(row.arrivedAt()));
    }
}
