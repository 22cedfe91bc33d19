package cn.singlewindow.enterprise;

import java.time.LocalDate;

/**
 * A licence or registration that an enterprise holds (资质).
 *
 * @param type what it is, such as {@code CUSTOMS_BROKER}, {@code NVOCC}, {@code FOOD_IMPORTER}; 2 to 40 of A-Z 0-9 _
 * @param number as printed, up to 64 characters
 * @param validTo last day on which it holds, in Shanghai
 */
public record Qualification(String type, String number, LocalDate validTo) {

    public Qualification {
        if (!type.matches("[A-Z0-9_]{2,40}") || number.isBlank() || number.length() > 64) {
            throw new IllegalArgumentException(
                    "qualification: a type of 2 to 40 of A-Z 0-9 _ and a number of up to 64");
        }
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isAfter(validTo);
    }
}
