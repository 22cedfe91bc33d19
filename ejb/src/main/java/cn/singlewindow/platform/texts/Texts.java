package cn.singlewindow.platform.texts;

import cn.singlewindow.shared.Violation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Texts by key, in zh_CN and en, from {@code messages/<module>_<language>.properties} of every module that has one. A text
 * names its arguments as {0}, {1} …; nothing else in it is special. A missing key gives the key itself.
 */
@ApplicationScoped
public class Texts {

    /** The modules that may have a bundle, in the order of the catalogue. */
    public static final List<String> BUNDLES = List.of(
            "shared",
            "platform",
            "exchange",
            "reference",
            "portal",
            "goods",
            "manifest",
            "vessel",
            "licence",
            "quarantine",
            "origin",
            "enterprise",
            "tax",
            "bonded",
            "ecommerce",
            "logistics",
            "rail",
            "finance",
            "insurance",
            "delta",
            "collaboration");

    private static final String KEY = "@";

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    @PostConstruct
    void load() {
        byLanguage.put("zh", readAll("zh_CN"));
        byLanguage.put("en", readAll("en"));
    }

    /** The text of a key. @param locale Chinese for any {@code zh}, else English */
    public String text(Locale locale, String key, String... arguments) {
        return text(locale, key, List.of(arguments));
    }

    /** The text of a key. */
    public String text(Locale locale, String key, List<String> arguments) {
        String pattern = texts(locale).get(key);
        return pattern == null ? key : fill(pattern, arguments);
    }

    /** Whether the key has a text. */
    public boolean has(Locale locale, String key) {
        return texts(locale).containsKey(key);
    }

    /** What is wrong, in a sentence. */
    public String text(Locale locale, Violation violation) {
        return text(locale, violation.code() + ".text", named(locale, violation.arguments()));
    }

    /** Arguments in which {@code @key|argument|…} is replaced by the text of that key. */
    public List<String> named(Locale locale, List<String> arguments) {
        return arguments.stream().map(argument -> named(locale, argument)).toList();
    }

    private String named(Locale locale, String argument) {
        if (!argument.startsWith(KEY)) {
            return argument;
        }
        List<String> parts = Arrays.asList(argument.substring(1).split("\\|", -1));
        return text(locale, parts.get(0), named(locale, parts.subList(1, parts.size())));
    }

    /** How to mend it, in a sentence; empty if nothing can be said. */
    public String cure(Locale locale, Violation violation) {
        String key = violation.code() + ".cure";
        return has(locale, key) ? text(locale, key, named(locale, violation.arguments())) : "";
    }

    /** Every key of a language, for tests and for the portal's scripts. */
    public Map<String, String> all(Locale locale) {
        return Map.copyOf(texts(locale));
    }

    private Map<String, String> texts(Locale locale) {
        return byLanguage.getOrDefault("zh".equals(locale.getLanguage()) ? "zh" : "en", Map.of());
    }

    private static String fill(String pattern, List<String> arguments) {
        String filled = pattern;
        for (int i = 0; i < arguments.size(); i++) {
            filled = filled.replace("{" + i + "}", arguments.get(i));
        }
        return filled;
    }

    private static Map<String, String> readAll(String language) {
        Map<String, String> texts = new HashMap<>();
        for (String bundle : BUNDLES) {
            String resource = "/messages/" + bundle + "_" + language + ".properties";
            read(resource).forEach((key, text) -> add(texts, resource, (String) key, (String) text));
        }
        return texts;
    }

    private static void add(Map<String, String> texts, String resource, String key, String text) {
        if (texts.put(key, text) != null) {
            throw new IllegalStateException("key " + key + " of " + resource + " is in another bundle too");
        }
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(resource, failure);
        }
    }
}
