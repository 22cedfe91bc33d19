package cn.singlewindow.platform.form;

import cn.singlewindow.platform.form.FieldSpec.Kind;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.shared.FullWidth;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one value by its field's specification. */
final class ReadValue {

    private static final Pattern DATE_TIME = Pattern.compile("\\d{8}(\\d{6}(\\d{2})?)?");
    private static final int LINE_BREAKS_FROM = 200;

    private final ReferenceSnapshot codes;
    private final LocalDate day;

    ReadValue(ReferenceSnapshot codes, LocalDate day) {
        this.codes = codes;
        this.day = day;
    }

    void read(Group group, FieldSpec spec, String declared, Findings findings) {
        if (hasControlCharacter(declared, spec.length() == 0 || spec.length() >= LINE_BREAKS_FROM)) {
            findings.add(group.violation(spec.name(), FormProblem.CONTROL_CHARACTER));
            return;
        }
        String text = declared.strip();
        text = isIdentifier(spec) ? FullWidth.of(text).normalised().strip() : text;
        switch (spec.kind()) {
            case DECIMAL, INTEGER -> number(group, spec, text, findings);
            case DATE -> date(group, spec, text, findings);
            case DATETIME -> dateTime(group, spec, text, findings);
            case INSTANT -> instant(group, spec, text, findings);
            case CODE -> code(group, spec, text, findings);
            case TEXT -> text(group, spec, text, findings);
        }
        String read = group.text(spec.name());
        if (!read.equals(declared) && !read.isEmpty()) {
            findings.normalised(group.path(spec.name()), declared, read);
        }
    }

    private static boolean isIdentifier(FieldSpec spec) {
        return spec.kind() != Kind.TEXT || spec.identifier();
    }

    private void text(Group group, FieldSpec spec, String text, Findings findings) {
        if (spec.length() > 0
                && text.length() > spec.length()
                && text.codePointCount(0, text.length()) > spec.length()) {
            int characters = text.codePointCount(0, text.length());
            findings.add(group.violation(
                    spec.name(), FormProblem.TOO_LONG, Integer.toString(spec.length()), Integer.toString(characters)));
        } else {
            group.read(spec.name(), text);
        }
    }

    private void number(Group group, FieldSpec spec, String text, Findings findings) {
        Optional<FormProblem> problem = Numerals.problem(text, spec);
        if (problem.isPresent()) {
            String whole = Integer.toString(spec.length() - spec.scale());
            findings.add(group.violation(spec.name(), problem.get(), whole, Integer.toString(spec.scale())));
        } else {
            group.read(spec.name(), text);
            group.read(spec.name(), new BigDecimal(text));
        }
    }

    private void date(Group group, FieldSpec spec, String text, Findings findings) {
        String plain =
                text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-' ? text.replace("-", "") : text;
        Optional<LocalDate> date = day(plain);
        if (date.isPresent()) {
            group.read(spec.name(), plain);
            group.read(spec.name(), date.get());
        } else {
            findings.add(group.violation(spec.name(), FormProblem.IMPOSSIBLE_DATE));
        }
    }

    private void dateTime(Group group, FieldSpec spec, String text, Findings findings) {
        boolean shaped =
                DATE_TIME.matcher(text).matches() && day(text.substring(0, 8)).isPresent();
        if (shaped && (text.length() == 8 || isTime(text.substring(8, 14)))) {
            group.read(spec.name(), text);
        } else {
            findings.add(group.violation(spec.name(), FormProblem.IMPOSSIBLE_DATE));
        }
    }

    private static void instant(Group group, FieldSpec spec, String text, Findings findings) {
        Optional<Instant> moment = Moments.read(text);
        if (moment.isPresent()) {
            group.read(spec.name(), moment.get().toString());
            group.read(spec.name(), moment.get());
        } else {
            findings.add(group.violation(spec.name(), FormProblem.IMPOSSIBLE_DATE));
        }
    }

    private static boolean isTime(String digits) {
        return digits.substring(0, 2).compareTo("24") < 0
                && digits.substring(2, 4).compareTo("60") < 0
                && digits.substring(4, 6).compareTo("60") < 0;
    }

    /** The day that eight digits name, if there is such a day. */
    static Optional<LocalDate> day(String digits) {
        if (digits.length() != 8 || !Numerals.areDigits(digits)) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(digits);
            return Optional.of(LocalDate.of(number / 10_000, number / 100 % 100, number % 100));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private void code(Group group, FieldSpec spec, String text, Findings findings) {
        CodeTable table = Objects.requireNonNull(spec.codes());
        String code = inCurrentGeneration(table, text);
        if (codes.exists(table, code, day)) {
            group.read(spec.name(), code);
            return;
        }
        Optional<String> padded = withLostZeros(table, spec, code);
        if (padded.isPresent()) {
            findings.add(group.violation(spec.name(), FormProblem.LEADING_ZERO_LOST, padded.get()));
        } else {
            findings.add(group.violation(spec.name(), FormProblem.UNKNOWN_CODE, table.name()));
        }
    }

    private String inCurrentGeneration(CodeTable table, String text) {
        return switch (table) {
            case COUNTRY -> codes.toAlpha3Country(text.toUpperCase(Locale.ROOT)).orElse(text);
            case CURRENCY ->
                codes.toAlpha3Currency(text.toUpperCase(Locale.ROOT)).orElse(text);
            case PORT, UN_LOCODE -> text.toUpperCase(Locale.ROOT);
            default -> text;
        };
    }

    private Optional<String> withLostZeros(CodeTable table, FieldSpec spec, String code) {
        int wanted = table == CodeTable.PORT ? 4 : spec.length();
        if (code.length() >= wanted || !Numerals.areDigits(code)) {
            return Optional.empty();
        }
        String padded = "0".repeat(wanted - code.length()) + code;
        return codes.exists(table, padded, day) ? Optional.of(padded) : Optional.empty();
    }

    private static boolean hasControlCharacter(String text, boolean mayBreakLines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineBreak = c == '\n' || c == '\r' || c == '\t';
            boolean control = c < ' ' && !(mayBreakLines && lineBreak);
            if (control || (c >= '\u007f' && isUnprintable(text, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnprintable(String text, int i) {
        char c = text.charAt(i);
        if (c <= '\u009f' || c >= '\ufffe') {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
