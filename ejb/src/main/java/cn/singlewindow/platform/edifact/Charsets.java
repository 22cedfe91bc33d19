package cn.singlewindow.platform.edifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The character sets of ISO 9735, by syntax identifier. */
final class Charsets {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("UNOA", "US-ASCII"),
            Map.entry("UNOB", "US-ASCII"),
            Map.entry("UNOC", "ISO-8859-1"),
            Map.entry("UNOD", "ISO-8859-2"),
            Map.entry("UNOE", "ISO-8859-5"),
            Map.entry("UNOF", "ISO-8859-7"),
            Map.entry("UNOG", "ISO-8859-3"),
            Map.entry("UNOH", "ISO-8859-4"),
            Map.entry("UNOI", "ISO-8859-6"),
            Map.entry("UNOJ", "ISO-8859-8"),
            Map.entry("UNOK", "ISO-8859-9"),
            Map.entry("UNOW", "UTF-8"),
            Map.entry("UNOY", "UTF-8"));

    private Charsets() {}

    /**
     * The character set of a syntax identifier. Levels A and B are read as ASCII: senders use lower case in level A
     * everywhere.
     */
    static Optional<Charset> of(String syntax) {
        return Optional.ofNullable(NAMES.get(syntax)).map(Charset::forName);
    }

    /** The first of the sets, the wished one or UTF-8, that has all the characters. */
    static String able(String wished, CharSequence text) {
        boolean able =
                of(wished).filter(set -> set.newEncoder().canEncode(text)).isPresent();
        return able ? wished : "UNOW";
    }

    static Charset orUtf8(String syntax) {
        return of(syntax).orElse(StandardCharsets.UTF_8);
    }
}
