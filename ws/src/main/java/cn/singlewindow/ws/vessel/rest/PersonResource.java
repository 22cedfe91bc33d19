package cn.singlewindow.ws.vessel.rest;

import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.AskPermit;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.DecidePermit;
import cn.singlewindow.vessel.PermitKind;
import cn.singlewindow.vessel.PermitVerb;
import cn.singlewindow.vessel.PersonState;
import cn.singlewindow.vessel.Persons;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Persons on a ship (VD-04, B.3): lists, watch-list hits, head-count, permits. Border inspection sees persons, and the agent what
 * it declared; {@code reason} says why one looks, and every look is logged.
 */
@Path("/v1/visits")
@RequestScoped
@Application("VD-04")
public class PersonResource {

    @Inject
    Persons persons;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    @PathParam("visit")
    String visit = "";

    @HeaderParam("Idempotency-Key")
    @Nullable
    String key;

    /** A list: {@code section} is CREW, PASSENGER, CREW_OUT or PASSENGER_OUT. */
    @GET
    @Path("/{visit}/persons")
    public Response list(
            @QueryParam("section") @Nullable String section,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        return Answers.page(
                persons.list(
                        caller.scope(),
                        visit,
                        section(orEmpty(section)),
                        orEmpty(reason),
                        orEmpty(after),
                        Answers.limit(limit)),
                uri);
    }

    private static CallSection section(String name) {
        for (CallSection section : CallSection.values()) {
            if (section.name().equals(name) && section.namesPersons()) {
                return section;
            }
        }
        throw Answers.bad("section", name);
    }

    /** Admits or refuses a person. Members: {@code section}, {@code position}, {@code to} (ADMITTED, REFUSED). */
    @POST
    @Path("/{visit}/persons/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        return Answers.of(once.answer(
                caller.scope(), Answers.key(key), "vessel.person.decide " + visit, Json.bytes(said.node()), () -> {
                    persons.decide(
                            caller.scope(),
                            visit,
                            section(said.text("section")),
                            said.needed("position", Integer::parseInt),
                            said.needed("to", PersonState::valueOf));
                    return Map.of("visit", visit);
                }));
    }

    /** Who may be on a watch list. */
    @GET
    @Path("/{visit}/hits")
    public Response hits(@QueryParam("reason") @Nullable String reason) {
        return Answers.of(Map.of("items", persons.hits(caller.scope(), visit, orEmpty(reason))));
    }

    /** Says whether it is the listed person. Members: {@code confirmed}, {@code note}. */
    @POST
    @Path("/{visit}/hits/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decideHit(@PathParam("id") String id, InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        long hit = Answers.number("id", id);
        return Answers.of(once.answer(
                caller.scope(),
                Answers.key(key),
                "vessel.hit.decide " + visit + " " + hit,
                Json.bytes(said.node()),
                () -> {
                    persons.decideHit(caller.scope(), visit, hit, said.flag("confirmed"), said.text("note"));
                    return Map.of("id", hit);
                }));
    }

    /** In + on − off = out, person by person, told in numbers. */
    @GET
    @Path("/{visit}/head-count")
    public Response headCount() {
        return Answers.of(persons.headCount(caller.scope(), visit));
    }

    /** Who has looked at persons of this call. */
    @GET
    @Path("/{visit}/looks")
    public Response looks() {
        return Answers.of(Map.of("items", persons.looks(caller.scope(), visit)));
    }

    /** Shore passes, boarding and ship-to-ship permits. */
    @GET
    @Path("/{visit}/permits")
    public Response permits() {
        return Answers.of(Map.of("items", persons.permits(caller.scope(), visit)));
    }

    /** The agent asks for a permit; members as in {@link AskPermit}. */
    @POST
    @Path("/{visit}/permits")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response askPermit(InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        return Answers.of(persons.askPermit(
                caller.scope(),
                new AskPermit(
                        visit,
                        said.needed("kind", PermitKind::valueOf),
                        said.value("section", PersonResource::section).orElse(CallSection.CREW),
                        said.value("position", Integer::valueOf).orElse(0),
                        said.text("holderName"),
                        said.text("documentNumber"),
                        said.text("issuingState"),
                        said.text("purpose"),
                        said.text("otherShip"),
                        said.needed("validFrom", ActsResource::moment),
                        said.needed("validUntil", ActsResource::moment),
                        Answers.key(key))));
    }

    /** Border inspection decides a permit. Members: {@code verb}, {@code note}. */
    @POST
    @Path("/{visit}/permits/{id}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decidePermit(@PathParam("id") String id, InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        return Answers.of(persons.decidePermit(
                caller.scope(),
                new DecidePermit(
                        Answers.number("id", id),
                        said.needed("verb", PermitVerb::valueOf),
                        said.text("note"),
                        Answers.key(key))));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
