package cn.singlewindow.web.collaboration;

import cn.singlewindow.collaboration.reconciliation.MorningReports;
import cn.singlewindow.shared.Application;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.PdfAnswer;
import cn.singlewindow.web.Say;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The report of the morning as PDF, in the language of the page (JB-08). */
@Application("RC-07")
@WebServlet("/collaboration/night-report.pdf")
public class PrintReportFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    MorningReports reports;

    @Inject
    CurrentUser user;

    @Inject
    Say say;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String agency = request.getParameter("agency");
        PdfAnswer.send(
                response,
                "night-report",
                () -> reports.pdf(user.scope(), ExportReport.id(request), agency == null ? "" : agency, say.locale()));
    }
}
