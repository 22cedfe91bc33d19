package cn.singlewindow.ws.soap;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Shows the contracts as they are written, with the address at which they are read: {@code /services/contracts/agency-v1.wsdl}. The
 * {@code ?wsdl} of an endpoint leads there.
 */
@WebServlet("/services/contracts/*")
public class Contracts extends HttpServlet {

    static final String FOLDER = "/WEB-INF/wsdl/";

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/services/contracts/";
    private static final String WRITTEN_ADDRESS = "https://localhost:8443";
    private static final Pattern NAME = Pattern.compile("/[a-z0-9-]+\\.(wsdl|xsd|xml)");

    /** Leads from an endpoint to its contract. */
    static void show(SoapService service, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        if (request.getMethod().equals("GET") && query.matches("(?i)wsdl|xsd")) {
            String ending = query.matches("(?i)wsdl") ? ".wsdl" : ".xsd";
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", PATH + service.contract() + ending);
        } else {
            response.setHeader("Allow", "POST");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo();
        try (InputStream in = NAME.matcher(name).matches()
                ? request.getServletContext().getResourceAsStream(FOLDER + name.substring(1))
                : null) {
            if (in == null) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            String text =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(WRITTEN_ADDRESS, address(request));
            response.setContentType("text/xml;charset=UTF-8");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String address(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.indexOf('/', url.indexOf("://") + 3)).replaceAll("[<>&\"']", "");
    }
}
