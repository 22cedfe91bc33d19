package cn.singlewindow.platform.edifact;

/**
 * Finds where an interchange begins: behind a byte order mark, white space or the heading lines of a Type-B telex, and
 * with which service characters.
 */
final class Heading {

    private static final int ADVICE = 9;
    private static final String UNA = "UNA";
    private static final String UNB = "UNB";

    private Heading() {}

    /** Leaves the source at the first character behind UNA, or at UNB. */
    static Delimiters pass(ByteSource source, EdifactBounds bounds) {
        String head = source.head(bounds.heading() + ADVICE + UNB.length());
        for (int i = 0; i < head.length(); i++) {
            if (begins(head, i, UNA) && isFollowedByHeader(head, i + ADVICE)) {
                source.skip(i + ADVICE);
                return advised(head.substring(i + UNA.length(), i + ADVICE), i);
            }
            if (begins(head, i, UNB + "+")) {
                source.skip(i);
                return Delimiters.standard();
            }
        }
        throw new Unreadable(Finding.of(at("", 0), head.strip(), EdifactProblem.NOT_EDIFACT));
    }

    private static boolean begins(String head, int at, String tag) {
        return head.startsWith(tag, at)
                && (at == 0 || !Character.isLetterOrDigit(head.charAt(at - 1)) || isMark(head, at));
    }

    /** The byte order mark of UTF-8, read byte for byte. */
    private static boolean isMark(String head, int at) {
        return head.startsWith("\u00EF\u00BB\u00BF") && at == 3;
    }

    private static boolean isFollowedByHeader(String head, int at) {
        int next = at;
        while (next < head.length() && Character.isWhitespace(head.charAt(next))) {
            next++;
        }
        return head.startsWith(UNB, next) || next == head.length();
    }

    private static Delimiters advised(String advice, long offset) {
        Delimiters delimiters = Delimiters.of(advice);
        if (!delimiters.areDistinct()) {
            throw new Unreadable(Finding.of(at(UNA, offset), advice, EdifactProblem.SERVICE_CHARACTERS, advice));
        }
        return delimiters;
    }

    private static Position at(String tag, long offset) {
        return new Position(0, 0, tag, 0, 0, offset);
    }
}
