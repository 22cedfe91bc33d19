package cn.singlewindow.ws.collaboration.night;

import cn.singlewindow.collaboration.reconciliation.Intake;
import cn.singlewindow.shared.Application;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/collaboration/deliveries}: agencies' night files, as CSV or XML (JB-01). */
@Application("RC-07")
@Path("/v1/collaboration/deliveries")
@RequestScoped
public class DeliveryResource {

    @Inject
    Intake intake;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** Delivers a file; the same one again is answered as the first time. */
    @POST
    @Consumes({"text/csv", "application/xml", "application/octet-stream"})
    public Response deliver(InputStream file) {
        return Answers.of(intake.receive(caller.scope(), file));
    }

    /** What was delivered, the newest first. */
    @GET
    public Response list(@QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
        return Answers.page(intake.list(caller.scope(), after == null ? "" : after, Answers.limit(limit)), uri);
    }

    /** One delivery: whether it was taken, and why not. */
    @GET
    @Path("/{id}")
    public Response find(@PathParam("id") String id) {
        return Answers.of(intake.find(caller.scope(), Answers.number("id", id)));
    }
}
