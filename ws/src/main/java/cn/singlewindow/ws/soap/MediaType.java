package cn.singlewindow.ws.soap;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A media type with its parameters, quotes taken away. */
record MediaType(String name, Map<String, String> parameters) {

    private static final Pattern PARAMETER = Pattern.compile(";\\s*([A-Za-z-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s\"]+))");

    static MediaType of(@Nullable String header) {
        String text = header == null ? "" : header;
        int semicolon = text.indexOf(';');
        String name = semicolon < 0 ? text : text.substring(0, semicolon);
        Map<String, String> parameters = new HashMap<>();
        Matcher found = PARAMETER.matcher(text);
        while (found.find()) {
            String quoted = found.group(2);
            parameters.putIfAbsent(found.group(1).toLowerCase(Locale.ROOT), quoted == null ? found.group(3) : quoted);
        }
        return new MediaType(name.strip().toLowerCase(Locale.ROOT), parameters);
    }

    boolean is(String other) {
        return name.equals(other);
    }

    String parameter(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }
}
