package cn.singlewindow.ws.vessel.rest;

import cn.singlewindow.platform.edifact.ApplicationReport;
import cn.singlewindow.platform.edifact.InterchangeReport;
import cn.singlewindow.platform.edifact.SyntaxReport;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.message.JsonFormReader;
import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.PortCalls;
import cn.singlewindow.vessel.VisitRow;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import cn.singlewindow.ws.rest.Json;
import cn.singlewindow.ws.rest.Problems;
import cn.singlewindow.ws.vessel.CallDeclarations;
import cn.singlewindow.ws.vessel.Declared;
import cn.singlewindow.ws.vessel.Interchanges;
import cn.singlewindow.ws.vessel.ReadCall;
import cn.singlewindow.ws.vessel.edifact.ReadInterchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a port call (VD-02 to VD-04): {@code POST /api/v1/visits/{visit}/declarations} takes several at once, {@code PUT
 * …/sections/{section}} one. Each part that is sent replaces what was declared of it; {@code partial=true} keeps the good rows of
 * lists and names the others.
 */
@Path("/v1/visits")
@RequestScoped
@Application({"VD-02", "VD-03", "VD-04"})
public class PartsResource {

    private static final ZoneId PORT_TIME = ZoneId.of("Asia/Shanghai");
    private static final int RADIX = 36;

    @Inject
    PortCalls calls;

    @Inject
    CallDeclarations declarations;

    @Inject
    Problems problems;

    @Inject
    Texts texts;

    @Inject
    IdSource ids;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    /**
     * Declares parts: JSON, an EDIFACT interchange (PAXLST, CUSREP, BERMAN), a workbook, a csv file of one list. A caller that
     * accepts {@code application/edifact} is answered in it: CONTRL where the syntax is broken, else APERAK.
     */
    @POST
    @Path("/{visit}/declarations")
    @Consumes({MediaType.APPLICATION_JSON, CallFormat.EDIFACT, CallFormat.XLSX, CallFormat.CSV})
    public Response declare(
            @PathParam("visit") String visit,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @QueryParam("partial") @Nullable String partial,
            InputStream body) {
        boolean some = partial(partial);
        long seen = seen(version);
        VisitRow row = calls.row(caller.scope(), visit);
        byte[] bytes = CallFormat.bytes(body);
        if (!CallFormat.isEdifact(headers.getMediaType())) {
            ReadCall read = CallFormat.read(headers.getMediaType(), bytes, Optional.of(row), some, clock);
            return declared(declarations.declare(caller.scope(), visit, seen, read, some, Answers.key(key)));
        }
        ReadInterchange interchange = CallFormat.interchange(bytes, Optional.of(row), some, clock);
        ReadCall read = Interchanges.join(interchange, Optional.of(row), some);
        return inEdifact()
                ? edifact(interchange.report(), visit, seen, read, some, Answers.key(key))
                : declared(declarations.declare(caller.scope(), visit, seen, read, some, Answers.key(key)));
    }

    /** Declares one part: an object, or for a list an array of objects. */
    @PUT
    @Path("/{visit}/sections/{section}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("visit") String visit,
            @PathParam("section") String section,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @QueryParam("partial") @Nullable String partial,
            InputStream body) {
        boolean some = partial(partial);
        caller.scope();
        CallSection named = section(section);
        ReadCall read = ReadCall.of(JsonFormReader.read(member(named, CallFormat.bytes(body)), named));
        return declared(declarations.declare(caller.scope(), visit, seen(version), read, some, Answers.key(key)));
    }

    private static byte[] member(CallSection section, byte[] body) {
        byte[] before = ("{\"" + section.json() + "\":").getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[before.length + body.length + 1];
        System.arraycopy(before, 0, whole, 0, before.length);
        System.arraycopy(body, 0, whole, before.length, body.length);
        whole[whole.length - 1] = '}';
        return whole;
    }

    private static CallSection section(String json) {
        for (CallSection section : CallSection.values()) {
            if (section.json().equals(json)) {
                return section;
            }
        }
        throw Answers.bad("section", json);
    }

    private static boolean partial(@Nullable String given) {
        if (given == null || given.isEmpty() || given.equals("false")) {
            return false;
        }
        if (!given.equals("true")) {
            throw Answers.bad("partial", given);
        }
        return true;
    }

    /** Without {@code If-Match} the parts are declared whatever the version is: each part stands for itself. */
    private static long seen(@Nullable String ifMatch) {
        return ifMatch == null ? 0 : Answers.version(ifMatch);
    }

    private boolean inEdifact() {
        return headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> !type.isWildcardType() && CallFormat.isEdifact(type));
    }

    private Response declared(CallDeclarations.Taken taken) {
        Declared told = new Declared(
                taken.answer().visit(),
                taken.answer().version(),
                taken.answer().stored(),
                taken.refused().stream()
                        .map(each -> problems.violation(caller.locale(), each))
                        .toList(),
                taken.normalised());
        return Response.ok(Json.bytes(told), MediaType.APPLICATION_JSON_TYPE)
                .tag(Long.toString(told.version()))
                .build();
    }

    private Response edifact(
            InterchangeReport report, String visit, long seen, ReadCall read, boolean partial, String key) {
        String reference = Long.toString(ids.next(), RADIX).toUpperCase(Locale.ROOT);
        LocalDateTime now = LocalDateTime.now(clock.withZone(PORT_TIME));
        if (report.header().isEmpty() || !report.intact()) {
            return interchange(400, SyntaxReport.write(report, reference, now));
        }
        List<Violation> refused;
        int status = 200;
        try {
            Scope scope = caller.scope();
            refused =
                    declarations.declare(scope, visit, seen, read, partial, key).refused();
        } catch (Rejected rejected) {
            refused = rejected.violations();
            status = rejected.kind().httpStatus();
        }
        return interchange(
                status,
                ApplicationReport.write(
                        report.header().get(),
                        EdifactAnswers.of(report, visit, refused, status == 200),
                        reference,
                        now,
                        each -> List.of(texts.text(caller.locale(), each), texts.cure(caller.locale(), each))));
    }

    private static Response interchange(int status, byte[] answer) {
        return Response.status(status).type(CallFormat.EDIFACT).entity(answer).build();
    }
}
