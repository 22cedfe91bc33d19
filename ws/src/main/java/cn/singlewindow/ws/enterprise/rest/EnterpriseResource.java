package cn.singlewindow.ws.enterprise.rest;

import cn.singlewindow.enterprise.AgencyFilingState;
import cn.singlewindow.enterprise.AgencyFilingVerb;
import cn.singlewindow.enterprise.AmendEnterprise;
import cn.singlewindow.enterprise.ChangeStanding;
import cn.singlewindow.enterprise.DecideFiling;
import cn.singlewindow.enterprise.EnterpriseQuery;
import cn.singlewindow.enterprise.EnterpriseService;
import cn.singlewindow.enterprise.EnterpriseState;
import cn.singlewindow.enterprise.EnterpriseVerb;
import cn.singlewindow.enterprise.EnterpriseView;
import cn.singlewindow.enterprise.FileEnterprise;
import cn.singlewindow.enterprise.ResubmitFiling;
import cn.singlewindow.platform.message.JsonText;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.AgencyCode;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
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
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/enterprises}: file once, see each agency's verdict, verify or refuse (EQ-01). */
@Path("/v1/enterprises")
@RequestScoped
@Application("EQ-01")
public class EnterpriseResource {

    @Inject
    EnterpriseService enterprises;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** Files an enterprise; members as in {@link cn.singlewindow.enterprise.EnterpriseForm}. 201. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(@HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        EnterpriseView filed = enterprises.file(
                caller.scope(), new FileEnterprise(Forms.enterprise(Json.body(body)), Answers.key(key)));
        return Answers.created(Json.bytes(filed), "/api/v1/enterprises/" + filed.id());
    }

    /** A page: staff find all, an enterprise finds itself. */
    @GET
    public Response search(
            @QueryParam("text") @Nullable String text,
            @QueryParam("state") List<String> states,
            @QueryParam("agencyState") List<String> agencyStates,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        EnterpriseQuery query = new EnterpriseQuery(
                text == null ? "" : text,
                Answers.names(EnterpriseState.class, "state", states),
                Answers.names(AgencyFilingState.class, "agencyState", agencyStates),
                after == null ? "" : after,
                Answers.limit(limit));
        return Answers.page(enterprises.search(caller.scope(), query), uri);
    }

    /** The caller's own enterprise. */
    @GET
    @Path("/own")
    public Response own() {
        long own = caller.scope().enterprise().orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        return view(enterprises.find(caller.scope(), own));
    }

    /** One enterprise; somebody else's is not found. */
    @GET
    @Path("/{id}")
    public Response find(@PathParam("id") String id) {
        return view(enterprises.find(caller.scope(), Answers.number("id", id)));
    }

    /** Changes what was filed; {@code If-Match} names the version. */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response amend(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, InputStream body) {
        caller.scope();
        long enterprise = Answers.number("id", id);
        int seen = (int) Math.min(Integer.MAX_VALUE, Answers.version(version));
        return view(enterprises.amend(
                caller.scope(), new AmendEnterprise(enterprise, seen, Forms.enterprise(Json.body(body)))));
    }

    /** An agency's verdict on its part. Members: {@code verb} (VERIFY, REFUSE), {@code reason}. */
    @POST
    @Path("/{id}/verdicts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        byte[] sent = sent(body);
        JsonBody said = JsonBody.read(sent);
        AgencyFilingVerb verb = verb(said, AgencyFilingVerb.class, AgencyFilingVerb.RESUBMIT);
        DecideFiling command = new DecideFiling(Answers.number("id", id), verb, said.text("reason"));
        return once(key, "verdict " + id, sent, () -> enterprises.decide(caller.scope(), command));
    }

    /** Sends a refused part to its agency again. Member: {@code agency}. */
    @POST
    @Path("/{id}/resubmissions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resubmit(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        byte[] sent = sent(body);
        AgencyCode agency = JsonBody.read(sent).needed("agency", AgencyCode::new);
        ResubmitFiling command = new ResubmitFiling(Answers.number("id", id), agency);
        return once(key, "resubmit " + id, sent, () -> enterprises.resubmit(caller.scope(), command));
    }

    /** Suspends, reinstates or cancels. Members: {@code verb} (SUSPEND, REINSTATE, CANCEL), {@code reason}. */
    @POST
    @Path("/{id}/standing")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        byte[] sent = sent(body);
        JsonBody said = JsonBody.read(sent);
        EnterpriseVerb verb = verb(said, EnterpriseVerb.class, EnterpriseVerb.ACTIVATE);
        ChangeStanding command = new ChangeStanding(Answers.number("id", id), verb, said.text("reason"));
        return once(key, "standing " + id, sent, () -> enterprises.change(caller.scope(), command));
    }

    /** The verb that is asked for; one of them follows by itself and cannot be asked for. */
    private static <V extends Enum<V>> V verb(JsonBody said, Class<V> type, V byItself) {
        return said.one(type, "verb")
                .filter(one -> one != byItself)
                .orElseThrow(() -> Answers.bad("verb", said.text("verb")));
    }

    private byte[] sent(InputStream body) {
        caller.scope();
        return JsonText.bytes(body);
    }

    private Response once(@Nullable String key, String kind, byte[] sent, Supplier<EnterpriseView> work) {
        return Answers.of(once.answer(caller.scope(), Answers.key(key), kind, sent, work));
    }

    private static Response view(EnterpriseView view) {
        return Answers.versioned(view, view.version());
    }
}
