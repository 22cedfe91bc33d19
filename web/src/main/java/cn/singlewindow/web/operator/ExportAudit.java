package cn.singlewindow.web.operator;

import cn.singlewindow.platform.audit.AuditExport;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.web.CurrentUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The audit trail as a file of JSON lines, which the offline verifier reads. */
@WebServlet("/operator/audit.jsonl")
public class ExportAudit extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    AuditExport export;

    @Inject
    CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/jsonl; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.jsonl\"");
        response.setHeader("Cache-Control", "no-store");
        try {
            export.write(
                    user.scope(),
                    number(request.getParameter("first"), 1),
                    number(request.getParameter("last"), Long.MAX_VALUE),
                    response.getOutputStream());
        } catch (Rejected rejected) {
            response.reset();
            response.sendError(rejected.kind().httpStatus());
        }
    }

    private static long number(@Nullable String text, long otherwise) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : otherwise;
    }
}
