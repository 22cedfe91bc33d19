package cn.singlewindow.goods.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days written as eight digits. */
final class Days {

    private Days() {}

    static Optional<LocalDate> of(String digits) {
        if (!digits.matches("\\d{8}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
