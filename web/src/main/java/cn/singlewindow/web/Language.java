package cn.singlewindow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The language of the pages: the reader's choice, kept in a cookie; until there is one the browser's, else Chinese. */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "sw_lang";
    private static final List<Locale> OFFERED = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @Inject
    HttpServletRequest request;

    /** The chosen language. */
    public Locale getLocale() {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> offered(cookie.getValue()))
                .findFirst()
                .orElseGet(this::preferred);
    }

    private Locale preferred() {
        String wanted = request.getHeader("Accept-Language");
        try {
            Locale found = wanted == null ? null : Locale.lookup(Locale.LanguageRange.parse(wanted), OFFERED);
            return found == null ? Locale.SIMPLIFIED_CHINESE : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    /** The chosen language as HTML wants it. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    /** Whether the pages are in Chinese. */
    public boolean isChinese() {
        return getLocale().equals(Locale.SIMPLIFIED_CHINESE);
    }

    /** What can be chosen. */
    public List<Choice> getChoices() {
        Locale now = getLocale();
        return OFFERED.stream()
                .map(locale -> new Choice(
                        locale.toLanguageTag(), locale.equals(Locale.ENGLISH) ? "EN" : "中文", locale.equals(now)))
                .toList();
    }

    static Locale offered(String tag) {
        return OFFERED.stream()
                .filter(locale -> locale.toLanguageTag().equals(tag))
                .findFirst()
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    /** One offered language. */
    public record Choice(String code, String label, boolean current) {}
}
