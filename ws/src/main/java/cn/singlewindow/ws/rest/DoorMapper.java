package cn.singlewindow.ws.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS itself refuses: address, method, formats. Its own messages are not passed on. */
@Provider
@ApplicationScoped
public class DoorMapper implements ExceptionMapper<WebApplicationException> {

    private static final int SERVER_ERROR = 500;

    @Inject
    Problems problems;

    @Inject
    LastResort lastResort;

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response original = refused.getResponse();
        if (original.getStatus() >= SERVER_ERROR) {
            return lastResort.toResponse(refused);
        }
        Response answer = problems.of(original.getStatus(), RestProblem.NOT_SERVED);
        String allow = original.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }
}
