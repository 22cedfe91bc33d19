package cn.singlewindow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses inside the portal: nothing that a visitor brings may lead elsewhere. */
final class LocalPath {

    private static final String HOME = "/home.xhtml";

    private static final Pattern PAGE =
            Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_.-]*\\.xhtml([?][\\x21-\\x7e&&[^\\\\]]*)?");

    private LocalPath() {}

    /** The page that a request came from, if it is one of ours; else the home page. */
    static String ofReferer(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return HOME;
        }
        try {
            URI address = new URI(referer);
            String own = request.getHeader("Host");
            if (own == null || !own.equals(address.getRawAuthority())) {
                return HOME;
            }
            String query = address.getRawQuery();
            return safe(address.getRawPath() + (query == null ? "" : "?" + query));
        } catch (URISyntaxException e) {
            return HOME;
        }
    }

    /** The path itself if it stays inside, else the home page. */
    static String safe(@Nullable String path) {
        if (path == null || !PAGE.matcher(path).matches()) {
            return HOME;
        }
        return path.startsWith("/login") || path.startsWith("/errors/") ? HOME : path;
    }
}
