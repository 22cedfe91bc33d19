package cn.singlewindow.platform.access;

import cn.singlewindow.platform.problem.PlatformProblem;
import cn.singlewindow.shared.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** At least 12 characters, at most 72 bytes (what bcrypt reads), not a common one, not the user name (ASVS 6.2). */
final class PasswordPolicy {

    private static final int SHORTEST = 12;
    private static final int LONGEST_BYTES = 72;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = Set.of(
            "123456789012",
            "1234567890123",
            "1234567890abc",
            "password1234",
            "password12345",
            "passw0rd1234",
            "qwertyuiop12",
            "qwertyuiop123",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "abcdefghijkl",
            "abc123456789",
            "administrator",
            "admin1234567",
            "admin123456789",
            "woaini1314520",
            "woaini520520",
            "letmein12345",
            "welcome12345",
            "iloveyou1234",
            "changeme1234",
            "singlewindow",
            "singlewindow1",
            "singlewindow123",
            "shanghai1234",
            "shanghai2026",
            "customs12345",
            "zaq12wsxcde3",
            "qazwsxedcrfv",
            "password@123");

    private PasswordPolicy() {}

    static Optional<Violation> check(String username, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return violation(PlatformProblem.PASSWORD_SHORT, Integer.toString(SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return violation(PlatformProblem.TOO_LONG, Integer.toString(LONGEST_BYTES));
        }
        String lower = password.toLowerCase(Locale.ROOT);
        boolean isEasy = COMMON.contains(lower)
                || lower.contains(username.toLowerCase(Locale.ROOT))
                || lower.chars().distinct().count() < FEWEST_DIFFERENT;
        return isEasy ? violation(PlatformProblem.PASSWORD_COMMON) : Optional.empty();
    }

    /** Names the field and never the value. */
    private static Optional<Violation> violation(PlatformProblem problem, String... arguments) {
        return Optional.of(Violation.at("password", "", problem, arguments));
    }
}
