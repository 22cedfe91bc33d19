package cn.singlewindow.ws.enterprise.rest;

import cn.singlewindow.enterprise.AcceptMandate;
import cn.singlewindow.enterprise.MandateQuery;
import cn.singlewindow.enterprise.MandateState;
import cn.singlewindow.enterprise.MandateView;
import cn.singlewindow.enterprise.Mandates;
import cn.singlewindow.enterprise.OfferMandate;
import cn.singlewindow.enterprise.RevokeMandate;
import cn.singlewindow.platform.message.JsonText;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.SocialCreditCode;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.Json;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/mandates}: who may act for whom (EQ-02). */
@Path("/v1/mandates")
@RequestScoped
@Application("EQ-02")
public class MandateResource {

    @Inject
    Mandates mandates;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** The mandates in which the caller is a party, newest first; all for staff. */
    @GET
    public Response list(
            @QueryParam("side") @Nullable String side,
            @QueryParam("state") List<String> states,
            @QueryParam("enterprise") @Nullable String enterprise,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        MandateQuery query = new MandateQuery(
                side(side),
                Answers.names(MandateState.class, "state", states),
                enterprise == null ? 0 : Answers.number("enterprise", enterprise),
                after == null ? "" : after,
                Answers.limit(limit));
        return Answers.page(mandates.list(caller.scope(), query), uri);
    }

    private static MandateQuery.Side side(@Nullable String given) {
        return given == null || given.isEmpty()
                ? MandateQuery.Side.EITHER
                : Answers.names(MandateQuery.Side.class, "side", List.of(given))
                        .iterator()
                        .next();
    }

    /** One mandate; one between others is not found. */
    @GET
    @Path("/{id}")
    public Response find(@PathParam("id") String id) {
        return Answers.of(mandates.find(caller.scope(), Answers.number("id", id)));
    }

    /**
     * Offers a mandate. Members: {@code agent} (credit code), {@code documents}, {@code commodities}, {@code districts},
     * {@code from} and {@code to} (instants), {@code valueLimit} (CNY), {@code secondPersonAboveLimit}, {@code mayDelegate},
     * {@code parent}, {@code seal}. 201.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response offer(@HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        OfferMandate command = new OfferMandate(
                said.needed("agent", SocialCreditCode::new),
                Forms.terms(said),
                said.value("parent", text -> Answers.number("parent", text)).orElse(0L),
                said.text("seal"),
                Answers.key(key));
        MandateView offered = mandates.offer(caller.scope(), command);
        return Answers.created(Json.bytes(offered), "/api/v1/mandates/" + offered.id());
    }

    /** The agent accepts. Member: {@code seal}. */
    @POST
    @Path("/{id}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        byte[] sent = JsonText.bytes(body);
        AcceptMandate command =
                new AcceptMandate(Answers.number("id", id), JsonBody.read(sent).text("seal"));
        return Answers.of(once.answer(
                caller.scope(),
                Answers.key(key),
                "accept " + id,
                sent,
                () -> mandates.accept(caller.scope(), command)));
    }

    /** Either side ends it, at once. Member: {@code reason}. */
    @POST
    @Path("/{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revoke(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        byte[] sent = JsonText.bytes(body);
        RevokeMandate command =
                new RevokeMandate(Answers.number("id", id), JsonBody.read(sent).text("reason"));
        return Answers.of(once.answer(
                caller.scope(),
                Answers.key(key),
                "revoke " + id,
                sent,
                () -> mandates.revoke(caller.scope(), command)));
    }
}
