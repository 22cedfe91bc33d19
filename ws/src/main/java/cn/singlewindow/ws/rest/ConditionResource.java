package cn.singlewindow.ws.rest;

import cn.singlewindow.platform.health.HealthDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /api/v1/operations/condition}: what the system is behind with, for the operators' monitor. */
@Path("/v1/operations/condition")
@RequestScoped
public class ConditionResource {

    @Inject
    HealthDesk health;

    @Inject
    Caller caller;

    /** Ages, counts and whether that is degraded. */
    @GET
    public Response condition() {
        return Answers.of(health.condition(caller.scope()));
    }
}
