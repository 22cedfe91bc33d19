package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.FilingRow;
import cn.singlewindow.manifest.Manifests;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.ListExport;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The list of manifests and reports as a file, with the filters of the page. */
@Application({"MF-01", "MF-02", "MF-03"})
@WebServlet({"/manifest/filings.csv", "/manifest/filings.xlsx"})
public class ExportFilings extends ListExport<FilingRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    Manifests manifests;

    public ExportFilings() {
        super("filings");
    }

    @Override
    protected Page<FilingRow> page(HttpServletRequest request, String after, int limit) {
        boolean late = parameter(request, "late").equals("true");
        return manifests.search(
                user.scope(),
                SearchFilingsPage.query(
                        parameter(request, "text"),
                        parameter(request, "kind"),
                        parameter(request, "state"),
                        late,
                        after,
                        limit));
    }

    @Override
    protected List<String> titles() {
        return List.of(
                say.text("filing.number"),
                say.text("filing.kind"),
                say.text("declaration.state"),
                say.text("call.ship"),
                "IMO",
                say.text("bill.voyage"),
                say.text("call.visit"),
                say.text("filing.place"),
                say.text("bill.from"),
                say.text("bill.to"),
                say.text("filing.lines"),
                say.text("filing.filed"),
                say.text("filing.due"));
    }

    @Override
    protected List<String> cells(FilingRow row) {
        return List.of(
                row.number(),
                say.name("manifest.kind", row.kind()),
                say.name("manifest.report", row.state()),
                row.shipName(),
                row.imo(),
                row.voyage(),
                row.visit(),
                row.place(),
                row.portOfLoading(),
                row.portOfDischarge(),
                Integer.toString(row.bills()),
                show.second(row.filedAt()),
                show.second(row.dueAt()));
    }
}
