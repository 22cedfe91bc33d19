package cn.singlewindow.shared;

import java.util.List;

/**
 * One thing that is wrong, where, and with which value. Text and cure are looked up by code at the edge, in the
 * reader's language.
 *
 * @param problem what is wrong
 * @param path where, in the sender's own terms: {@code DecHead/GrossWet}, {@code DecList[3]/CodeTS}; empty for the whole
 * @param value the value as it was declared, cut to 200 characters; empty if there is none
 * @param arguments what the text names besides: {0}, {1} … of the bundle's pattern
 */
public record Violation(ProblemCode problem, String path, String value, List<String> arguments) {

    private static final int LONGEST_VALUE = 200;

    public Violation {
        value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        arguments = List.copyOf(arguments);
    }

    /** A violation of the whole message. */
    public static Violation of(ProblemCode problem, String... arguments) {
        return new Violation(problem, "", "", List.of(arguments));
    }

    /** A violation at a field. */
    public static Violation at(String path, String value, ProblemCode problem, String... arguments) {
        return new Violation(problem, path, value, List.of(arguments));
    }

    /** The stable public code. */
    public String code() {
        return problem.code();
    }
}
