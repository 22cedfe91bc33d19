package cn.singlewindow.ws.collaboration.rest;

import cn.singlewindow.collaboration.sharing.ChangeContract;
import cn.singlewindow.collaboration.sharing.ContractVerb;
import cn.singlewindow.collaboration.sharing.Frequency;
import cn.singlewindow.collaboration.sharing.ProposeContract;
import cn.singlewindow.collaboration.sharing.SharingContracts;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/sharing}: the catalogue of datasets, the contracts about them, the log of access (RC-02). */
@Path("/v1/sharing")
@RequestScoped
@Application("RC-02")
public class ContractResource {

    private static final int MOST_DAYS = 10_000;

    @Inject
    SharingContracts contracts;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** The catalogue. */
    @GET
    @Path("/datasets")
    public Response datasets() {
        return Answers.of(contracts.datasets(caller.scope()));
    }

    /** The contracts that the caller is a party of. */
    @GET
    @Path("/contracts")
    public Response list(@QueryParam("retired") @Nullable String retired) {
        return Answers.of(contracts.list(caller.scope(), "true".equals(retired)));
    }

    /** One contract with its history. */
    @GET
    @Path("/contracts/{id}")
    public Response find(@PathParam("id") String id) {
        return Answers.of(contracts.find(caller.scope(), Answers.number("id", id)));
    }

    /**
     * Proposes a contract. Members: {@code dataset}, {@code consumer}, {@code legalBasis}, {@code purpose}, {@code fields}, {@code
     * masks}, {@code frequency}, {@code retentionDays}, {@code validFrom}. 201.
     */
    @POST
    @Path("/contracts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(@HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        byte[] sent = JsonText.bytes(body);
        JsonBody said = JsonBody.read(sent);
        ProposeContract command = new ProposeContract(
                said.text("dataset"),
                said.text("consumer"),
                said.text("legalBasis"),
                said.text("purpose"),
                said.text("fields"),
                said.text("masks"),
                said.needed("frequency", Frequency::valueOf),
                days(said),
                said.needed("validFrom", LocalDate::parse));
        byte[] made = once.answer(
                caller.scope(),
                Answers.key(key),
                "propose contract",
                sent,
                () -> contracts.propose(caller.scope(), command));
        return Answers.created(
                made, "/api/v1/sharing/contracts/" + JsonBody.read(made).text("id"));
    }

    private static int days(JsonBody said) {
        long days = said.needed("retentionDays", text -> Answers.number("retentionDays", text));
        return (int) Math.min(MOST_DAYS, days);
    }

    /** Changes a contract. Members: {@code verb}, {@code revision}, {@code note}. */
    @POST
    @Path("/contracts/{id}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        byte[] sent = JsonText.bytes(body);
        JsonBody said = JsonBody.read(sent);
        ChangeContract command = new ChangeContract(
                Answers.number("id", id),
                said.needed("revision", text -> Answers.number("revision", text)),
                said.needed("verb", ContractVerb::valueOf),
                said.text("note"));
        return Answers.of(once.answer(
                caller.scope(),
                Answers.key(key),
                "change contract " + id,
                sent,
                () -> contracts.change(caller.scope(), command)));
    }

    /** Who read whose personal data, newest first. */
    @GET
    @Path("/accesses")
    public Response accesses(
            @QueryParam("record") @Nullable String record,
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        return Answers.page(
                contracts.accesses(
                        caller.scope(),
                        record == null ? "" : record,
                        agency == null ? "" : agency,
                        after == null ? "" : after,
                        Answers.limit(limit)),
                uri);
    }
}
