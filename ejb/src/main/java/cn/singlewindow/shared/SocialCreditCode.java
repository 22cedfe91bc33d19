package cn.singlewindow.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Unified social credit code (统一社会信用代码) of a legal person, 18 characters: registering department, category,
 * 6-digit administrative division, 9-character organisation code with a check of its own, check character.
 *
 * <p>Source: GB 32100-2015 and, for position 17, GB 11714; CATALOGUE A.4 V1.
 */
public record SocialCreditCode(String value) implements Comparable<SocialCreditCode> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public SocialCreditCode {
        Refusal.unless(SHAPE.matcher(value).matches(), "social credit code: 18 of 0-9 A-Z without I O S V Z");
        Refusal.unless(
                value.charAt(16) == organisationCheck(value), "social credit code: organisation code check is wrong");
        Refusal.unless(value.charAt(17) == check(value), "social credit code: check character is wrong");
    }

    public static Optional<SocialCreditCode> parse(String text) {
        return Refusal.asEmpty(SocialCreditCode::new, text);
    }

    /** The 9-character organisation code (组织机构代码), positions 9 to 17. */
    public String organisationCode() {
        return value.substring(8, 17);
    }

    /** The 6-digit administrative division of registration (登记管理机关行政区划码). */
    public String division() {
        return value.substring(2, 8);
    }

    /** The check character that belongs to the first 17 characters of {@code body}. */
    static char check(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The GB 11714 check that belongs to positions 9 to 16 of {@code body}. */
    static char organisationCheck(String body) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(body.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : Character.forDigit(check % 11, 10);
    }

    @Override
    public int compareTo(SocialCreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
