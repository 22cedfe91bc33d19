package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.Manifests;
import cn.singlewindow.manifest.spreadsheet.ManifestWorkbook;
import cn.singlewindow.platform.reference.ReferenceData;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.web.CurrentUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The workbook in which a manifest is filled in; with a filing's number what was filed, to be filled in anew. */
@Application({"MF-01", "MF-02", "MF-03"})
@WebServlet("/manifest/manifest.xlsx")
public class ManifestSheet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Manifests manifests;

    @Inject
    ReferenceData reference;

    @Inject
    CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] sheet;
        try {
            sheet = sheet(request.getParameter("number"));
        } catch (Rejected rejected) {
            response.sendError(rejected.kind().httpStatus());
            return;
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"manifest.xlsx\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(sheet);
    }

    private byte[] sheet(@Nullable String number) {
        user.scope().require(Permission.MANIFEST_READ);
        return number == null
                ? ManifestWorkbook.template(reference.snapshot())
                : ManifestWorkbook.of(manifests.find(user.scope(), number).form(), reference.snapshot());
    }
}
