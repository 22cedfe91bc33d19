package cn.singlewindow.platform.edifact;

/**
 * The service characters of an interchange, as bytes.
 *
 * @param component between components, {@code :}
 * @param element between data elements, {@code +}
 * @param decimal decimal mark
 * @param release takes away the meaning of the service character behind it, {@code ?}; a space if there is none
 * @param repetition between repetitions (syntax version 4), {@code *}; a space if there is none
 * @param terminator ends a segment, {@code '}
 */
public record Delimiters(byte component, byte element, byte decimal, byte release, byte repetition, byte terminator) {

    private static final Delimiters STANDARD = of(":+.? '");

    /** {@code :+.? '}: those of an interchange without UNA. */
    public static Delimiters standard() {
        return STANDARD;
    }

    /** The six characters that follow {@code UNA}. */
    static Delimiters of(String advice) {
        return new Delimiters(
                (byte) advice.charAt(0),
                (byte) advice.charAt(1),
                (byte) advice.charAt(2),
                (byte) advice.charAt(3),
                (byte) advice.charAt(4),
                (byte) advice.charAt(5));
    }

    /** Without UNA, version 4 repeats with {@code *}. */
    Delimiters repeating() {
        return new Delimiters(component, element, decimal, release, (byte) '*', terminator);
    }

    /** Whether the characters can be told apart from each other and from the letters and digits of tags. */
    boolean areDistinct() {
        byte[] separating = {component, element, terminator};
        for (int i = 0; i < separating.length; i++) {
            if (isData(separating[i]) || separating[i] == release || separating[i] == separating[(i + 1) % 3]) {
                return false;
            }
        }
        return !isAlphanumeric(release) && !isAlphanumeric(repetition) && decimal > ' ';
    }

    private static boolean isData(byte character) {
        return character == ' ' || character < 0 || isAlphanumeric(character);
    }

    private static boolean isAlphanumeric(byte character) {
        int letter = character | 0x20;
        return (character >= '0' && character <= '9') || (letter >= 'a' && letter <= 'z');
    }

    boolean endsWithNewLine() {
        return terminator == '\n' || terminator == '\r';
    }

    /** The decimal mark as it stands in numbers of this interchange. */
    public char decimalMark() {
        return (char) decimal;
    }
}
