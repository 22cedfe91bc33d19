package cn.singlewindow.ws.manifest.rest;

import cn.singlewindow.manifest.BillVerb;
import cn.singlewindow.manifest.Bills;
import cn.singlewindow.manifest.DecideFiling;
import cn.singlewindow.manifest.FileManifest;
import cn.singlewindow.manifest.FilingAnswer;
import cn.singlewindow.manifest.FilingChannel;
import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.FilingQuery;
import cn.singlewindow.manifest.ManifestCheck;
import cn.singlewindow.manifest.Manifests;
import cn.singlewindow.manifest.ReceiptRow;
import cn.singlewindow.manifest.message.Interchanges;
import cn.singlewindow.manifest.message.ManifestJson;
import cn.singlewindow.manifest.message.ReadMessage;
import cn.singlewindow.manifest.message.edifact.CustomsResponse;
import cn.singlewindow.manifest.message.mt.MtReader;
import cn.singlewindow.manifest.message.mt.MtResponse;
import cn.singlewindow.manifest.spreadsheet.ManifestWorkbook;
import cn.singlewindow.platform.edifact.ApplicationReport;
import cn.singlewindow.platform.edifact.InterchangeReport;
import cn.singlewindow.platform.edifact.SyntaxReport;
import cn.singlewindow.platform.message.JsonText;
import cn.singlewindow.platform.reference.ReferenceData;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.platform.xml.XmlBounds;
import cn.singlewindow.platform.xml.XmlGuard;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.Json;
import cn.singlewindow.ws.rest.JsonBody;
import cn.singlewindow.ws.rest.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/manifests}: file manifests and reports, check, follow, decide (MF-01, MF-02, MF-03). */
@Path("/v1/manifests")
@RequestScoped
@Application({"MF-01", "MF-02", "MF-03"})
public class ManifestResource {

    private static final String EDIFACT = "application/edifact";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    @Inject
    Manifests manifests;

    @Inject
    Interchanges interchanges;

    @Inject
    Clock clock;

    @Inject
    ReferenceData reference;

    @Context
    HttpHeaders headers;

    @Inject
    Bills bills;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    /**
     * Files a manifest or report in JSON. 201 with its number once everything is stored. With {@code accept=partial} the bills
     * without fault are taken although others have one; the lines of loading manifests and reports are always judged one by
     * one. The key is {@code Idempotency-Key}.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("accept") @Nullable String accept,
            InputStream body) {
        caller.scope();
        ReadMessage read = ManifestJson.read(JsonText.bytes(body));
        if (!read.unread().isEmpty()) {
            throw new Rejected(read.unread());
        }
        FilingAnswer answer = manifests.file(
                caller.scope(),
                new FileManifest(read.form(), Answers.key(key), FilingChannel.REST_JSON, partial(accept)));
        return Answers.created(Json.bytes(answer), "/api/v1/manifests/" + answer.number());
    }

    /**
     * Files an interchange of CUSCAR, IFTMIN, COARRI, CODECO and BAPLIE messages, each for itself. The answer is 200 with what became of
     * each; APERAK where {@code Accept} asks for EDIFACT, CONTRL where the interchange itself is damaged.
     */
    @POST
    @Consumes(EDIFACT)
    @Produces({MediaType.APPLICATION_JSON, EDIFACT})
    public Response interchange(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("accept") @Nullable String accept,
            InputStream body) {
        caller.scope();
        byte[] content = JsonText.bytes(body);
        Interchanges.Told told =
                interchanges.file(caller.scope(), content, key == null ? "" : Answers.key(key), partial(accept));
        return edifact() ? report(told) : Answers.of(Map.of("items", items(told)));
    }

    private boolean edifact() {
        return headers.getAcceptableMediaTypes().get(0).toString().startsWith(EDIFACT);
    }

    private Response report(Interchanges.Told told) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(BusinessCalendar.ZONE));
        String reference = reference(now);
        InterchangeReport report = told.interchange().report();
        byte[] answer = report.intact() && report.header().isPresent()
                ? ApplicationReport.write(
                        report.header().get(),
                        told.outcomes().stream()
                                .map(Interchanges.Outcome::answer)
                                .toList(),
                        reference,
                        now,
                        this::words)
                : SyntaxReport.write(report, reference, now);
        return Response.ok(answer, EDIFACT).build();
    }

    private static String reference(LocalDateTime now) {
        return "R" + Long.toString(now.atZone(BusinessCalendar.ZONE).toEpochSecond(), 36);
    }

    private List<String> words(Violation violation) {
        Map<String, Object> told = problems.violation(caller.locale(), violation);
        return List.of(String.valueOf(told.get("text")), String.valueOf(told.get("cure")));
    }

    private List<Map<String, Object>> items(Interchanges.Told told) {
        List<Map<String, Object>> items = new ArrayList<>();
        told.interchange()
                .report()
                .findings()
                .forEach(finding -> items.add(Map.of(
                        "verdict",
                        "REFUSED",
                        "violations",
                        List.of(problems.violation(caller.locale(), finding.violation())))));
        for (Interchanges.Outcome outcome : told.outcomes()) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("message", outcome.message().header().reference());
            item.put("type", outcome.message().header().type());
            item.put("verdict", outcome.verdict().name());
            item.put("filing", outcome.filing());
            item.put("violations", outcome.faults().stream().map(this::fault).toList());
            items.add(item);
        }
        return items;
    }

    private Map<String, Object> fault(ApplicationReport.Fault fault) {
        Map<String, Object> told = new LinkedHashMap<>(problems.violation(caller.locale(), fault.violation()));
        told.put("segment", fault.segment());
        return told;
    }

    /** Files a national MT message. The answer is a {@code Manifest/Response}, JSON where {@code Accept} asks for it first. */
    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Produces({MediaType.APPLICATION_XML, MediaType.APPLICATION_JSON})
    public Response message(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("accept") @Nullable String accept,
            InputStream body) {
        caller.scope();
        ReadMessage read = MtReader.read(XmlGuard.open(body, XmlBounds.declaration()));
        if (!read.unread().isEmpty()) {
            throw new Rejected(read.unread());
        }
        String used = key == null ? read.reference() : key;
        FilingAnswer answer = manifests.file(
                caller.scope(),
                new FileManifest(read.form(), Answers.key(used), FilingChannel.MT_XML, partial(accept)));
        boolean json = headers.getAcceptableMediaTypes().get(0).isCompatible(MediaType.APPLICATION_JSON_TYPE)
                && !headers.getAcceptableMediaTypes().get(0).isWildcardType();
        return json
                ? Answers.created(Json.bytes(answer), "/api/v1/manifests/" + answer.number())
                : Response.status(Response.Status.CREATED)
                        .type(MediaType.APPLICATION_XML_TYPE)
                        .entity(MtResponse.of(read, answer))
                        .build();
    }

    /**
     * Files a manifest or report in a workbook or csv file. With {@code accept=partial} rows with doubtful cells and faulty
     * bills are left out; what is wrong is named by its cell. The key is {@code Idempotency-Key}.
     */
    @POST
    @Consumes({XLSX, CSV})
    public Response workbook(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("accept") @Nullable String accept,
            InputStream body) {
        caller.scope();
        ReadMessage read = ManifestWorkbook.read(JsonText.bytes(body), partial(accept));
        if (!read.unread().isEmpty() && !partial(accept)) {
            throw new Rejected(read.unread());
        }
        try {
            FilingAnswer answer = manifests.file(
                    caller.scope(),
                    new FileManifest(read.form(), Answers.key(key), FilingChannel.SPREADSHEET, partial(accept)));
            return Answers.created(Json.bytes(answer), "/api/v1/manifests/" + answer.number());
        } catch (Rejected refused) {
            throw new Rejected(read.places().of(refused.violations()));
        }
    }

    /** An empty workbook with a sheet for the manifest, its bills, goods and containers, and code lists. */
    @GET
    @Path("/template")
    @Produces(XLSX)
    public Response template() {
        caller.scope();
        return Response.ok(ManifestWorkbook.template(reference.snapshot()), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"manifest.xlsx\"")
                .build();
    }

    static boolean partial(@Nullable String accept) {
        if (accept == null || accept.isEmpty()) {
            return false;
        }
        if (!accept.equals("partial")) {
            throw Answers.bad("accept", accept);
        }
        return true;
    }

    /** Says everything that would be refused, and stores nothing. */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(InputStream body) {
        caller.scope();
        ReadMessage read = ManifestJson.read(JsonText.bytes(body));
        ManifestCheck check = manifests.check(caller.scope(), read.form());
        List<Violation> violations = new ArrayList<>(read.unread());
        violations.addAll(check.violations());
        Map<String, Object> told = problems.checked(violations, check.normalised());
        told.put("dueAt", check.dueAt());
        return Answers.of(told);
    }

    /** Filings that the caller may see, newest first. */
    @GET
    public Response search(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("voyage") @Nullable String voyage,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        FilingKind wanted = kind == null || kind.isEmpty()
                ? null
                : FilingKind.parse(kind).orElseThrow(() -> Answers.bad("kind", kind));
        return Answers.page(
                manifests.search(
                        caller.scope(),
                        new FilingQuery(wanted, null, orEmpty(voyage), false, orEmpty(after), Answers.limit(limit))),
                uri);
    }

    /**
     * Receipts since one that was seen, oldest first: a feed to poll, so that {@code next} is always there. Where {@code Accept} asks for
     * EDIFACT, an interchange of CUSRES; the header {@code Next} says where to go on.
     */
    @GET
    @Path("/receipts")
    @Produces({MediaType.APPLICATION_JSON, EDIFACT})
    public Response receipts(@QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
        long seen = after == null || after.isEmpty() ? 0 : Answers.number("after", after);
        List<ReceiptRow> rows = manifests.receipts(caller.scope(), seen, Answers.limit(limit));
        long last = rows.isEmpty() ? seen : rows.get(rows.size() - 1).id();
        if (edifact()) {
            LocalDateTime now = LocalDateTime.now(clock.withZone(BusinessCalendar.ZONE));
            byte[] responses = CustomsResponse.write(rows, caller.scope().actor(), reference(now), now);
            return Response.ok(responses, EDIFACT).header("Next", last).build();
        }
        return Answers.page(new Page<>(rows, Long.toString(last)), uri);
    }

    /** One filing with its bills, receipts and discrepancies; somebody else's is not found. */
    @GET
    @Path("/{number}")
    public Response find(@PathParam("number") String number) {
        return Answers.of(manifests.find(caller.scope(), number));
    }

    /** A decision of customs on all bills of a filing. Members: {@code decision}, {@code note}. */
    @POST
    @Path("/{number}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("number") String number,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        BillVerb decision =
                said.one(BillVerb.class, "decision").orElseThrow(() -> Answers.bad("decision", said.text("decision")));
        return Answers.of(
                bills.decide(caller.scope(), new DecideFiling(number, decision, said.text("note"), Answers.key(key))));
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
