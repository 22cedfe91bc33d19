package cn.singlewindow.ws.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Nobody gets past without a proven identity, but for the contract. */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class AuthenticationFilter implements ContainerRequestFilter {

    private static final Set<String> OPEN = Set.of("/openapi.json", "/v1/ready");

    @Inject
    HttpCredentials credentials;

    @Inject
    Caller caller;

    @Context
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!OPEN.contains(request.getUriInfo().getPath())) {
            caller.is(credentials.prove(servlet));
        }
    }
}
