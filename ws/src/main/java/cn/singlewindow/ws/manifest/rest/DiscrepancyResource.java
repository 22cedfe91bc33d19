package cn.singlewindow.ws.manifest.rest;

import static cn.singlewindow.ws.manifest.rest.ManifestResource.orEmpty;

import cn.singlewindow.manifest.DiscrepancyOutcome;
import cn.singlewindow.manifest.DiscrepancyQuery;
import cn.singlewindow.manifest.DiscrepancyView;
import cn.singlewindow.manifest.Landings;
import cn.singlewindow.shared.Application;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/manifest-discrepancies}: goods that came short or over (MF-03 R2, MF-04 R4). */
@Path("/v1/manifest-discrepancies")
@RequestScoped
@Application({"MF-03", "MF-04"})
public class DiscrepancyResource {

    @Inject
    Landings landings;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** Differences that the caller may see, newest first; with {@code open=true} those that are not settled, with {@code overdue=true} late ones. */
    @GET
    public Response search(
            @QueryParam("open") @Nullable String open,
            @QueryParam("overdue") @Nullable String overdue,
            @QueryParam("voyage") @Nullable String voyage,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        return Answers.page(
                landings.search(
                        caller.scope(),
                        new DiscrepancyQuery(
                                orEmpty(open).equals("true"),
                                orEmpty(overdue).equals("true"),
                                orEmpty(voyage),
                                orEmpty(after),
                                Answers.limit(limit))),
                uri);
    }

    /** Customs ends one. Members: {@code outcome}, {@code note}; {@code If-Match} names the version. */
    @POST
    @Path("/{id}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        long number = Answers.number("id", id);
        long seen = Answers.version(version);
        DiscrepancyOutcome outcome = said.one(DiscrepancyOutcome.class, "outcome")
                .orElseThrow(() -> Answers.bad("outcome", said.text("outcome")));
        return Answers.of(once.answer(
                caller.scope(),
                Answers.key(key),
                "discrepancy-close-" + id + "-" + seen,
                Json.bytes(said.node()),
                () -> close(number, seen, outcome, said.text("note"))));
    }

    private DiscrepancyView close(long id, long version, DiscrepancyOutcome outcome, String note) {
        return landings.close(caller.scope(), id, version, outcome, note);
    }

    /** Customs gives three months more, once. Member: {@code note}; {@code If-Match} names the version. */
    @POST
    @Path("/{id}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response extend(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        long number = Answers.number("id", id);
        long seen = Answers.version(version);
        return Answers.of(once.answer(
                caller.scope(),
                Answers.key(key),
                "discrepancy-extend-" + id + "-" + seen,
                Json.bytes(said.node()),
                () -> landings.extend(caller.scope(), number, seen, said.text("note"))));
    }
}
