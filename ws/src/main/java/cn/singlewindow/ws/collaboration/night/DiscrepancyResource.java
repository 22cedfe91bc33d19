package cn.singlewindow.ws.collaboration.night;

import cn.singlewindow.collaboration.reconciliation.DiscrepancyDesk;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyQuery;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyState;
import cn.singlewindow.collaboration.reconciliation.Severity;
import cn.singlewindow.shared.Application;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/collaboration/discrepancies}: what the nights found, for the agencies' own systems. */
@Application("RC-07")
@Path("/v1/collaboration/discrepancies")
@RequestScoped
public class DiscrepancyResource {

    @Inject
    DiscrepancyDesk desk;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** Those that the caller owns or is concerned by, oldest first. */
    @GET
    public Response list(
            @QueryParam("key") @Nullable String key,
            @QueryParam("check") List<String> checks,
            @QueryParam("state") List<String> states,
            @QueryParam("severity") List<String> severities,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        return Answers.page(
                desk.search(
                        caller.scope(),
                        new DiscrepancyQuery(
                                key == null ? "" : key,
                                Set.copyOf(checks),
                                Answers.names(DiscrepancyState.class, "state", states),
                                Answers.names(Severity.class, "severity", severities),
                                "",
                                false,
                                after == null ? "" : after,
                                Answers.limit(limit))),
                uri);
    }

    /** One of them, with both sides and its history. */
    @GET
    @Path("/{id}")
    public Response find(@PathParam("id") String id) {
        return Answers.of(desk.find(caller.scope(), id));
    }
}
