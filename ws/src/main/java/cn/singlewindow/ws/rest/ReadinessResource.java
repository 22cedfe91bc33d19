package cn.singlewindow.ws.rest;

import cn.singlewindow.collaboration.sharing.DegradedAgencies;
import cn.singlewindow.platform.health.Readiness;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * {@code /api/v1/ready}, open to every balancer: 200 UP, or 503 DOWN with the reason. UP may be degraded: an agency takes
 * nothing, while everything else goes on. The server's own
 * {@code /health/ready} finds no checks in the EJB jar of an EAR, and knows only whether the deployment stands.
 */
@Path("/v1/ready")
@RequestScoped
public class ReadinessResource {

    @Inject
    Readiness readiness;

    @Inject
    DegradedAgencies agencies;

    /** Whether requests may be sent here. */
    @GET
    public Response ready() {
        return readiness
                .problem()
                .map(reason -> Response.status(Response.Status.SERVICE_UNAVAILABLE)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(Json.bytes(Map.of("status", "DOWN", "reason", reason)))
                        .build())
                .orElseGet(() -> Answers.of(
                        Map.of("status", "UP", "degraded", !agencies.codes().isEmpty())));
    }
}
