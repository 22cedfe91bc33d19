package cn.singlewindow.enterprise;

import cn.singlewindow.shared.FullWidth;
import java.util.Locale;

/**
 * Names and numbers under which an enterprise is filed.
 *
 * @param creditCode unified social credit code
 * @param customsCode customs registration code of 10; empty if it has none
 * @param nameEn may be empty
 */
public record FiledCompany(String creditCode, String customsCode, String nameZh, String nameEn) {

    /** Whether a text is one of its names; width, case and blanks do not count. */
    public boolean isNamed(String text) {
        String compared = plain(text);
        return compared.equals(plain(nameZh)) || (!nameEn.isEmpty() && compared.equals(plain(nameEn)));
    }

    /** Whether a text is its customs code; nothing can be said of one that has none. */
    public boolean hasCustomsCode(String text) {
        return customsCode.isEmpty() || customsCode.equals(text);
    }

    private static String plain(String text) {
        return FullWidth.of(text).normalised().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
