package cn.singlewindow.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;

/** Ends a session ten hours after it began, however busy it was, and keeps pages out of caches. */
@WebFilter("*.xhtml")
public class SessionLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long LONGEST = Duration.ofHours(10).toMillis();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getRequestURI().contains("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        HttpSession session = request.getSession(false);
        if (session != null && tooOld(session)) {
            request.logout();
            session.invalidate();
            response.sendRedirect(request.getContextPath() + "/errors/expired.xhtml");
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean tooOld(HttpSession session) {
        return System.currentTimeMillis() - session.getCreationTime() > LONGEST;
    }
}
