package cn.singlewindow.ws.vessel.rest;

import cn.singlewindow.platform.message.JsonFormReader;
import cn.singlewindow.platform.message.JsonText;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.DecideShip;
import cn.singlewindow.vessel.FileShip;
import cn.singlewindow.vessel.ShipVerb;
import cn.singlewindow.vessel.ShipView;
import cn.singlewindow.vessel.Ships;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.Json;
import cn.singlewindow.ws.rest.JsonBody;
import cn.singlewindow.ws.vessel.ReadCall;
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
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/ships}: file a ship, find it, verify it (VD-01). */
@Path("/v1/ships")
@RequestScoped
@Application("VD-01")
public class ShipResource {

    @Inject
    Ships ships;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** Files a ship or its new particulars: {@code {"ship":{…},"certificates":[…]}} with the names of the FAL fields. 201. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(@HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        caller.scope();
        ReadCall read =
                ReadCall.of(JsonFormReader.read(JsonText.bytes(body), CallSection.SHIP, CallSection.CERTIFICATE));
        if (!read.unread().isEmpty()) {
            throw new Rejected(read.unread());
        }
        ShipView filed = ships.file(caller.scope(), new FileShip(read.form(), Answers.key(key)));
        return Answers.created(Json.bytes(filed), "/api/v1/ships/" + filed.imo());
    }

    /** Ships in order of IMO number. */
    @GET
    public Response search(
            @QueryParam("text") @Nullable String text,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        return Answers.page(
                ships.search(
                        caller.scope(), text == null ? "" : text, after == null ? "" : after, Answers.limit(limit)),
                uri);
    }

    /** One ship. */
    @GET
    @Path("/{imo}")
    public Response find(@PathParam("imo") String imo) {
        return view(ships.find(caller.scope(), imo));
    }

    /** Maritime verifies, suspends or reinstates. Members: {@code verb}, {@code note}; {@code If-Match} names the version. */
    @POST
    @Path("/{imo}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("imo") String imo,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        return view(ships.decide(
                caller.scope(),
                new DecideShip(
                        imo,
                        Answers.version(version),
                        said.needed("verb", ShipVerb::valueOf),
                        said.text("note"),
                        Answers.key(key))));
    }

    private static Response view(ShipView ship) {
        return Answers.versioned(ship, ship.version());
    }
}
