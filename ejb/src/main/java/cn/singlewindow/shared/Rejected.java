package cn.singlewindow.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one expected refusal: the transaction is rolled back and nothing of the command remains. It carries every
 * violation at once and is mapped once by each door.
 */
@ApplicationException(rollback = true, inherited = true)
public class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** @param violations at least one */
    public Rejected(List<Violation> violations) {
        super(violations.stream().map(Violation::code).distinct().collect(Collectors.joining(",")), null, false, false);
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a violation");
        }
        this.violations = List.copyOf(violations);
    }

    /** A refusal for one reason that concerns the whole command. */
    public static Rejected because(ProblemCode problem, String... arguments) {
        return new Rejected(List.of(Violation.of(problem, arguments)));
    }

    /** What was wrong, all of it. */
    public List<Violation> violations() {
        return violations;
    }

    /** The class that decides how a door answers: that of the first violation. */
    public ProblemCode.Kind kind() {
        return violations.get(0).problem().kind();
    }
}
