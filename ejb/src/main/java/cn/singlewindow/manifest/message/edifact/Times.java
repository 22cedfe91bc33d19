package cn.singlewindow.manifest.message.edifact;

import java.util.Optional;

/** Dates by their format qualifier (2379) as twelve or fourteen digits. */
final class Times {

    private static final String CENTURY = "20";

    private Times() {}

    static Optional<String> of(String text, String format) {
        if (!text.matches("[0-9]{6,14}")) {
            return Optional.empty();
        }
        return switch (format) {
            case "102" -> whole(text, 8, "", "0000");
            case "203" -> whole(text, 12, "", "");
            case "204" -> whole(text, 14, "", "");
            case "201" -> whole(text, 10, CENTURY, "");
            case "101" -> whole(text, 6, CENTURY, "0000");
            default -> Optional.empty();
        };
    }

    private static Optional<String> whole(String text, int length, String before, String after) {
        return text.length() == length ? Optional.of(before + text + after) : Optional.empty();
    }
}
