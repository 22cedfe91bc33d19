package cn.singlewindow.web.goods;

import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.goods.spreadsheet.LineSheet;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The goods lines of a draft as a workbook that can be uploaded again; without a draft the empty template. */
@Application("GD-01")
@WebServlet("/goods/lines.xlsx")
public class ExportLines extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    GoodsService goods;

    @Inject
    CurrentUser user;

    @Inject
    Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] sheet;
        try {
            sheet = sheet(request.getParameter("draft"));
        } catch (Rejected rejected) {
            response.sendError(rejected.kind().httpStatus());
            return;
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"goods-lines.xlsx\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(sheet);
    }

    private byte[] sheet(@org.jspecify.annotations.Nullable String draft) {
        user.scope().require(Permission.GOODS_DECLARE);
        return draft != null && draft.matches("\\d{1,18}")
                ? LineSheet.export(
                        goods.draft(user.scope(), Long.parseLong(draft)).form().lines(), language.getLocale())
                : LineSheet.template(language.getLocale());
    }
}
