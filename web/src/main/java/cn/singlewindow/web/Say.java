package cn.singlewindow.web;

import cn.singlewindow.platform.notification.NoticeView;
import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts in the reader's language, with arguments. */
@Named
@RequestScoped
public class Say {

    private static final String BUNDLE = "messages.web";

    @Inject
    Language language;

    @Inject
    Texts texts;

    /** A text of the portal. */
    public String text(String key) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? bundle.getString(key) : key;
    }

    /** A text of the portal with its arguments. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(text(key), locale()).format(arguments);
    }

    /** The name of a constant: {@code state.RELEASED}; the constant itself if there is no text. */
    public String name(String group, Object constant) {
        String key = group + "." + constant;
        ResourceBundle bundle = bundle();
        if (bundle.containsKey(key)) {
            return bundle.getString(key);
        }
        return texts.has(locale(), key) ? texts.text(locale(), key) : String.valueOf(constant);
    }

    /** A text of a module's own bundle. */
    public String of(String key) {
        return texts.text(locale(), key);
    }

    /** A text of a module's own bundle with its arguments, some of which are texts themselves. */
    public String of(String key, List<String> arguments) {
        return texts.text(locale(), key, texts.named(locale(), arguments));
    }

    /** What is wrong. */
    public String problem(Violation violation) {
        return texts.text(locale(), violation);
    }

    /** How to mend it; empty if the problem has no cure. */
    public String cure(Violation violation) {
        return texts.cure(locale(), violation);
    }

    /** What a notice says. */
    public String notice(NoticeView notice) {
        return texts.text(locale(), notice.code(), notice.arguments());
    }

    /** The reader's language. */
    public Locale locale() {
        return language.getLocale();
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale(),
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
