package cn.singlewindow.ws.collaboration.rest;

import cn.singlewindow.collaboration.feedback.Channel;
import cn.singlewindow.collaboration.feedback.DeliveryState;
import cn.singlewindow.collaboration.feedback.Feedback;
import cn.singlewindow.collaboration.feedback.Subscribe;
import cn.singlewindow.platform.message.JsonText;
import cn.singlewindow.shared.Application;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.JsonBody;
import cn.singlewindow.ws.rest.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/subscriptions}: who is pushed results, and how that goes (RC-05). */
@Path("/v1/subscriptions")
@RequestScoped
@Application("RC-05")
public class SubscriptionResource {

    @Inject
    Feedback feedback;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** The caller's subscriptions; all for operators. */
    @GET
    public Response list() {
        return Answers.of(feedback.subscriptions(caller.scope()));
    }

    /**
     * Subscribes. Members: {@code channel} WEBHOOK or MAIL, {@code address}, {@code subjectTypes}, {@code terminalOnly}. 201, with
     * the secret that signs webhooks.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response subscribe(@HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        byte[] sent = JsonText.bytes(body);
        JsonBody said = JsonBody.read(sent);
        Subscribe command = new Subscribe(
                said.needed("channel", Channel::valueOf),
                said.text("address"),
                Set.copyOf(said.values("subjectTypes", text -> text)),
                said.flag("terminalOnly"));
        byte[] made = once.answer(
                caller.scope(), Answers.key(key), "subscribe", sent, () -> feedback.subscribe(caller.scope(), command));
        return Answers.created(made, "/api/v1/subscriptions");
    }

    /** Ends one of the caller's. 204. */
    @DELETE
    @Path("/{id}")
    public Response unsubscribe(@PathParam("id") String id) {
        feedback.unsubscribe(caller.scope(), Answers.number("id", id));
        return Response.noContent().build();
    }

    /** Pushes a range of one subject again. Members: {@code subjectType}, {@code subject}, {@code from}, {@code to}. */
    @POST
    @Path("/{id}/replays")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replay(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        byte[] sent = JsonText.bytes(body);
        JsonBody said = JsonBody.read(sent);
        long from = said.needed("from", text -> Answers.number("from", text));
        long to = said.needed("to", text -> Answers.number("to", text));
        return Answers.of(once.answer(
                caller.scope(),
                Answers.key(key),
                "replay to " + id,
                sent,
                () -> Map.of(
                        "pushed",
                        feedback.pushAgain(
                                caller.scope(),
                                Answers.number("id", id),
                                said.text("subjectType"),
                                said.text("subject"),
                                from,
                                to))));
    }

    /** Deliveries in a state, newest first; {@code DEAD} if none is named. */
    @GET
    @Path("/deliveries")
    public Response deliveries(
            @QueryParam("state") List<String> state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        DeliveryState wanted = Answers.names(DeliveryState.class, "state", state).stream()
                .findFirst()
                .orElse(DeliveryState.DEAD);
        return Answers.page(
                feedback.deliveries(caller.scope(), wanted, after == null ? "" : after, Answers.limit(limit)), uri);
    }

    /** Sends one that was given up again. */
    @POST
    @Path("/deliveries/{id}/retry")
    public Response retry(@PathParam("id") String id) {
        feedback.retry(caller.scope(), Answers.number("id", id));
        return Response.noContent().build();
    }
}
