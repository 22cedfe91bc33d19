package cn.singlewindow.web.vessel;

import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.ClearanceDocuments;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.PdfAnswer;
import cn.singlewindow.web.Say;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The newest Port Clearance of a call as PDF; its code leads to the page where anybody verifies it. */
@Application("VD-05")
@WebServlet("/vessel/clearance.pdf")
public class PrintClearanceFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    ClearanceDocuments documents;

    @Inject
    CurrentUser user;

    @Inject
    Say say;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String visit = request.getParameter("visit");
        StringBuffer here = request.getRequestURL();
        String address =
                here.substring(0, here.length() - request.getServletPath().length()) + "/verify-clearance.xhtml?code=";
        PdfAnswer.send(
                response,
                "port-clearance",
                () -> documents.pdf(user.scope(), visit == null ? "" : visit, address, say.locale()));
    }
}
