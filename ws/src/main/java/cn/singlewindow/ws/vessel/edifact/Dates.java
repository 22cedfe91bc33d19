package cn.singlewindow.ws.vessel.edifact;

import cn.singlewindow.platform.edifact.EdifactProblem;
import cn.singlewindow.platform.edifact.Finding;
import cn.singlewindow.platform.edifact.Segment;
import java.util.Map;
import java.util.Optional;

/** DTM: dates and times by their format code (UNCL 2379), turned into those of forms. */
final class Dates {

    private static final Map<String, Integer> DIGITS =
            Map.of("101", 6, "102", 8, "201", 10, "202", 12, "203", 12, "204", 14, "205", 12, "303", 12);

    /** Two digits of a birth year above this year's are of the century before. */
    private final int yearOfCentury;

    Dates(int year) {
        this.yearOfCentury = year % 100;
    }

    /** The day of birth of {@code DTM+329}, as yyyyMMdd; two-digit years are the last hundred years. */
    Optional<String> birth(Segment dtm) {
        return day(dtm, yearOfCentury);
    }

    /** The expiry day of {@code DTM+36}, as yyyyMMdd; two-digit years are from 2000 on. */
    Optional<String> expiry(Segment dtm) {
        return day(dtm, 99);
    }

    private static Optional<String> day(Segment dtm, int lastYear) {
        String digits = dtm.text(1, 2);
        String format = format(dtm, digits);
        if (!isOf(digits, format)) {
            return Optional.empty();
        }
        if (isShort(format)) {
            int year = Integer.parseInt(digits.substring(0, 2));
            return Optional.of((year <= lastYear ? "20" : "19") + digits.substring(0, 6));
        }
        return Optional.of(digits.substring(0, 8));
    }

    /** A moment in port time as yyyyMMddHHmm, or a day at midnight; with an offset in ISO 8601 (format 205). */
    Optional<String> moment(Segment dtm) {
        String said = dtm.text(1, 2);
        String format = format(dtm, said);
        String digits =
                format.equals("205") || format.equals("303") ? said.substring(0, Math.min(12, said.length())) : said;
        if (!isOf(digits, format)) {
            return Optional.empty();
        }
        String whole = isShort(format) || format.equals("202") ? "20" + digits : digits;
        String padded = (whole + "0000").substring(0, Math.max(12, Math.min(whole.length(), 14)));
        return Optional.of(format.equals("205") ? withOffset(padded, said.substring(12)) : padded);
    }

    private static String withOffset(String digits, String offset) {
        if (!offset.matches("[+-]\\d{4}|\\d{4}")) {
            return digits;
        }
        String signed = offset.length() == 4 ? "+" + offset : offset;
        return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8) + "T"
                + digits.substring(8, 10) + ":" + digits.substring(10, 12) + signed.substring(0, 3) + ":"
                + signed.substring(3);
    }

    private static boolean isShort(String format) {
        return format.equals("101") || format.equals("201");
    }

    private static boolean isOf(String digits, String format) {
        Integer length = DIGITS.get(format);
        return length != null && digits.length() == length && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The UN/IATA guide leaves the code out for yyMMdd. */
    private static String format(Segment dtm, String digits) {
        String code = dtm.text(1, 3);
        if (!code.isEmpty()) {
            return code;
        }
        return switch (digits.length()) {
            case 6 -> "101";
            case 8 -> "102";
            case 10 -> "201";
            default -> "203";
        };
    }

    static Finding wrong(Segment dtm) {
        String format = dtm.text(1, 3);
        return Findings.at(dtm, 1, 2, EdifactProblem.DATE, format.isEmpty() ? "101" : format);
    }
}
