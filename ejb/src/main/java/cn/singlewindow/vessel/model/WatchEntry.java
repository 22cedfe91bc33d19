package cn.singlewindow.vessel.model;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a watch list. Personal data: never log it.
 *
 * @param threshold from which score on a person is told
 * @param birthDate absent if unknown
 * @param issuingState empty for any
 * @param validTo last day; absent for no end
 */
public record WatchEntry(
        long id,
        String list,
        int threshold,
        ComparedName name,
        @Nullable LocalDate birthDate,
        String documentNumber,
        String issuingState,
        @Nullable LocalDate validTo) {

    private static final double OF_NAME = 0.7;
    private static final double OF_BIRTH = 0.3;

    /** An entry as it is listed. */
    public static WatchEntry of(
            long id,
            String list,
            int threshold,
            String familyName,
            String givenNames,
            @Nullable LocalDate birthDate,
            String documentNumber,
            String issuingState,
            @Nullable LocalDate validTo) {
        return new WatchEntry(
                id,
                list,
                threshold,
                ComparedName.of(familyName, givenNames),
                birthDate,
                documentNumber,
                issuingState,
                validTo);
    }

    boolean countsOn(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    boolean isOf(String issuer) {
        return issuingState.isEmpty() || issuingState.equals(issuer);
    }

    OptionalInt year() {
        return birthDate == null ? OptionalInt.empty() : OptionalInt.of(birthDate.getYear());
    }

    /**
     * How likely the person is meant, 0 to 100: seven tenths the likeness of the names, three tenths that of the birth dates; 0 if the
     * birth dates have nothing in common or the threshold is out of reach. Dates: 1 the same, 0.9 day and month exchanged, 0.8 two of
     * day, month and year the same with the year off by one at most, 0.6 the same year, 0.7 unknown.
     */
    int score(ComparedName of, LocalDate born) {
        double birth = birth(birthDate, born);
        if (birth == 0) {
            return 0;
        }
        double least = (threshold / 100.0 - OF_BIRTH * birth) / OF_NAME - 0.01;
        return (int) Math.round(100 * (OF_NAME * name.alike(of, least) + OF_BIRTH * birth));
    }

    private static double birth(@Nullable LocalDate listed, LocalDate declared) {
        if (listed == null) {
            return 0.7;
        }
        boolean year = listed.getYear() == declared.getYear();
        boolean month = listed.getMonthValue() == declared.getMonthValue();
        boolean day = listed.getDayOfMonth() == declared.getDayOfMonth();
        if (year && month && day) {
            return 1;
        }
        if (year
                && listed.getMonthValue() == declared.getDayOfMonth()
                && listed.getDayOfMonth() == declared.getMonthValue()) {
            return 0.9;
        }
        boolean beside = Math.abs(listed.getYear() - declared.getYear()) == 1;
        if ((year && (month || day)) || (beside && month && day)) {
            return 0.8;
        }
        return year ? 0.6 : 0;
    }
}
