package cn.singlewindow.platform.form;

import cn.singlewindow.platform.reference.CodeTable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as its document specifies it.
 *
 * @param section the group it stands in
 * @param name the field's own name, misspelt where the format is
 * @param labelZh Chinese label
 * @param labelEn English label
 * @param kind what its value is
 * @param length greatest number of characters; for numbers of all digits; 0 where there is no limit
 * @param scale digits after the point; 0 but for decimals
 * @param neededToSave whether the format asks for it when a draft is saved
 * @param neededToDeclare whether the format asks for it when a declaration is made
 * @param codes the table its values come from
 * @param identifier whether full-width characters of a text are read as plain ones
 * @param note the document's note, in Chinese
 */
public record FieldSpec(
        FormSection section,
        String name,
        String labelZh,
        String labelEn,
        Kind kind,
        int length,
        int scale,
        boolean neededToSave,
        boolean neededToDeclare,
        @Nullable CodeTable codes,
        boolean identifier,
        String note) {

    /** What a value is. */
    public enum Kind {
        /** Free text. */
        TEXT,
        /** A code of the table {@link FieldSpec#codes}. */
        CODE,
        /** A number with up to {@link FieldSpec#scale} digits after the point. */
        DECIMAL,
        /** A whole number. */
        INTEGER,
        /** A day, {@code yyyyMMdd}. */
        DATE,
        /** A day with a time, {@code yyyyMMddHHmmss00}. */
        DATETIME,
        /** A moment: ISO 8601 with its offset, or port time in Shanghai as {@code yyyy-MM-dd HH:mm} or {@code yyyyMMddHHmm}. */
        INSTANT
    }

    /** Whether its value is a number. */
    public boolean numeric() {
        return kind == Kind.DECIMAL || kind == Kind.INTEGER;
    }

    /** The label in the reader's language. */
    public String label(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? labelZh : labelEn;
    }
}
