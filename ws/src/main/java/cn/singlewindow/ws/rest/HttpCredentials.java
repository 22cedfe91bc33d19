package cn.singlewindow.ws.rest;

import cn.singlewindow.platform.access.Identities;
import cn.singlewindow.platform.problem.PlatformProblem;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Proves who calls, on every request: HTTP Basic with client id and secret, or a bearer token. Encrypted connections
 * only, but for the machine itself. Then counts the call.
 */
@ApplicationScoped
public class HttpCredentials {

    private static final int FAILURES_BURST = 20;
    private static final double FAILURES_PER_SECOND = 0.2;
    private static final double CALLS_PER_SECOND =
            Double.parseDouble(System.getProperty("singlewindow.rest.rate", "500"));
    private static final int CALLS_BURST = Integer.getInteger("singlewindow.rest.burst", 2_000);

    @Inject
    Identities identities;

    @Inject
    BearerTokens tokens;

    @Inject
    TokenBuckets buckets;

    /** The scope of the caller. @throws Rejected when nobody is proven, or calls too often */
    public Scope prove(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!request.isSecure() && !isLoopback(address)) {
            throw Rejected.because(RestProblem.TLS_NEEDED);
        }
        String authorization = request.getHeader("Authorization");
        Optional<Scope> scope = authorization == null ? Optional.empty() : prove(authorization);
        if (scope.isEmpty()) {
            throw refused(authorization != null, address);
        }
        count(scope.get().actor(), CALLS_PER_SECOND, CALLS_BURST);
        return scope.get();
    }

    private Rejected refused(boolean tried, String address) {
        if (tried) {
            count("failed from " + address, FAILURES_PER_SECOND, FAILURES_BURST);
        }
        return Rejected.because(AccessProblem.UNAUTHENTICATED);
    }

    private void count(String key, double perSecond, int burst) {
        int wait = buckets.take(key, perSecond, burst);
        if (wait > 0) {
            throw Rejected.because(PlatformProblem.RATE_LIMITED, Integer.toString(wait));
        }
    }

    private Optional<Scope> prove(String authorization) {
        int space = authorization.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String credentials = authorization.substring(space + 1).strip();
        return switch (authorization.substring(0, space).toLowerCase(Locale.ROOT)) {
            case "basic" -> basic(credentials);
            case "bearer" -> tokens.clientOf(credentials).flatMap(identities::ofProvenClient);
            default -> Optional.empty();
        };
    }

    private Optional<Scope> basic(String credentials) {
        try {
            String pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : identities.ofClient(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static boolean isLoopback(String address) {
        try {
            return address.matches("[0-9a-fA-F.:%]+")
                    && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
