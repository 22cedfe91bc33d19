package cn.singlewindow.ws.reference.rest;

import cn.singlewindow.platform.reference.CodeChange;
import cn.singlewindow.platform.reference.CodeEntry;
import cn.singlewindow.platform.reference.CodeQuery;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.ReferenceData;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/reference/{table}}: code tables as of any day, and what changed between two. */
@Path("/v1/reference")
@RequestScoped
public class ReferenceResource {

    @Inject
    ReferenceData reference;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** The tables, each with the shape of its codes and its number of rows of all periods. */
    @GET
    public Response tables() {
        caller.scope().require(Permission.REFERENCE_READ);
        List<Map<String, Object>> items = Arrays.stream(CodeTable.values())
                .map(table -> Map.<String, Object>of(
                        "table", table.path(),
                        "shape", table.shape(),
                        "rows", reference.snapshot().size(table)))
                .toList();
        return Answers.of(Map.of("items", items));
    }

    /** A page in order of code: those that begin with {@code text}, or have it in one of their names. */
    @GET
    @Path("/{table}")
    public Response list(
            @PathParam("table") String table,
            @QueryParam("text") @Nullable String text,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        CodeTable asked = table(table);
        CodeQuery query = new CodeQuery(
                text == null ? "" : text, day("asOf", asOf), after == null ? "" : after, Answers.limit(limit));
        return Answers.page(reference.list(asked, query), uri);
    }

    /** One code on a day; not found if it was not in force. */
    @GET
    @Path("/{table}/{code}")
    public Response find(
            @PathParam("table") String table,
            @PathParam("code") String code,
            @QueryParam("asOf") @Nullable String asOf) {
        CodeEntry entry = reference
                .find(table(table), code, day("asOf", asOf))
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        return Answers.of(entry);
    }

    /** What differs between the days {@code from} and {@code to}. */
    @GET
    @Path("/{table}/changes")
    public Response changes(
            @PathParam("table") String table,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        CodeTable asked = table(table);
        LocalDate first = Answers.day("from", from).orElseThrow(() -> Answers.bad("from", ""));
        List<Map<String, Object>> items = reference.changes(asked, first, day("to", to)).stream()
                .map(ReferenceResource::told)
                .toList();
        return Answers.of(Map.of("items", items));
    }

    private static Map<String, Object> told(CodeChange change) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", change.code());
        told.put("kind", change.kind());
        told.put("before", change.before().orElse(null));
        told.put("after", change.after().orElse(null));
        return told;
    }

    private LocalDate day(String name, @Nullable String given) {
        return Answers.day(name, given).orElseGet(calendar::today);
    }

    private CodeTable table(String path) {
        caller.scope().require(Permission.REFERENCE_READ);
        return CodeTable.ofPath(path).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }
}
