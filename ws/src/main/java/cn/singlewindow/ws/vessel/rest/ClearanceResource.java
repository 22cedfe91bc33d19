package cn.singlewindow.ws.vessel.rest;

import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.Blocker;
import cn.singlewindow.vessel.BlockerGraph;
import cn.singlewindow.vessel.ClearanceDocuments;
import cn.singlewindow.vessel.DetainShip;
import cn.singlewindow.vessel.MaritimeDecision;
import cn.singlewindow.vessel.PortCalls;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands between a call and its Port Clearance, and maritime's acts on it (VD-05). */
@Path("/v1/visits")
@RequestScoped
@Application("VD-05")
public class ClearanceResource {

    @Inject
    PortCalls calls;

    @Inject
    ClearanceDocuments documents;

    @Inject
    Texts texts;

    @Context
    UriInfo uri;

    @Inject
    Caller caller;

    @PathParam("visit")
    String visit = "";

    @HeaderParam("Idempotency-Key")
    @Nullable
    String key;

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Nullable
    String version;

    /** The blocker graph: facts with agency, owner, since, due, what they wait for; and the shortest path to clearance. */
    @GET
    @Path("/{visit}/blockers")
    public Response blockers() {
        BlockerGraph graph = calls.blockers(caller.scope(), visit);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("visit", graph.visit());
        told.put("at", graph.at());
        told.put("clear", graph.clear());
        told.put("minutes", graph.minutes());
        told.put("shortestPath", graph.shortestPath());
        told.put("blockers", graph.blockers().stream().map(this::told).toList());
        return Answers.of(told);
    }

    private Map<String, Object> told(Blocker fact) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", fact.id());
        told.put("agency", fact.agency());
        told.put("fact", fact.fact());
        told.put("owner", fact.owner());
        told.put("since", fact.since());
        told.put("due", fact.due());
        told.put("dependsOn", fact.dependsOn());
        told.put("minutes", fact.minutes());
        told.put(
                "text",
                texts.text(
                        caller.locale(), "vessel.fact." + fact.fact(), texts.named(caller.locale(), fact.arguments())));
        return told;
    }

    /** The clearances of a call, the newest first; each with its signed content and verification code. */
    @GET
    @Path("/{visit}/clearances")
    public Response clearances() {
        return Answers.of(Map.of("items", calls.clearances(caller.scope(), visit)));
    }

    /** The newest Port Clearance, printable, with its verification code. */
    @GET
    @Path("/{visit}/clearance.pdf")
    @Produces("application/pdf")
    public Response pdf() {
        String here = uri.getBaseUri().resolve("/api/v1/port-clearances/").toString();
        return Response.ok(documents.pdf(caller.scope(), visit, here, caller.locale()), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"port-clearance.pdf\"")
                .build();
    }

    /** Maritime issues the Port Clearance; refused with every fact that stands against it. Member: {@code note}. */
    @POST
    @Path("/{visit}/clearance")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(InputStream body) {
        return ActsResource.view(calls.issueClearance(caller.scope(), decision(body)));
    }

    /** Maritime lets a clearance lapse. Member: {@code note}. */
    @POST
    @Path("/{visit}/clearance-lapse")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lapse(InputStream body) {
        return ActsResource.view(calls.lapseClearance(caller.scope(), decision(body)));
    }

    /** After a lapse, maritime has consulted. Members: {@code redo} (whether the formalities are done again), {@code note}. */
    @POST
    @Path("/{visit}/consultation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response consult(InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        return ActsResource.view(calls.consult(caller.scope(), decision(said), said.flag("redo")));
    }

    /** The detention that stands, in a list of none or one. */
    @GET
    @Path("/{visit}/detention")
    public Response detention() {
        return Answers.of(Map.of(
                "items", calls.detention(caller.scope(), visit).map(List::of).orElse(List.of())));
    }

    /** Maritime detains the ship. Members: {@code ground}, {@code note}, {@code reviewOn}. */
    @POST
    @Path("/{visit}/detention")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response detain(InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        return ActsResource.view(calls.detain(
                caller.scope(),
                new DetainShip(
                        visit,
                        Answers.version(version),
                        said.text("ground"),
                        said.text("note"),
                        said.needed("reviewOn", LocalDate::parse),
                        Answers.key(key))));
    }

    /** Maritime ends the detention. Member: {@code note}. */
    @POST
    @Path("/{visit}/detention-release")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response release(InputStream body) {
        return ActsResource.view(calls.release(caller.scope(), decision(body)));
    }

    private MaritimeDecision decision(InputStream body) {
        caller.scope();
        return decision(Json.body(body));
    }

    private MaritimeDecision decision(JsonBody said) {
        return new MaritimeDecision(visit, Answers.version(version), said.text("note"), Answers.key(key));
    }
}
