package cn.singlewindow.ws.vessel.rest;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.message.FormBuilder;
import cn.singlewindow.platform.message.JsonFormReader;
import cn.singlewindow.platform.message.JsonText;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.vessel.ConveyanceKind;
import cn.singlewindow.vessel.ConveyanceView;
import cn.singlewindow.vessel.Conveyances;
import cn.singlewindow.vessel.DecideConveyance;
import cn.singlewindow.vessel.FileConveyance;
import cn.singlewindow.vessel.ShipVerb;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/conveyances/aircraft|train|truck}: file one, find it, verify it (VD-01). */
@Path("/v1/conveyances/{kind}")
@RequestScoped
@Application("VD-01")
public class ConveyanceResource {

    private static final String ADDRESS = "/api/v1/conveyances/";

    @Inject
    Conveyances conveyances;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    @PathParam("kind")
    String kind = "";

    @HeaderParam("Idempotency-Key")
    @Nullable
    String key;

    /** Files one or its new particulars: {@code {"truck":{"plateNumber":…}}} with the names of {@code conveyance_fields.csv}. 201. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(InputStream body) {
        caller.scope();
        ConveyanceKind of = kind();
        FormBuilder read = JsonFormReader.read(JsonText.bytes(body), of);
        if (!read.unread().isEmpty()) {
            throw new Rejected(read.unread());
        }
        List<Fields> groups = read.groups().getOrDefault(of, List.of());
        Fields declared = groups.isEmpty() ? Fields.none() : groups.get(0);
        ConveyanceView filed = conveyances.file(caller.scope(), new FileConveyance(of, declared, Answers.key(key)));
        return Answers.created(
                Json.bytes(filed), ADDRESS + of.json() + "/" + URLEncoder.encode(filed.mark(), StandardCharsets.UTF_8));
    }

    /** Those of a kind, the newest first: an enterprise's own. */
    @GET
    public Response search(@QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
        return Answers.page(
                conveyances.search(caller.scope(), kind(), after == null ? "" : after, Answers.limit(limit)), uri);
    }

    /** One. */
    @GET
    @Path("/{mark}")
    public Response find(@PathParam("mark") String mark) {
        return view(conveyances.find(caller.scope(), kind(), mark));
    }

    /** Customs verifies, suspends or reinstates. Members: {@code verb}, {@code note}; {@code If-Match} names the version. */
    @POST
    @Path("/{mark}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("mark") String mark,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        return view(conveyances.decide(
                caller.scope(),
                new DecideConveyance(
                        kind(),
                        mark,
                        Answers.version(version),
                        said.needed("verb", ShipVerb::valueOf),
                        said.text("note"),
                        Answers.key(key))));
    }

    private ConveyanceKind kind() {
        return ConveyanceKind.of(kind).orElseThrow(() -> Answers.bad("kind", kind));
    }

    private static Response view(ConveyanceView view) {
        return Answers.versioned(view, view.version());
    }
}
