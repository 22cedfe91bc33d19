package cn.singlewindow.platform.form;

import java.util.Optional;

/** Plain numbers: digits, at most one point; no sign, no exponent, no thousands separator. */
final class Numerals {

    private Numerals() {}

    static Optional<FormProblem> problem(String text, FieldSpec spec) {
        if (text.length() > 1 && (text.charAt(0) == '-' || text.charAt(0) == '+') && isPlain(text.substring(1))) {
            return Optional.of(text.charAt(0) == '-' ? FormProblem.NEGATIVE : FormProblem.NOT_A_NUMBER);
        }
        if (!isPlain(text)) {
            return Optional.of(FormProblem.NOT_A_NUMBER);
        }
        int point = text.indexOf('.');
        int whole = significant(text, point < 0 ? text.length() : point);
        int fraction = point < 0 ? 0 : fraction(text, point);
        if (spec.scale() == 0 && fraction > 0) {
            return Optional.of(FormProblem.NOT_WHOLE);
        }
        boolean fits = whole <= spec.length() - spec.scale() && fraction <= spec.scale();
        return fits ? Optional.empty() : Optional.of(FormProblem.TOO_MANY_DIGITS);
    }

    static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isPlain(String text) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1 && text.charAt(text.length() - 1) != '.' && text.charAt(0) != '.';
    }

    /** Digits before the point without leading zeros. */
    private static int significant(String text, int end) {
        int start = 0;
        while (start < end && text.charAt(start) == '0') {
            start++;
        }
        return end - start;
    }

    /** Digits after the point without trailing zeros. */
    private static int fraction(String text, int point) {
        int end = text.length();
        while (end > point + 1 && text.charAt(end - 1) == '0') {
            end--;
        }
        return end - point - 1;
    }
}
