package cn.singlewindow.ws.manifest.rest;

import static cn.singlewindow.ws.manifest.rest.ManifestResource.orEmpty;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.BillList;
import cn.singlewindow.manifest.BillQuery;
import cn.singlewindow.manifest.BillState;
import cn.singlewindow.manifest.BillVerb;
import cn.singlewindow.manifest.BillView;
import cn.singlewindow.manifest.Bills;
import cn.singlewindow.manifest.BookLedger;
import cn.singlewindow.manifest.DecideBill;
import cn.singlewindow.manifest.LedgerKind;
import cn.singlewindow.manifest.LedgerState;
import cn.singlewindow.shared.Application;
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
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/bills}: bills of lading by voyage and number, decisions of customs, the write-off ledger (MF-01, MF-04). */
@Path("/v1/bills")
@RequestScoped
@Application({"MF-01", "MF-04"})
public class BillResource {

    @Inject
    Bills bills;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /** Bills that the caller may see, newest first. */
    @GET
    public Response search(
            @QueryParam("list") @Nullable String list,
            @QueryParam("direction") @Nullable String direction,
            @QueryParam("state") @Nullable String state,
            @QueryParam("ledger") @Nullable String ledger,
            @QueryParam("voyage") @Nullable String voyage,
            @QueryParam("bill") @Nullable String bill,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        BillList wanted = name(BillList.class, "list", orEmpty(list));
        BillQuery query = new BillQuery(
                wanted == null ? BillList.ALL : wanted,
                name(BillState.class, "state", orEmpty(state)),
                name(LedgerState.class, "ledger", orEmpty(ledger)),
                orEmpty(direction),
                orEmpty(voyage),
                orEmpty(bill),
                "",
                orEmpty(after),
                Answers.limit(limit));
        return Answers.page(bills.search(caller.scope(), query), uri);
    }

    private static <E extends Enum<E>> @Nullable E name(Class<E> type, String name, String given) {
        if (given.isEmpty()) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(given)) {
                return value;
            }
        }
        throw Answers.bad(name, given);
    }

    /** One bill; a house bill is written {@code master*house}. */
    @GET
    @Path("/{voyage}/{bill}")
    public Response find(@PathParam("voyage") String voyage, @PathParam("bill") String bill) {
        return view(bills.find(caller.scope(), new BillKey(voyage, bill)));
    }

    /** A decision of customs. Members: {@code decision}, {@code note}; {@code If-Match} names the version. */
    @POST
    @Path("/{voyage}/{bill}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("voyage") String voyage,
            @PathParam("bill") String bill,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        BillVerb decision =
                said.one(BillVerb.class, "decision").orElseThrow(() -> Answers.bad("decision", said.text("decision")));
        return view(bills.decide(
                caller.scope(),
                new DecideBill(
                        new BillKey(voyage, bill),
                        Answers.version(version),
                        decision,
                        said.text("note"),
                        Answers.key(key))));
    }

    /**
     * Books re-export or abandonment as customs. Members: {@code kind}, {@code packages}, {@code kilograms}, {@code reference},
     * {@code note}; {@code If-Match} names the version.
     */
    @POST
    @Path("/{voyage}/{bill}/ledger")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response book(
            @PathParam("voyage") String voyage,
            @PathParam("bill") String bill,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        LedgerKind kind = said.one(LedgerKind.class, "kind").orElseThrow(() -> Answers.bad("kind", said.text("kind")));
        return view(bills.book(
                caller.scope(),
                new BookLedger(
                        new BillKey(voyage, bill),
                        Answers.version(version),
                        kind,
                        said.needed("packages", Integer::valueOf),
                        said.needed("kilograms", BigDecimal::new),
                        said.text("reference"),
                        said.text("note"),
                        Answers.key(key))));
    }

    private static Response view(BillView view) {
        return Answers.versioned(view, view.summary().version());
    }
}
