package cn.singlewindow.ws.vessel.rest;

import cn.singlewindow.platform.message.JsonText;
import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.WatchLists;
import cn.singlewindow.vessel.WatchLists.Listed;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.JsonBody;
import cn.singlewindow.ws.rest.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/watch-lists}: border inspection's typed lists and their new editions (VD-04 R2). */
@Path("/v1/watch-lists")
@RequestScoped
@Application("VD-04")
public class WatchListResource {

    @Inject
    WatchLists lists;

    @Inject
    Once once;

    @Inject
    Caller caller;

    /** The lists, with their kinds of match and their editions. */
    @GET
    public Response all() {
        return Answers.of(Map.of("items", lists.all(caller.scope())));
    }

    /** Replaces a list. Member {@code entries}: objects as in {@link Listed}. */
    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response load(
            @PathParam("code") String code, @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        byte[] sent = JsonText.bytes(body);
        List<Listed> entries = JsonBody.read(sent).objects("entries").stream()
                .map(WatchListResource::listed)
                .toList();
        return Answers.of(once.answer(
                caller.scope(),
                Answers.key(key),
                "vessel.watch.load " + code,
                sent,
                () -> Map.of("code", code, "entries", lists.load(caller.scope(), code, entries))));
    }

    private static Listed listed(JsonBody said) {
        return new Listed(
                said.text("reference"),
                said.text("familyName"),
                said.text("givenNames"),
                said.value("birthDate", LocalDate::parse).orElse(null),
                said.text("documentNumber"),
                said.text("issuingState"),
                said.value("validTo", LocalDate::parse).orElse(null));
    }
}
