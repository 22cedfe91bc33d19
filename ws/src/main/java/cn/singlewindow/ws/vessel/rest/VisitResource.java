package cn.singlewindow.ws.vessel.rest;

import cn.singlewindow.platform.reference.ReferenceData;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.CallState;
import cn.singlewindow.vessel.PortCalls;
import cn.singlewindow.vessel.VisitQuery;
import cn.singlewindow.vessel.VisitView;
import cn.singlewindow.vessel.spreadsheet.CallWorkbook;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.Json;
import cn.singlewindow.ws.rest.Problems;
import cn.singlewindow.ws.vessel.CallDeclarations;
import cn.singlewindow.ws.vessel.ReadCall;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/visits}: open a port call, check a declaration, find calls (VD-01, VD-02). */
@Path("/v1/visits")
@RequestScoped
@Application({"VD-01", "VD-02"})
public class VisitResource {

    @Inject
    PortCalls calls;

    @Inject
    CallDeclarations declarations;

    @Inject
    ReferenceData reference;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    /**
     * Opens a call of a filed ship: JSON ({@code {"call":{…}}} and any other part), an interchange with one CUSREP or BERMAN, or a
     * workbook. 201 with the visit number.
     */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, CallFormat.EDIFACT, CallFormat.XLSX})
    public Response open(@HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        VisitView opened = declarations.open(caller.scope(), read(body), Answers.key(key));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/visits/" + opened.row().visit())
                .tag(Long.toString(opened.row().version()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.bytes(opened))
                .build();
    }

    /** Says everything that would be refused, and stores nothing. Always 200 for a body that can be read. */
    @POST
    @Path("/check")
    @Consumes({MediaType.APPLICATION_JSON, CallFormat.EDIFACT, CallFormat.XLSX, CallFormat.CSV})
    public Response check(InputStream body) {
        caller.scope();
        ReadCall read = read(body);
        List<Violation> violations = declarations.violations(caller.scope(), read);
        return Answers.of(problems.checked(violations, read.normalised()));
    }

    private ReadCall read(InputStream body) {
        return CallFormat.read(headers.getMediaType(), CallFormat.bytes(body), Optional.empty(), false, clock);
    }

    /** Calls that the caller may see, the newest first. {@code from} and {@code to} are instants with an offset. */
    @GET
    public Response search(
            @QueryParam("text") @Nullable String text,
            @QueryParam("state") List<String> states,
            @QueryParam("port") @Nullable String port,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("waitingFor") @Nullable String waitingFor,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        VisitQuery query = new VisitQuery(
                orEmpty(text),
                Answers.names(CallState.class, "state", states),
                orEmpty(port),
                instant("from", from),
                instant("to", to),
                orEmpty(waitingFor),
                orEmpty(after),
                Answers.limit(limit));
        return Answers.page(calls.search(caller.scope(), query), uri);
    }

    /** One call as the caller may see it; somebody else's is not found. */
    @GET
    @Path("/{visit}")
    public Response find(@PathParam("visit") String visit) {
        VisitView view = calls.find(caller.scope(), visit);
        return Answers.versioned(view, view.row().version());
    }

    /** The berths of today with their limits. */
    @GET
    @Path("/berths")
    public Response berths() {
        return Answers.of(Map.of("items", calls.berths(caller.scope())));
    }

    /** Grounds that the caller's agency may give today for a verb: REFUSE, ORDER_BOARDING, DETAIN. */
    @GET
    @Path("/grounds")
    public Response grounds(@QueryParam("verb") @Nullable String verb) {
        return Answers.of(Map.of("items", calls.grounds(caller.scope(), orEmpty(verb))));
    }

    /** An empty workbook with a sheet for each part, and the code lists. */
    @GET
    @Path("/template")
    @Produces(CallFormat.XLSX)
    public Response template() {
        caller.scope();
        return Response.ok(CallWorkbook.template(caller.locale(), reference.snapshot()), CallFormat.XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"port-call.xlsx\"")
                .build();
    }

    private static @Nullable Instant instant(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return java.time.OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw Answers.bad(name, text);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
