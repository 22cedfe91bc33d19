package cn.singlewindow.ws.goods.rest;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.DraftView;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.goods.SaveDraft;
import cn.singlewindow.shared.Application;
import cn.singlewindow.ws.goods.Submissions;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/declaration-drafts}: declarations that are not finished; nothing of them is checked (GD-01). */
@Path("/v1/declaration-drafts")
@RequestScoped
@Application("GD-01")
public class DraftResource {

    @Inject
    GoodsService goods;

    @Inject
    Submissions submissions;

    @Inject
    Caller caller;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    /** The caller's drafts. */
    @GET
    public Response drafts(@QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
        return Answers.page(goods.drafts(caller.scope(), after == null ? "" : after, Answers.limit(limit)), uri);
    }

    /** One draft. */
    @GET
    @Path("/{id}")
    public Response draft(@PathParam("id") String id) {
        DraftView draft = goods.draft(caller.scope(), Answers.number("id", id));
        return Answers.versioned(draft, draft.summary().version());
    }

    /** Keeps a new draft; the same key with the same content gives the same one. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, MediaType.TEXT_XML, Format.WCO_TYPE})
    public Response create(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("title") @Nullable String title,
            InputStream body) {
        String used = Answers.key(key);
        DeclarationForm form = form(body);
        DraftView draft = goods.keepDraft(caller.scope(), new SaveDraft(0, 0, form, title == null ? "" : title), used);
        return Response.status(Response.Status.CREATED)
                .header(
                        HttpHeaders.LOCATION,
                        "/api/v1/declaration-drafts/" + draft.summary().id())
                .tag(Long.toString(draft.summary().version()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.bytes(draft))
                .build();
    }

    /** Replaces a draft; {@code If-Match} names the version. */
    @PUT
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, MediaType.TEXT_XML, Format.WCO_TYPE})
    public Response replace(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @QueryParam("title") @Nullable String title,
            InputStream body) {
        long draftId = Answers.number("id", id);
        long seen = Answers.version(version);
        SaveDraft command = new SaveDraft(draftId, seen, form(body), title == null ? "" : title);
        DraftView draft = goods.saveDraft(caller.scope(), command);
        return Answers.versioned(draft, draft.summary().version());
    }

    /** Throws a draft away; {@code If-Match} names the version. */
    @DELETE
    @Path("/{id}")
    public Response discard(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
        goods.discardDraft(caller.scope(), Answers.number("id", id), Answers.version(version));
        return Response.noContent().build();
    }

    private DeclarationForm form(InputStream body) {
        caller.scope();
        return submissions.whole(Format.of(headers.getMediaType()).read(body));
    }
}
