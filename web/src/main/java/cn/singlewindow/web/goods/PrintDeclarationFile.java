package cn.singlewindow.web.goods;

import cn.singlewindow.goods.PrintDeclaration;
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

/** A declaration as PDF, in the layout that officers read. */
@Application("GD-01")
@WebServlet("/goods/declaration.pdf")
public class PrintDeclarationFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    PrintDeclaration printer;

    @Inject
    CurrentUser user;

    @Inject
    Say say;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String seqNo = request.getParameter("seqNo");
        PdfAnswer.send(
                response, "declaration", () -> printer.pdf(user.scope(), seqNo == null ? "" : seqNo, say.locale()));
    }
}
