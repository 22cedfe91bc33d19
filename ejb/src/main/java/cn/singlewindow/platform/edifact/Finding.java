package cn.singlewindow.platform.edifact;

import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Violation;
import java.util.List;

/**
 * One fault at its place.
 *
 * @param at where
 * @param violation what, with {@link Position#path()} as its path
 */
public record Finding(Position at, Violation violation) {

    /** A fault at a place. */
    public static Finding of(Position at, String value, ProblemCode problem, String... arguments) {
        return new Finding(at, new Violation(problem, at.path(), value, List.of(arguments)));
    }

    /** Whether it concerns the syntax and not the content. */
    public boolean syntactic() {
        return violation.problem() instanceof EdifactProblem problem && problem.syntactic();
    }

    int syntaxError() {
        return violation.problem() instanceof EdifactProblem problem
                ? problem.syntaxError()
                : EdifactProblem.MORE_FAULTS.syntaxError();
    }
}
