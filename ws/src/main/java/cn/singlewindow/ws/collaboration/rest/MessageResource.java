package cn.singlewindow.ws.collaboration.rest;

import cn.singlewindow.collaboration.exchange.MessageQuery;
import cn.singlewindow.collaboration.exchange.Messages;
import cn.singlewindow.collaboration.exchange.verify.LoggedMessage;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Scope;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/messages}: the log of signed messages, for operators' tools (RC-02). */
@Path("/v1/messages")
@RequestScoped
@Application("RC-02")
public class MessageResource {

    private static final int MOST_EXPORTED = 200;

    @Inject
    Messages messages;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** Messages, the newest first. */
    @GET
    public Response list(
            @QueryParam("party") @Nullable String party,
            @QueryParam("operation") @Nullable String operation,
            @QueryParam("messageId") @Nullable String messageId,
            @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        return Answers.page(
                messages.search(
                        caller.scope(),
                        new MessageQuery(
                                orEmpty(party),
                                orEmpty(operation),
                                orEmpty(messageId),
                                orEmpty(outcome),
                                null,
                                null,
                                after == null || after.isEmpty() ? "" : Long.toString(Answers.number("after", after)),
                                Answers.limit(limit))),
                uri);
    }

    /** A message as it was on the wire. */
    @GET
    @Path("/{id}/raw")
    public Response raw(@PathParam("id") String id) {
        return Response.ok(messages.raw(caller.scope(), Answers.number("id", id)), "application/xml")
                .build();
    }

    /** The newest exchanges, at most 200 messages, with their seals, for {@code VerifyExchange}. */
    @GET
    @Path("/export")
    public Response export(@QueryParam("party") @Nullable String party, @QueryParam("limit") @Nullable String limit) {
        Scope scope = caller.scope();
        int wanted = Math.min(MOST_EXPORTED, Answers.limit(limit));
        Page<LoggedMessage> newest =
                messages.search(scope, new MessageQuery(orEmpty(party), "", "", "", null, null, "", wanted));
        List<Long> exchanges = newest.items().stream()
                .map(LoggedMessage::exchangeId)
                .distinct()
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            messages.export(scope, exchanges, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Response.ok(out.toByteArray(), "application/x-ndjson").build();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
