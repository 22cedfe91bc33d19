package cn.singlewindow.vessel.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of a watch list. Personal data: never log it. */
public record WatchEntry(
        long id,
        String list,
        int threshold,
        String familyName,
        String givenNames,
        @Nullable LocalDate birthDate,
        String documentNumber,
        String issuingState) {

    private static final String UNKNOWN_YEAR = "0000";

    /** Where a person of such a name and birth date is looked for: each sound with the year, and with an unknown year. */
    public static List<String> lookups(String familyName, String givenNames, LocalDate birthDate) {
        List<String> keys = new ArrayList<>();
        for (String sound : Names.sounds(Names.words(familyName, givenNames))) {
            keys.add(sound + birthDate.getYear());
            keys.add(sound + UNKNOWN_YEAR);
        }
        return keys;
    }

    /** Where it is found: each sound with its year and the years beside it. */
    public List<String> blocks() {
        List<String> keys = new ArrayList<>();
        for (String sound : Names.sounds(Names.words(familyName, givenNames))) {
            if (birthDate == null) {
                keys.add(sound + UNKNOWN_YEAR);
            } else {
                for (int year = birthDate.getYear() - 1; year <= birthDate.getYear() + 1; year++) {
                    keys.add(sound + year);
                }
            }
        }
        return keys;
    }

    /**
     * How likely the person is meant, 0 to 100: seven tenths the likeness of the names, three tenths that of the birth dates; 0 if the
     * birth dates have nothing in common. Dates: 1 the same, 0.9 day and month exchanged, 0.8 two of day, month and year the
     * same with the year off by one at most, 0.6 the same year, 0.7 unknown.
     */
    public int score(Person person) {
        double birth = birth(birthDate, person.birthDate());
        if (birth == 0) {
            return 0;
        }
        double name =
                Names.alike(Names.words(familyName, givenNames), Names.words(person.familyName(), person.givenNames()));
        return (int) Math.round(100 * (0.7 * name + 0.3 * birth));
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
