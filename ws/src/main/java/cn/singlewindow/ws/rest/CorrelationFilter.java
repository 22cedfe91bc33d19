package cn.singlewindow.ws.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request its id and its language, before anything can be refused. */
@Provider
@PreMatching
@Priority(1)
@ApplicationScoped
public class CorrelationFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "X-Correlation-Id";
    private static final String LOG_KEY = "correlation";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        String id = Optional.ofNullable(request.getHeaderString(HEADER))
                .filter(given -> ACCEPTED.matcher(given).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        caller.correlates(id);
        caller.calls(request.getMethod(), request.getUriInfo().getPath());
        MDC.put(LOG_KEY, id);
        String language = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        caller.reads(Languages.of(language == null ? "" : language));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, caller.correlation());
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        MDC.remove(LOG_KEY);
    }
}
