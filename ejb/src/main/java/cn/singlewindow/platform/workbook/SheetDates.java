package cn.singlewindow.platform.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them in cells. */
final class SheetDates {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s*([-/. ])\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{3,4}");
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final List<DateTimeFormatter> WORDS = List.of(
            words("d[ ][-]MMM[ ][-]uuuu"),
            words("d[ ][-]MMMM[ ][-]uuuu"),
            words("MMM d[,] uuuu"),
            words("MMMM d[,] uuuu"));

    /** A day that was read, or why none was. */
    record Read(String day, boolean ambiguous) {}

    private SheetDates() {}

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The day as yyyyMMdd; the text itself if it is none. A number of days since 1900 is one only where a number stands. */
    static Read read(String text, boolean number) {
        String plain = text.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return day(plain, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(plain);
        if (yearLast.matches()) {
            return yearLast(plain, yearLast);
        }
        if (number && SERIAL.matcher(plain).matches()) {
            return new Read(basic(FROM_1900.plusDays(Long.parseLong(plain))), false);
        }
        return new Read(inWords(plain).map(SheetDates::basic).orElse(plain), false);
    }

    /** With dots the day comes first; with slashes and dashes it may be the month. */
    private static Read yearLast(String plain, Matcher parts) {
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(3));
        boolean dots = parts.group(2).equals(".");
        if (dots || first > 12 || first == second) {
            return day(plain, parts.group(4), parts.group(3), parts.group(1));
        }
        if (second > 12) {
            return day(plain, parts.group(4), parts.group(1), parts.group(3));
        }
        return new Read(plain, true);
    }

    private static Optional<LocalDate> inWords(String plain) {
        return WORDS.stream().flatMap(format -> inWords(plain, format).stream()).findFirst();
    }

    private static Optional<LocalDate> inWords(String plain, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(plain, format));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static Read day(String plain, String year, String month, String day) {
        try {
            return new Read(
                    basic(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))), false);
        } catch (DateTimeException impossible) {
            return new Read(plain, false);
        }
    }

    private static String basic(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
