package cn.singlewindow.ws.goods.rest;

import cn.singlewindow.goods.AnswerSupplement;
import cn.singlewindow.goods.CheckReport;
import cn.singlewindow.goods.DecideDeclaration;
import cn.singlewindow.goods.Decision;
import cn.singlewindow.goods.DeclarationQuery;
import cn.singlewindow.goods.DeclarationQuery.Assignment;
import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.DeclarationView;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.goods.PrintDeclaration;
import cn.singlewindow.goods.ReceiptRow;
import cn.singlewindow.goods.SubmissionAnswer;
import cn.singlewindow.goods.WithdrawDeclaration;
import cn.singlewindow.platform.xml.XmlText;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.ReadForm;
import cn.singlewindow.ws.goods.Submissions;
import cn.singlewindow.ws.goods.decmessage.DecMessageWriter;
import cn.singlewindow.ws.goods.decmessage.Receipts;
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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/declarations}: submit, rehearse, check, follow, answer, withdraw (GD-01). */
@Path("/v1/declarations")
@RequestScoped
@Application("GD-01")
public class DeclarationResource {

    @Inject
    GoodsService goods;

    @Inject
    Submissions submissions;

    @Inject
    PrintDeclaration print;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    /**
     * Submits a declaration: JSON, {@code DecMessage} XML or WCO XML. 201 with {@code SeqNo} once everything is stored;
     * with {@code mode=rehearsal} 200 with everything that agencies would say. The key is {@code Idempotency-Key}, else
     * {@code ClientSeqNo}.
     */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, MediaType.TEXT_XML, Format.WCO_TYPE})
    public Response submit(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("mode") @Nullable String mode,
            InputStream body) {
        boolean rehearsal = rehearsal(mode);
        Format format = Format.of(headers.getMediaType());
        caller.scope();
        ReadForm read = format.read(body);
        String used = key == null ? "" : Answers.key(key);
        SubmissionAnswer answer = submissions.submit(caller.scope(), read, used, format.channel(), rehearsal);
        return rehearsal ? Answers.of(answer) : created(answer);
    }

    private static boolean rehearsal(@Nullable String mode) {
        if (mode == null || mode.isEmpty()) {
            return false;
        }
        if (!mode.equals("rehearsal")) {
            throw Answers.bad("mode", mode);
        }
        return true;
    }

    private Response created(SubmissionAnswer answer) {
        Response.ResponseBuilder created = Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/declarations/" + answer.seqNo());
        if (headers.getAcceptableMediaTypes().get(0).isCompatible(MediaType.APPLICATION_XML_TYPE)
                && !headers.getAcceptableMediaTypes().get(0).isWildcardType()) {
            return created.type(MediaType.APPLICATION_XML_TYPE)
                    .entity(Receipts.taken(answer.clientSeqNo(), answer.seqNo(), StandardCharsets.UTF_8))
                    .build();
        }
        return created.type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.bytes(answer))
                .build();
    }

    /** Says everything that would be refused, and stores nothing. Always 200 for a message that can be read. */
    @POST
    @Path("/check")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, MediaType.TEXT_XML, Format.WCO_TYPE})
    public Response check(InputStream body) {
        caller.scope();
        ReadForm read = Format.of(headers.getMediaType()).read(body);
        CheckReport report = goods.check(caller.scope(), read.form());
        List<Violation> violations = new ArrayList<>(read.unread());
        violations.addAll(report.violations());
        Map<String, Object> told = problems.checked(violations, report.normalised());
        told.put("lineTotals", report.lineTotals());
        told.put("lines", report.lines());
        return Answers.of(told);
    }

    /** Declarations that the caller may see, newest first. */
    @GET
    public Response search(
            @QueryParam("text") @Nullable String text,
            @QueryParam("state") List<String> states,
            @QueryParam("direction") @Nullable String direction,
            @QueryParam("customMaster") @Nullable String customMaster,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        LocalDate first = Answers.day("from", from).orElse(null);
        LocalDate last = Answers.day("to", to).orElse(null);
        DeclarationQuery query = new DeclarationQuery(
                orEmpty(text),
                states(states),
                orEmpty(direction),
                orEmpty(customMaster),
                first,
                last,
                Assignment.ANY,
                orEmpty(after),
                Answers.limit(limit));
        return Answers.page(goods.search(caller.scope(), query), uri);
    }

    private static Set<DeclarationState> states(List<String> names) {
        Set<DeclarationState> states = EnumSet.noneOf(DeclarationState.class);
        for (String name : names) {
            try {
                states.add(DeclarationState.valueOf(name));
            } catch (IllegalArgumentException unknown) {
                throw Answers.bad("state", name);
            }
        }
        return states;
    }

    /** Receipts since one that was seen, oldest first: a feed to poll, so that {@code next} is always there. */
    @GET
    @Path("/receipts")
    public Response receipts(@QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
        long seen = after == null || after.isEmpty() ? 0 : Answers.number("after", after);
        List<ReceiptRow> rows = goods.receipts(caller.scope(), seen, Answers.limit(limit));
        long last = rows.isEmpty() ? seen : rows.get(rows.size() - 1).id();
        return Answers.page(new Page<>(rows, Long.toString(last)), uri);
    }

    /** One declaration; somebody else's is not found. */
    @GET
    @Path("/{seqNo}")
    public Response find(@PathParam("seqNo") String seqNo) {
        return view(goods.find(caller.scope(), seqNo));
    }

    /** The declaration as {@code DecMessage} XML. */
    @GET
    @Path("/{seqNo}/message")
    @Produces(MediaType.APPLICATION_XML)
    public Response message(@PathParam("seqNo") String seqNo, @QueryParam("charset") @Nullable String charset) {
        DeclarationView view = goods.find(caller.scope(), seqNo);
        boolean legacy = "GB18030".equalsIgnoreCase(orEmpty(charset));
        return Response.ok(
                        DecMessageWriter.write(view.form(), "4.0", legacy ? XmlText.GB18030 : StandardCharsets.UTF_8),
                        MediaType.APPLICATION_XML_TYPE)
                .build();
    }

    /** What happened to it, oldest first. */
    @GET
    @Path("/{seqNo}/timeline")
    public Response timeline(@PathParam("seqNo") String seqNo) {
        return Answers.of(Map.of("items", goods.find(caller.scope(), seqNo).timeline()));
    }

    /** Its receipts, oldest first. */
    @GET
    @Path("/{seqNo}/receipts")
    public Response receipts(@PathParam("seqNo") String seqNo) {
        return Answers.of(Map.of("items", goods.find(caller.scope(), seqNo).receipts()));
    }

    /** The 报关单, printable. */
    @GET
    @Path("/{seqNo}/pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("seqNo") String seqNo) {
        byte[] pdf = print.pdf(caller.scope(), seqNo, caller.locale());
        return Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + safe(seqNo) + ".pdf\"")
                .build();
    }

    private static String safe(String seqNo) {
        return seqNo.replaceAll("[^A-Za-z0-9]", "");
    }

    /** Answers an agency's question. Members: {@code answer}, {@code documentIds}. */
    @POST
    @Path("/{seqNo}/supplements/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answerSupplement(
            @PathParam("seqNo") String seqNo,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        return view(goods.answerSupplement(
                caller.scope(),
                new AnswerSupplement(
                        seqNo,
                        Answers.number("id", id),
                        said.text("answer"),
                        said.ids("documentIds"),
                        Answers.key(key))));
    }

    /** Takes it back before customs has accepted it. Member: {@code reason}; {@code If-Match} names the version. */
    @POST
    @Path("/{seqNo}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(
            @PathParam("seqNo") String seqNo,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InputStream body) {
        caller.scope();
        String reason = Json.body(body).text("reason");
        return view(goods.withdraw(
                caller.scope(), new WithdrawDeclaration(seqNo, Answers.version(version), reason, Answers.key(key))));
    }

    /** An agency's decision. Members: {@code decision}, {@code reasonCode}, {@code note}. */
    @POST
    @Path("/{seqNo}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("seqNo") String seqNo,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InputStream body) {
        caller.scope();
        JsonBody said = Json.body(body);
        Optional<Decision> decision = said.one(Decision.class, "decision");
        return view(goods.decide(
                caller.scope(),
                new DecideDeclaration(
                        seqNo,
                        Answers.version(version),
                        decision.orElseThrow(() -> Answers.bad("decision", said.text("decision"))),
                        said.text("reasonCode"),
                        said.text("note"),
                        Answers.key(key))));
    }

    private static Response view(DeclarationView view) {
        return Answers.versioned(view, view.summary().version());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
