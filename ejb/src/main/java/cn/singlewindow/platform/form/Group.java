package cn.singlewindow.platform.form;

import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group of a form as it was read: texts normalised, numbers and days typed. What could not be read is absent
 * here and stands in the violations, so that no rule complains of it a second time.
 */
public final class Group {

    private final FormSection section;
    private final int position;
    private final Fields declared;
    private final Map<String, String> texts;
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final Map<String, Instant> instants = new HashMap<>();

    Group(FormSection section, int position, Fields declared) {
        this.section = section;
        this.position = position;
        this.declared = declared;
        this.texts = new HashMap<>(declared.values().size() * 2);
    }

    /** A group that was not declared. */
    public static Group none(FormSection section) {
        return new Group(section, 1, Fields.none());
    }

    void read(String field, String text) {
        texts.put(field, text);
    }

    void read(String field, BigDecimal number) {
        numbers.put(field, number);
    }

    void read(String field, LocalDate date) {
        dates.put(field, date);
    }

    void read(String field, Instant instant) {
        instants.put(field, instant);
    }

    /** The section it belongs to. */
    public FormSection section() {
        return section;
    }

    /** Its place among the groups of its section, from 1. */
    public int position() {
        return position;
    }

    /** What was declared, untouched. */
    public Fields declared() {
        return declared;
    }

    /** The text as read, or the empty string. */
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /** Whether a readable value was declared. */
    public boolean has(String field) {
        return texts.containsKey(field);
    }

    /** The number, if a readable one was declared. */
    public Optional<BigDecimal> number(String field) {
        return Optional.ofNullable(numbers.get(field));
    }

    /** The number, or zero. */
    public BigDecimal numberOrZero(String field) {
        return numbers.getOrDefault(field, BigDecimal.ZERO);
    }

    /** The day, if a readable one was declared. */
    public Optional<LocalDate> date(String field) {
        return Optional.ofNullable(dates.get(field));
    }

    /** The moment, if a readable one was declared. */
    public Optional<Instant> instant(String field) {
        return Optional.ofNullable(instants.get(field));
    }

    /** All texts as read, by field. */
    public Map<String, String> texts() {
        return texts;
    }

    /** Where a field of it stands, in the sender's own terms. */
    public String path(String field) {
        return section.path(position) + "/" + field;
    }

    /** A violation at a field, with the value as it was declared. */
    public Violation violation(String field, ProblemCode problem, String... arguments) {
        return Violation.at(path(field), declared.text(field), problem, arguments);
    }

    /** A violation at a field, as a rule answers it. */
    public Optional<Violation> wrong(String field, ProblemCode problem, String... arguments) {
        return Optional.of(violation(field, problem, arguments));
    }

    /** The number, or null, for columns of tables. */
    public @Nullable BigDecimal numberOrNull(String field) {
        return numbers.get(field);
    }
}
