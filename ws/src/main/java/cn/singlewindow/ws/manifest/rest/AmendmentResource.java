package cn.singlewindow.ws.manifest.rest;

import static cn.singlewindow.ws.manifest.rest.ManifestResource.orEmpty;

import cn.singlewindow.manifest.AmendmentKind;
import cn.singlewindow.manifest.AmendmentQuery;
import cn.singlewindow.manifest.AmendmentState;
import cn.singlewindow.manifest.AmendmentView;
import cn.singlewindow.manifest.Amendments;
import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.DecideAmendment;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.RequestAmendment;
import cn.singlewindow.manifest.message.ManifestJson;
import cn.singlewindow.manifest.message.ReadMessage;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.Json;
import cn.singlewindow.ws.rest.JsonBody;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/manifest-amendments}: change, deletion, split and merger of bills (MF-04). */
@Path("/v1/manifest-amendments")
@RequestScoped
@Application("MF-04")
public class AmendmentResource {

    @Inject
    Amendments amendments;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /**
     * Asks for an amendment. Members: {@code kind}, {@code voyage}, {@code bills} (numbers), {@code wanted} (bills, items,
     * containers as in a manifest), {@code reason}, {@code explanation}, {@code documentIds}.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response request(@HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        AmendmentKind kind =
                said.one(AmendmentKind.class, "kind").orElseThrow(() -> Answers.bad("kind", said.text("kind")));
        AmendmentView view = amendments.request(
                caller.scope(),
                new RequestAmendment(
                        kind,
                        said.values("bills", number -> new BillKey(said.text("voyage"), number)),
                        wanted(said),
                        said.text("reason"),
                        said.text("explanation"),
                        said.ids("documentIds"),
                        Answers.key(key)));
        return Answers.created(Json.bytes(view), "/api/v1/manifest-amendments/" + view.number());
    }

    private static ManifestForm wanted(JsonBody said) {
        if (!said.node().path("wanted").isObject()) {
            return ManifestForm.empty();
        }
        ReadMessage read = ManifestJson.read(Json.bytes(said.node().path("wanted")));
        if (!read.unread().isEmpty()) {
            throw new Rejected(read.unread());
        }
        return read.form();
    }

    /** Amendments that the caller may see, newest first; with {@code open=true} those that wait for a decision. */
    @GET
    public Response search(
            @QueryParam("open") @Nullable String open,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        return Answers.page(
                amendments.search(
                        caller.scope(),
                        new AmendmentQuery(
                                orEmpty(open).equals("true") ? AmendmentState.REQUESTED : null,
                                null,
                                orEmpty(after),
                                Answers.limit(limit))),
                uri);
    }

    /** One amendment. */
    @GET
    @Path("/{number}")
    public Response find(@PathParam("number") String number) {
        return view(amendments.find(caller.scope(), number));
    }

    /** Customs decides; what is approved is applied. Members: {@code approved}, {@code note}; {@code If-Match} names the version. */
    @POST
    @Path("/{number}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("number") String number,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        return view(amendments.decide(
                caller.scope(),
                new DecideAmendment(
                        number, Answers.version(version), said.flag("approved"), said.text("note"), Answers.key(key))));
    }

    private static Response view(AmendmentView view) {
        return Answers.versioned(view, view.version());
    }
}
