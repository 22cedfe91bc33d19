package cn.singlewindow.ws.rest;

import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells a refusal as RFC 9457 problem details, with all violations, in the caller's language. */
@ApplicationScoped
public class Problems {

    /** The media type of RFC 9457. */
    public static final String TYPE = "application/problem+json";

    @Inject
    Texts texts;

    @Inject
    Caller caller;

    /** A refusal by the rules. */
    public Response of(Rejected refused) {
        Violation first = refused.violations().get(0);
        ProblemCode.Kind kind = refused.kind();
        Response.ResponseBuilder response = response(kind.httpStatus(), kind.name(), refused.violations());
        if (kind == ProblemCode.Kind.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"singlewindow\", charset=\"UTF-8\"");
        }
        if (kind == ProblemCode.Kind.RATE_LIMITED && !first.arguments().isEmpty()) {
            response.header(HttpHeaders.RETRY_AFTER, first.arguments().get(0));
        }
        return response.build();
    }

    /** A refusal by the door itself, with a status of its own. */
    public Response of(int status, RestProblem problem) {
        return response(status, problem.name(), List.of(Violation.of(problem))).build();
    }

    /** What a check found, beside what was read otherwise than it was written; a module adds what it has besides. */
    public Map<String, Object> checked(List<Violation> violations, List<Normalised> normalised) {
        Locale locale = caller.locale();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("clean", violations.isEmpty());
        told.put(
                "violations",
                violations.stream().map(each -> violation(locale, each)).toList());
        told.put("normalised", normalised);
        return told;
    }

    private Response.ResponseBuilder response(int status, String title, List<Violation> violations) {
        Locale locale = caller.locale();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:singlewindow:problem:" + violations.get(0).code());
        body.put("title", title);
        body.put("status", status);
        body.put("detail", texts.text(locale, violations.get(0)));
        body.put("instance", "urn:singlewindow:request:" + caller.correlation());
        body.put(
                "violations", violations.stream().map(v -> violation(locale, v)).toList());
        return Response.status(status)
                .type(TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .entity(Json.bytes(body));
    }

    /** A violation in words. */
    public Map<String, Object> violation(Locale locale, Violation violation) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", violation.code());
        told.put("path", violation.path());
        told.put("pointer", Pointers.of(violation.path()));
        told.put("value", violation.value());
        told.put("text", texts.text(locale, violation));
        told.put("cure", texts.cure(locale, violation));
        return told;
    }
}
