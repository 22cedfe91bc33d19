package cn.singlewindow.ws.collaboration.rest;

import cn.singlewindow.collaboration.enforcement.HoldQuery;
import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.collaboration.enforcement.PlaceHold;
import cn.singlewindow.platform.message.JsonText;
import cn.singlewindow.shared.Application;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.JsonBody;
import cn.singlewindow.ws.rest.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/holds}: what agencies hold, and why (RC-04). */
@Path("/v1/holds")
@RequestScoped
@Application("RC-04")
public class HoldResource {

    @Inject
    Holds holds;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** The holds of all agencies, newest first. */
    @GET
    public Response list(
            @QueryParam("subjectType") @Nullable String subjectType,
            @QueryParam("key") @Nullable String key,
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("open") @Nullable String open,
            @QueryParam("overdue") @Nullable String overdue,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        HoldQuery query = new HoldQuery(
                known(subjectType),
                known(key),
                known(agency),
                !"false".equals(open),
                "true".equals(overdue),
                known(after),
                Answers.limit(limit));
        return Answers.page(holds.search(caller.scope(), query), uri);
    }

    /** One hold. */
    @GET
    @Path("/{id}")
    public Response find(@PathParam("id") String id) {
        return Answers.of(holds.find(caller.scope(), Answers.number("id", id)));
    }

    /**
     * Places a hold. Members: {@code subjectType}, {@code subjectKey}, {@code ground}, {@code legalBasis}, {@code reviewOn}, and
     * if wanted {@code expiresOn}, {@code hiddenGround}, {@code note}. 201.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response place(@HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        byte[] sent = JsonText.bytes(body);
        JsonBody said = JsonBody.read(sent);
        PlaceHold command = new PlaceHold(
                said.text("subjectType"),
                said.text("subjectKey"),
                said.text("ground"),
                said.text("legalBasis"),
                said.needed("reviewOn", LocalDate::parse),
                said.value("expiresOn", LocalDate::parse).orElse(null),
                said.flag("hiddenGround"),
                said.text("note"));
        byte[] placed =
                once.answer(caller.scope(), Answers.key(key), "hold", sent, () -> holds.place(caller.scope(), command));
        return Answers.created(placed, "/api/v1/holds/" + JsonBody.read(placed).text("id"));
    }

    /** Lifts a hold of the own agency. Member: {@code note}. */
    @POST
    @Path("/{id}/lifting")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lift(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        byte[] sent = JsonText.bytes(body);
        String note = JsonBody.read(sent).text("note");
        return Answers.of(once.answer(
                caller.scope(),
                Answers.key(key),
                "lift hold " + id,
                sent,
                () -> holds.lift(caller.scope(), Answers.number("id", id), note)));
    }

    /** Says that a hold of the own agency still stands. Member: {@code reviewOn}, the next day of review. */
    @POST
    @Path("/{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response review(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        byte[] sent = JsonText.bytes(body);
        LocalDate next = JsonBody.read(sent).needed("reviewOn", LocalDate::parse);
        return Answers.of(once.answer(
                caller.scope(),
                Answers.key(key),
                "review hold " + id,
                sent,
                () -> holds.review(caller.scope(), Answers.number("id", id), next)));
    }

    private static String known(@Nullable String given) {
        return given == null ? "" : given;
    }
}
