package cn.singlewindow.shared;

import java.util.Locale;

/** A text in Chinese and English. The Chinese is always there; the English may be empty and then gives way to it. */
public record BilingualText(String zh, String en) {

    public BilingualText {
        Refusal.unless(!zh.isBlank(), "text: the Chinese is missing");
    }

    /** The text for a reader of that language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") || en.isBlank() ? zh : en;
    }

    /** Both, Chinese first, e.g. {@code 上海海关 / Shanghai Customs}. */
    @Override
    public String toString() {
        return en.isBlank() ? zh : zh + " / " + en;
    }
}
