package cn.singlewindow.collaboration.reconciliation.intake;

import java.util.Locale;

/**
 * A field of a dataset.
 *
 * @param name in files
 * @param key whether it is part of the row's key
 * @param total whether the trailer tells its sum
 */
public record DatasetField(String name, FieldKind kind, int length, int scale, boolean key, boolean total) {

    /** Its column in the table of what was told. */
    public String column() {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** The value in its own type. @throws IllegalArgumentException if it is none */
    Object read(String text) {
        if (key && text.isEmpty()) {
            throw new IllegalArgumentException("a key is never empty");
        }
        return kind.read(text, length, scale);
    }
}
