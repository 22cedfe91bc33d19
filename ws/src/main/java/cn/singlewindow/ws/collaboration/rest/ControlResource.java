package cn.singlewindow.ws.collaboration.rest;

import cn.singlewindow.collaboration.recognition.CompleteControl;
import cn.singlewindow.collaboration.recognition.ControlActs;
import cn.singlewindow.collaboration.recognition.ControlItem;
import cn.singlewindow.collaboration.recognition.ControlResult;
import cn.singlewindow.collaboration.recognition.PlanControl;
import cn.singlewindow.platform.message.JsonText;
import cn.singlewindow.shared.Application;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
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
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/controls}: control acts, joint ones, and whose results are recognised (RC-03). */
@Path("/v1/controls")
@RequestScoped
@Application("RC-03")
public class ControlResource {

    private static final int MOST_HOURS = 10_000;

    @Inject
    ControlActs controls;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** Acts that the caller may see, newest first. */
    @GET
    public Response list(
            @QueryParam("key") @Nullable String key,
            @QueryParam("open") @Nullable String open,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        return Answers.page(
                controls.list(
                        caller.scope(),
                        key == null ? "" : key,
                        "true".equals(open),
                        after == null ? "" : after,
                        Answers.limit(limit)),
                uri);
    }

    /**
     * Plans a control. Members: {@code subjectType}, {@code subjectKey}, {@code need}, {@code from}, {@code to}, {@code refusal}.
     * The answer says whether a fresh result spares it, or who comes at the same time.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(@HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        byte[] sent = JsonText.bytes(body);
        JsonBody said = JsonBody.read(sent);
        PlanControl command = new PlanControl(
                said.text("subjectType"),
                said.text("subjectKey"),
                Set.copyOf(said.values("need", ControlItem::valueOf)),
                said.needed("from", Instant::parse),
                said.needed("to", Instant::parse),
                said.text("refusal"));
        return Answers.of(once.answer(
                caller.scope(), Answers.key(key), "plan control", sent, () -> controls.plan(caller.scope(), command)));
    }

    /** Writes the result of an own act down. Members: {@code result}, {@code validHours}, {@code note}. */
    @POST
    @Path("/{id}/result")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response complete(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        byte[] sent = JsonText.bytes(body);
        JsonBody said = JsonBody.read(sent);
        long hours = said.needed("validHours", text -> Answers.number("validHours", text));
        CompleteControl command = new CompleteControl(
                Answers.number("id", id),
                said.needed("result", ControlResult::valueOf),
                (int) Math.min(MOST_HOURS, hours),
                said.text("note"));
        return Answers.of(once.answer(
                caller.scope(),
                Answers.key(key),
                "control result " + id,
                sent,
                () -> controls.complete(caller.scope(), command)));
    }

    /** Recognises another agency's result, or not. Members: {@code recognised}, {@code reason}. */
    @POST
    @Path("/{id}/recognition")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response recognise(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        byte[] sent = JsonText.bytes(body);
        JsonBody said = JsonBody.read(sent);
        boolean recognised = said.flag("recognised");
        return Answers.of(once.answer(caller.scope(), Answers.key(key), "recognise " + id, sent, () -> {
            controls.recognise(caller.scope(), Answers.number("id", id), recognised, said.text("reason"));
            return Map.of("recognised", recognised);
        }));
    }

    /** The verdicts on a result. */
    @GET
    @Path("/{id}/recognitions")
    public Response recognitions(@PathParam("id") String id) {
        return Answers.of(controls.recognitions(caller.scope(), Answers.number("id", id)));
    }
}
