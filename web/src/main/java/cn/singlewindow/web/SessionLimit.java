package cn.singlewindow.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;

/** Ends a session ten hours after it began, however busy it was, keeps pages out of caches and gives them one policy. */
@WebFilter(
        urlPatterns = "*.xhtml",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
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
        if (request.getDispatcherType() == DispatcherType.REQUEST && session != null && tooOld(session)) {
            request.logout();
            session.invalidate();
            response.sendRedirect(request.getContextPath() + "/errors/expired.xhtml");
            return;
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    /**
     * The page's own content security policy, which names the nonces of its scripts, takes the place of the server's: two
     * would both hold.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase("Content-Security-Policy")) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }

    private static boolean tooOld(HttpSession session) {
        return System.currentTimeMillis() - session.getCreationTime() > LONGEST;
    }
}
