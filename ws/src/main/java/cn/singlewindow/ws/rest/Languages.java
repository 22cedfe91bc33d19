package cn.singlewindow.ws.rest;

import java.util.List;
import java.util.Locale;

/** Chooses between Chinese and English. */
public final class Languages {

    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private Languages() {}

    /** The better of the two for an {@code Accept-Language} header; Chinese when it says nothing useful. */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage.isBlank()) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            List<Locale> wanted = Locale.filter(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return wanted.isEmpty() ? byLanguage(acceptLanguage) : wanted.get(0);
        } catch (IllegalArgumentException malformed) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    private static Locale byLanguage(String acceptLanguage) {
        for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
            if (range.getRange().startsWith("zh")) {
                return Locale.SIMPLIFIED_CHINESE;
            }
            if (range.getRange().startsWith("en")) {
                return Locale.ENGLISH;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }
}
