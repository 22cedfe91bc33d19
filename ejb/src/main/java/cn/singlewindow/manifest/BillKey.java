package cn.singlewindow.manifest;

import cn.singlewindow.shared.FullWidth;
import java.util.Locale;

/**
 * A bill's number and voyage as they are compared: plain characters, no blanks, capitals, no leading zeros of the voyage
 * (STANDARDS §4). A house bill by sea is written {@code master*house}, by air {@code master_house}.
 */
public record BillKey(String voyage, String bill) {

    private static final int LONGEST_BILL = 70;
    private static final int LONGEST_VOYAGE = 32;

    public BillKey {
        voyage = cut(zeroless(plain(voyage)), LONGEST_VOYAGE);
        bill = cut(plain(bill), LONGEST_BILL);
    }

    /**
     * A house bill under its master; without a master the bill itself.
     *
     * @param air whether it is flown, where the two are joined otherwise
     */
    public static BillKey of(String voyage, String master, String bill, boolean air) {
        return master.isBlank() ? new BillKey(voyage, bill) : new BillKey(voyage, master + (air ? "_" : "*") + bill);
    }

    /** A means of transport as it is compared: the digits of an IMO number, else the name in capitals without blanks. */
    public static String ship(String imoOrName) {
        String plain = plain(imoOrName);
        String digits = plain.replaceFirst("^(IMO|UN)(?=[0-9]{7}$)", "");
        return cut(digits, LONGEST_BILL);
    }

    /** Whether a declared means of transport is that of a bill. */
    public static boolean sameShip(String declared, String imo, String shipKey) {
        String key = ship(declared);
        return key.equals(shipKey) || (!imo.isEmpty() && key.equals(imo));
    }

    /** As holds and cases name it: {@code voyage|bill}. */
    public String subject() {
        return voyage + "|" + bill;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        FullWidth.of(text)
                .normalised()
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(plain::appendCodePoint);
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    private static String zeroless(String text) {
        int start = 0;
        while (start < text.length() - 1 && text.charAt(start) == '0') {
            start++;
        }
        return text.substring(start);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    @Override
    public String toString() {
        return subject();
    }
}
