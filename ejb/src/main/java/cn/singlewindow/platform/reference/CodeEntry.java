package cn.singlewindow.platform.reference;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * A code during one period.
 *
 * @param table its table
 * @param code the code, exactly as it is declared
 * @param validFrom the first day in force; {@link #BEGINNING} where the source names none
 * @param validTo the last day in force; {@link #OPEN} while none is known
 * @param nameZh the Chinese name; empty if there is none
 * @param nameEn the English name; empty if there is none
 * @param attributes what else the source says, by its own words
 * @param mark how far the row can be trusted
 * @param source the folder under {@code refdata/} whose NOTICE tells where the row comes from
 */
public record CodeEntry(
        CodeTable table,
        String code,
        LocalDate validFrom,
        LocalDate validTo,
        String nameZh,
        String nameEn,
        Map<String, String> attributes,
        Mark mark,
        String source) {

    /** The first day of rows whose source names none. */
    public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /** The last day of rows whose end is not known. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    public CodeEntry {
        attributes = Attributes.of(attributes);
    }

    /** Whether the code is in force on that day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    /** The name in that language, else in the other one. */
    public String name(Locale locale) {
        boolean chinese = "zh".equals(locale.getLanguage());
        String wanted = chinese ? nameZh : nameEn;
        return wanted.isEmpty() ? chinese ? nameEn : nameZh : wanted;
    }

    /** An attribute; empty if the source has none. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** The same entry during another period. */
    public CodeEntry during(LocalDate from, LocalDate to) {
        return new CodeEntry(table, code, from, to, nameZh, nameEn, attributes, mark, source);
    }
}
