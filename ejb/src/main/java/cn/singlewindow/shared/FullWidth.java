package cn.singlewindow.shared;

/**
 * A text as typed and the same text with full-width letters, digits, signs (U+FF01 to U+FF5E) and blanks (U+3000) as
 * ASCII. Nothing is corrected silently: who stores the normalised text shows it beside the original when they differ.
 *
 * @param original the text as received
 * @param normalised the text to be checked and compared; characters of other kinds are unchanged
 */
public record FullWidth(String original, String normalised) {

    private static final char FIRST = '\uFF01';
    private static final char LAST = '\uFF5E';
    private static final int DISTANCE = FIRST - '!';
    private static final char BLANK = '\u3000';

    public static FullWidth of(String text) {
        int from = firstFullWidth(text);
        return from < 0 ? new FullWidth(text, text) : new FullWidth(text, narrowed(text, from));
    }

    /** Whether the two differ and must both be shown. */
    public boolean changed() {
        return !original.equals(normalised);
    }

    private static int firstFullWidth(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isFullWidth(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String narrowed(String text, int from) {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = from; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if (isFullWidth(c)) {
                narrow.setCharAt(i, c == BLANK ? ' ' : (char) (c - DISTANCE));
            }
        }
        return narrow.toString();
    }

    private static boolean isFullWidth(char c) {
        return (c >= FIRST && c <= LAST) || c == BLANK;
    }

    @Override
    public String toString() {
        return normalised;
    }
}
