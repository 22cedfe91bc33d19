package cn.singlewindow.ws.collaboration.rest;

import cn.singlewindow.collaboration.exchange.AgencyEndpoint;
import cn.singlewindow.collaboration.exchange.EndpointDesk;
import cn.singlewindow.shared.Application;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.Json;
import cn.singlewindow.ws.rest.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;

/** {@code /api/v1/exchange/endpoints}: where the window calls agencies' own systems, for operators (RC-02). */
@Path("/v1/exchange/endpoints")
@RequestScoped
@Application("RC-02")
public class EndpointResource {

    @Inject
    EndpointDesk desk;

    @Inject
    Caller caller;

    /** All endpoints with what waits for them. */
    @GET
    public Response list() {
        return Answers.of(Map.of("items", desk.list(caller.scope())));
    }

    /** Sets one. Members: {@code address}, {@code enabled}. The same again changes nothing. */
    @PUT
    @Path("/{agency}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(@PathParam("agency") String agency, InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        desk.set(caller.scope(), new AgencyEndpoint(agency, said.text("address"), said.flag("enabled")));
        return Response.noContent().build();
    }

    /** Delivers the mails that the agency has refused again. Answers how many. */
    @POST
    @Path("/{agency}/retry")
    public Response retry(@PathParam("agency") String agency) {
        return Answers.of(Map.of("released", desk.retry(caller.scope(), agency)));
    }
}
