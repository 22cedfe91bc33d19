package cn.singlewindow.ws.collaboration.night;

import cn.singlewindow.collaboration.reconciliation.Reconciliations;
import cn.singlewindow.collaboration.reconciliation.RunView;
import cn.singlewindow.shared.Application;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/collaboration/reconciliation-runs}: runs are started, watched, and signed off. */
@Application("RC-07")
@Path("/v1/collaboration/reconciliation-runs")
@RequestScoped
public class RunResource {

    @Inject
    Reconciliations reconciliations;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** The runs, the newest first. */
    @GET
    public Response list(@QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
        return Answers.page(
                reconciliations.runs(caller.scope(), after == null ? "" : after, Answers.limit(limit)), uri);
    }

    /**
     * Starts the night of {@code businessDate}, or goes on with it; with a {@code reason}, runs it again if it is complete.
     * Without a day: compares by day what there is now, by all {@code checks} or some, for a {@code reason}.
     */
    @POST
    public Response start(byte[] body) {
        JsonBody asked = JsonBody.read(body);
        return Answers.of(asked.value("businessDate", LocalDate::parse)
                .map(day -> night(day, asked.text("reason")))
                .orElseGet(() -> reconciliations.startByDay(
                        caller.scope(), asked.values("checks", each -> each), asked.text("reason"))));
    }

    private RunView night(LocalDate day, String reason) {
        return reason.isBlank()
                ? reconciliations.start(caller.scope(), day)
                : reconciliations.runAgain(caller.scope(), day, reason);
    }

    /** How far a run is, check by check. */
    @GET
    @Path("/{id}")
    public Response progress(@PathParam("id") String id) {
        return Answers.of(reconciliations.progress(caller.scope(), Answers.number("id", id)));
    }

    /** Takes note of the totals of a complete run. */
    @POST
    @Path("/{id}/sign-off")
    public Response signOff(@PathParam("id") String id) {
        return Answers.of(reconciliations.signOff(caller.scope(), Answers.number("id", id)));
    }
}
