package cn.singlewindow.ws.reference.rest;

import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.LoadReport;
import cn.singlewindow.platform.reference.ReferenceLoads;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/reference-loads}: which editions of the code tables were loaded, and what each changed. */
@Path("/v1/reference-loads")
@RequestScoped
public class LoadResource {

    @Inject
    ReferenceLoads loads;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** The loads, the newest first. */
    @GET
    public Response list(@QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
        return Answers.page(loads.list(caller.scope(), after == null ? "" : after, Answers.limit(limit)), uri);
    }

    /** The report of a load, table by table; why it was refused, if it was. */
    @GET
    @Path("/{id}")
    public Response report(@PathParam("id") String id) {
        LoadReport report = loads.report(caller.scope(), Answers.number("id", id));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("load", report.load());
        told.put("tables", report.lines());
        told.put(
                "faults",
                report.faults().stream()
                        .map(each -> problems.violation(caller.locale(), each))
                        .toList());
        return Answers.of(told);
    }

    /** The rows that a load opened or closed in a table, in order of code. */
    @GET
    @Path("/{id}/{table}")
    public Response touched(
            @PathParam("id") String id,
            @PathParam("table") String table,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        CodeTable asked = CodeTable.ofPath(table).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        return Answers.page(
                loads.touched(
                        caller.scope(),
                        Answers.number("id", id),
                        asked,
                        after == null ? "" : after,
                        Answers.limit(limit)),
                uri);
    }
}
