package cn.singlewindow.collaboration.reconciliation.intake;

import cn.singlewindow.shared.FullWidth;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a column of a night file takes. Nothing in a column stands for nothing known, except in a key. */
public enum FieldKind {
    /** Printable ASCII. */
    CODE {
        @Override
        Object read(String text, int length, int scale) {
            return within(text, length, PRINTABLE.matcher(text).matches());
        }
    },
    /** A number by which things are known: of full-width characters the plain ones, capitals, no blanks. */
    IDENTIFIER {
        @Override
        Object read(String text, int length, int scale) {
            String plain = plain(text);
            return within(plain, length, PRINTABLE.matcher(plain).matches());
        }
    },
    /** A voyage: an identifier without its leading zeros, as manifests compare it (STANDARDS §4). */
    VOYAGE {
        @Override
        Object read(String text, int length, int scale) {
            return LEADING_ZEROS
                    .matcher((String) IDENTIFIER.read(text, length, scale))
                    .replaceFirst("");
        }
    },
    /** Any text without control characters. */
    TEXT {
        @Override
        Object read(String text, int length, int scale) {
            return within(text, length, text.chars().noneMatch(Character::isISOControl));
        }
    },
    /** A whole number. */
    NUMBER {
        @Override
        Object read(String text, int length, int scale) {
            return Long.valueOf(within(text, length, WHOLE.matcher(text).matches()));
        }
    },
    /** A decimal with a point. */
    DECIMAL {
        @Override
        Object read(String text, int length, int scale) {
            BigDecimal value =
                    new BigDecimal(within(text, length + 2, PLAIN.matcher(text).matches()));
            if (value.scale() > scale) {
                throw new IllegalArgumentException("at most " + scale + " decimals");
            }
            return value;
        }
    },
    /** 0 or 1. */
    FLAG {
        @Override
        Object read(String text, int length, int scale) {
            return Long.valueOf(within(text, 1, text.equals("0") || text.equals("1")));
        }
    },
    /** {@code yyyy-MM-dd}. */
    DATE {
        @Override
        Object read(String text, int length, int scale) {
            return text.isEmpty() ? NOTHING : LocalDate.parse(text);
        }
    },
    /** An instant in UTC, {@code yyyy-MM-ddTHH:mm:ssZ}. */
    INSTANT {
        @Override
        Object read(String text, int length, int scale) {
            return text.isEmpty() ? NOTHING : Instant.parse(text);
        }
    };

    /** Stands for nothing known. */
    static final Object NOTHING = new Object();

    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]*");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,17}(\\.\\d{1,6})?");

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private static String plain(String text) {
        return BLANK.matcher(FullWidth.of(text).normalised()).replaceAll("").toUpperCase(Locale.ROOT);
    }

    abstract Object read(String text, int length, int scale);

    private static String within(String text, int length, boolean good) {
        if (!good || text.length() > length) {
            throw new IllegalArgumentException("not of its kind");
        }
        return text;
    }
}
