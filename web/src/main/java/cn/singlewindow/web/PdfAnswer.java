package cn.singlewindow.web;

import cn.singlewindow.shared.Rejected;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** A PDF as an answer: shown by the browser, kept by nobody on the way. */
public final class PdfAnswer {

    private PdfAnswer() {}

    /** Sends the document, or the status of why there is none. @param name of the file, without its ending */
    public static void send(HttpServletResponse response, String name, Supplier<byte[]> document) throws IOException {
        try {
            byte[] pdf = document.get();
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (Rejected rejected) {
            response.sendError(rejected.kind().httpStatus());
        }
    }
}
