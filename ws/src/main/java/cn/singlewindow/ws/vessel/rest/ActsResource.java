package cn.singlewindow.ws.vessel.rest;

import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.AgencyVerb;
import cn.singlewindow.vessel.AnswerAgency;
import cn.singlewindow.vessel.ApplyDeparture;
import cn.singlewindow.vessel.ApplyEntry;
import cn.singlewindow.vessel.ConfirmEta;
import cn.singlewindow.vessel.DecideCall;
import cn.singlewindow.vessel.DepartureKind;
import cn.singlewindow.vessel.EndCall;
import cn.singlewindow.vessel.LodgeInward;
import cn.singlewindow.vessel.Phase;
import cn.singlewindow.vessel.PortCalls;
import cn.singlewindow.vessel.ReportMovement;
import cn.singlewindow.vessel.ReportMovement.Movement;
import cn.singlewindow.vessel.VisitView;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.Json;
import cn.singlewindow.ws.rest.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Acts on a port call, from the application for entry to its end (VD-02, VD-03, VD-05). Each names the version in {@code If-Match}
 * and answers with the call; moments are ISO 8601 with their offset.
 */
@Path("/v1/visits")
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Application({"VD-02", "VD-03", "VD-04", "VD-05"})
public class ActsResource {

    @Inject
    PortCalls calls;

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

    /** Applies for entry; no members. */
    @POST
    @Path("/{visit}/entry-application")
    public Response applyEntry() {
        return view(calls.applyEntry(caller.scope(), new ApplyEntry(visit, seen(), key())));
    }

    /** 确报. Members: {@code eta}, {@code berth}, {@code shiftPlan}, {@code crew}, {@code passengers}. */
    @POST
    @Path("/{visit}/eta")
    public Response confirmEta(InputStream body) {
        JsonBody said = said(body);
        return view(calls.confirmEta(
                caller.scope(),
                new ConfirmEta(
                        visit,
                        seen(),
                        said.needed("eta", ActsResource::moment),
                        said.text("berth"),
                        said.text("shiftPlan"),
                        said.needed("crew", Integer::parseInt),
                        said.needed("passengers", Integer::parseInt),
                        key())));
    }

    /** Lodges the entry formalities; no members. */
    @POST
    @Path("/{visit}/inward")
    public Response lodgeInward() {
        return view(calls.lodgeInward(caller.scope(), new LodgeInward(visit, seen(), key())));
    }

    /** Reports a movement. Members: {@code movement}, {@code at}, {@code berth}, {@code source}, {@code note}. No If-Match. */
    @POST
    @Path("/{visit}/movements")
    public Response report(InputStream body) {
        JsonBody said = said(body);
        return view(calls.report(
                caller.scope(),
                new ReportMovement(
                        visit,
                        said.needed("movement", Movement::valueOf),
                        said.needed("at", ActsResource::moment),
                        said.text("berth"),
                        said.text("source"),
                        said.text("note"),
                        key())));
    }

    /** The caller's agency decides its part. Members: {@code phase}, {@code verb}, {@code ground}, {@code note}. */
    @POST
    @Path("/{visit}/decisions")
    public Response decide(InputStream body) {
        JsonBody said = said(body);
        return view(calls.decide(
                caller.scope(),
                new DecideCall(
                        visit,
                        seen(),
                        said.needed("phase", Phase::valueOf),
                        said.needed("verb", AgencyVerb::valueOf),
                        said.text("ground"),
                        said.text("note"),
                        key())));
    }

    /** The agent answers an agency. Members: {@code phase}, {@code agency}, {@code answer}. */
    @POST
    @Path("/{visit}/answers")
    public Response answer(InputStream body) {
        JsonBody said = said(body);
        return view(calls.answer(
                caller.scope(),
                new AnswerAgency(
                        visit,
                        seen(),
                        said.needed("phase", Phase::valueOf),
                        said.text("agency"),
                        said.text("answer"),
                        key())));
    }

    /** Applies for departure. Member: {@code kind}. */
    @POST
    @Path("/{visit}/departure-application")
    public Response applyDeparture(InputStream body) {
        DepartureKind kind = said(body).needed("kind", DepartureKind::valueOf);
        return view(calls.applyDeparture(caller.scope(), new ApplyDeparture(visit, seen(), kind, key())));
    }

    /** Takes the application for departure back. Member: {@code reason}. */
    @POST
    @Path("/{visit}/departure-withdrawal")
    public Response withdrawDeparture(InputStream body) {
        String reason = said(body).text("reason");
        return view(calls.withdrawDeparture(caller.scope(), new EndCall(visit, seen(), "", reason, key())));
    }

    /** Cancels the call, or diverts the ship. Members: {@code divertedTo} (UN/LOCODE, or empty), {@code reason}. */
    @POST
    @Path("/{visit}/ending")
    public Response end(InputStream body) {
        JsonBody said = said(body);
        EndCall command = new EndCall(visit, seen(), said.text("divertedTo"), said.text("reason"), key());
        return view(calls.end(caller.scope(), command));
    }

    private JsonBody said(InputStream body) {
        caller.scope();
        return Json.body(body);
    }

    private long seen() {
        return Answers.version(version);
    }

    private String key() {
        return Answers.key(key);
    }

    static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    static Response view(VisitView call) {
        return Answers.versioned(call, call.row().version());
    }
}
