package cn.singlewindow.ws.rest;

import cn.singlewindow.platform.problem.PlatformProblem;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shapes that answers and parameters have everywhere. */
public final class Answers {

    private static final int MOST_ROWS = 200;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,64}");
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private Answers() {}

    /** A value. */
    public static Response of(Object value) {
        return Response.ok(Json.bytes(value), MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** A value with the version that {@code If-Match} has to name later. */
    public static Response versioned(Object value, long version) {
        return Response.ok(Json.bytes(value), MediaType.APPLICATION_JSON_TYPE)
                .tag(Long.toString(version))
                .build();
    }

    /** A page, with a link to the next. */
    public static Response page(Page<?> page, UriInfo here) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("items", page.items());
        body.put("next", page.next().orElse(null));
        Response.ResponseBuilder answer = Response.ok(Json.bytes(body), MediaType.APPLICATION_JSON_TYPE);
        page.next()
                .ifPresent(key -> answer.links(
                        Link.fromUri(following(here, key)).rel("next").build()));
        return answer.build();
    }

    /** The address from outside, whatever stands in front of the server. */
    private static URI following(UriInfo here, String key) {
        String[] parts = here.getRequestUriBuilder()
                .replaceQueryParam("after", "{after}")
                .build(key)
                .toString()
                .split("/api/", 2);
        return URI.create("/api/" + parts[parts.length - 1]);
    }

    /** Something new, where it is, and the version that {@code If-Match} has to name later. */
    public static Response created(byte[] body, String location) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, location)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }

    /** A value that is JSON already. */
    public static Response of(byte[] json) {
        return Response.ok(json, MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** The values of a parameter that may stand several times, each the name of one of an enumeration. */
    public static <E extends Enum<E>> Set<E> names(Class<E> type, String name, List<String> given) {
        Set<E> values = EnumSet.noneOf(type);
        for (String each : given) {
            try {
                values.add(Enum.valueOf(type, each));
            } catch (IllegalArgumentException unknown) {
                throw bad(name, each);
            }
        }
        return values;
    }

    /** How many rows are asked for: 1 to 200. */
    public static int limit(@Nullable String given) {
        long limit = given == null || given.isEmpty() ? 50 : number("limit", given);
        if (limit < 1 || limit > MOST_ROWS) {
            throw bad("limit", given == null ? "" : given);
        }
        return (int) limit;
    }

    /** A whole number. */
    public static long number(String name, String given) {
        if (!given.matches("\\d{1,18}")) {
            throw bad(name, given);
        }
        return Long.parseLong(given);
    }

    /** A day, {@code yyyy-MM-dd}, if one is given. */
    public static Optional<LocalDate> day(String name, @Nullable String given) {
        if (given == null || given.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(given));
        } catch (DateTimeParseException e) {
            throw bad(name, given);
        }
    }

    /** The key that a changing call must carry. */
    public static String key(@Nullable String given) {
        if (given == null || !KEY.matcher(given).matches()) {
            throw Rejected.because(PlatformProblem.KEY_MALFORMED);
        }
        return given;
    }

    /** The version that {@code If-Match} names. */
    public static long version(@Nullable String ifMatch) {
        var version = VERSION.matcher(ifMatch == null ? "" : ifMatch);
        if (!version.matches()) {
            throw Rejected.because(RestProblem.VERSION_NEEDED);
        }
        return Long.parseLong(version.group(1));
    }

    /** A parameter that cannot be understood. */
    public static Rejected bad(String name, String given) {
        return new Rejected(List.of(Violation.at(name, given, RestProblem.BAD_PARAMETER, name)));
    }
}
