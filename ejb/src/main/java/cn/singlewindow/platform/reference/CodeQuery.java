package cn.singlewindow.platform.reference;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Which codes to list.
 *
 * @param text the beginning of a code, or a part of the Chinese or English name; empty for all
 * @param asOf the day on which they are in force
 * @param after the last code of the page before; empty for the first page
 * @param limit how many, 1 to 500
 */
public record CodeQuery(String text, LocalDate asOf, String after, int limit) {

    /** The longest page. */
    public static final int MOST = 500;

    public CodeQuery {
        text = fold(text);
        limit = Math.max(1, Math.min(MOST, limit));
    }

    /** Full-width characters and capitals are the same for a reader who searches. */
    static String fold(String text) {
        return java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }
}
