package cn.singlewindow.web.collaboration;

import cn.singlewindow.collaboration.reconciliation.MorningReport;
import cn.singlewindow.collaboration.reconciliation.MorningReports;
import cn.singlewindow.collaboration.reconciliation.ReportLine;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Say;
import cn.singlewindow.web.TableFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The report of the morning as a workbook, with the signed totals and their signature (JB-08). */
@WebServlet("/collaboration/night-report.xlsx")
public class ExportReport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    MorningReports reports;

    @Inject
    CurrentUser user;

    @Inject
    Say say;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String agency = request.getParameter("agency");
            MorningReport report = reports.of(user.scope(), id(request), agency == null ? "" : agency);
            response.setHeader("Content-Disposition", "attachment; filename=\"night-report.xlsx\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            TableFile.xlsx(rows(report), response.getOutputStream());
        } catch (Rejected rejected) {
            response.sendError(rejected.kind().httpStatus());
        }
    }

    static long id(HttpServletRequest request) {
        String id = request.getParameter("id");
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    private List<List<String>> rows(MorningReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                say.text("job.check"),
                say.text("discrepancy.check"),
                say.text("job.compared"),
                say.text("report.matched"),
                say.text("job.found"),
                say.text("report.open"),
                say.text("report.first"),
                say.text("report.week"),
                say.text("report.older"),
                say.text("report.agreed"),
                say.text("report.reopened")));
        report.lines().forEach(line -> rows.add(cells(line)));
        rows.add(List.of(say.text("report.signed"), report.signature()));
        report.content().lines().forEach(line -> rows.add(List.of("", line)));
        return rows;
    }

    private List<String> cells(ReportLine line) {
        return List.of(
                line.check(),
                say.name("discrepancy.check", line.check()),
                Long.toString(line.compared()),
                "%.3f".formatted(line.matched()),
                Long.toString(line.found()),
                Long.toString(line.open()),
                Long.toString(line.firstNight()),
                Long.toString(line.week()),
                Long.toString(line.older()),
                Long.toString(line.agreed()),
                Long.toString(line.reopened()));
    }
}
