package cn.singlewindow.ws.collaboration.rest;

import cn.singlewindow.collaboration.feedback.Proofs;
import cn.singlewindow.collaboration.feedback.Prove;
import cn.singlewindow.platform.message.JsonText;
import cn.singlewindow.shared.Application;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.JsonBody;
import cn.singlewindow.ws.rest.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/proofs}: links that show a bank where one submission stands (RC-05 R4). */
@Path("/v1/proofs")
@RequestScoped
@Application("RC-05")
public class ProofResource {

    @Inject
    Proofs proofs;

    @Inject
    Once once;

    @Inject
    Caller caller;

    /** The caller's links, newest first; without their tokens. */
    @GET
    public Response list() {
        return Answers.of(proofs.list(caller.scope()));
    }

    /** Makes one. Members: {@code subjectType}, {@code subject}, {@code reader}, {@code days}. 201 with its path. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        byte[] sent = JsonText.bytes(body);
        JsonBody said = JsonBody.read(sent);
        long days = said.needed("days", text -> Answers.number("days", text));
        Prove command = new Prove(
                said.text("subjectType"), said.text("subject"), said.text("reader"), (int) Math.min(1000, days));
        byte[] made = once.answer(
                caller.scope(),
                Answers.key(key),
                "prove",
                sent,
                () -> Map.of("path", "/proof.xhtml?token=" + proofs.make(caller.scope(), command)));
        return Answers.created(made, "/api/v1/proofs");
    }

    /** Ends one of the caller's. 204. */
    @DELETE
    @Path("/{id}")
    public Response end(@PathParam("id") String id) {
        proofs.end(caller.scope(), Answers.number("id", id));
        return Response.noContent().build();
    }
}
