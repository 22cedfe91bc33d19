package cn.singlewindow.ws.vessel.rest;

import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.DeclareDues;
import cn.singlewindow.vessel.SettleDues;
import cn.singlewindow.vessel.SettleDues.Settlement;
import cn.singlewindow.vessel.TonnageTax;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tonnage tax of a call (VD-06): which licence is cheapest, declare, settle, extend. Amounts are in fen. */
@Path("/v1/visits")
@RequestScoped
@Application("VD-06")
public class DuesResource {

    @Inject
    TonnageTax tax;

    @Inject
    Caller caller;

    @PathParam("visit")
    String visit = "";

    @HeaderParam("Idempotency-Key")
    @Nullable
    String key;

    /** The ship's licences, the newest first. */
    @GET
    @Path("/{visit}/dues")
    public Response list() {
        return Answers.of(Map.of("items", tax.of(caller.scope(), visit)));
    }

    /** What each licence would cost, and which is the cheapest for a year like the last. */
    @GET
    @Path("/{visit}/dues/advice")
    public Response advise() {
        return Answers.of(tax.advise(caller.scope(), visit));
    }

    /** Declares tonnage tax; it is assessed at once. Member: {@code term}, 30, 90 or 365 days. */
    @POST
    @Path("/{visit}/dues")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response declare(InputStream body) {
        int term = said(body).needed("term", Integer::parseInt);
        return Answers.of(tax.declare(caller.scope(), new DeclareDues(visit, term, Answers.key(key))));
    }

    /** Customs confirms how it was settled. Members: {@code settlement}, {@code ground}, {@code receipt}. */
    @POST
    @Path("/{visit}/dues/{id}/settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response settle(@PathParam("id") String id, InputStream body) {
        JsonBody said = said(body);
        return Answers.of(tax.settle(
                caller.scope(),
                new SettleDues(
                        Answers.number("id", id),
                        said.needed("settlement", Settlement::valueOf),
                        said.text("ground"),
                        said.text("receipt"),
                        Answers.key(key))));
    }

    /** Customs extends a licence. Members: {@code ground}, {@code days}. */
    @POST
    @Path("/{visit}/dues/{id}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response extend(@PathParam("id") String id, InputStream body) {
        JsonBody said = said(body);
        return Answers.of(tax.extend(
                caller.scope(),
                Answers.number("id", id),
                said.text("ground"),
                said.needed("days", Integer::parseInt),
                Answers.key(key)));
    }

    private JsonBody said(InputStream body) {
        caller.scope();
        return Json.body(body);
    }
}
