package cn.singlewindow.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as they stand in addresses. */
public final class Days {

    private Days() {}

    /** {@code 2026-11-24}; nothing for anything else. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
