package cn.singlewindow.shared;

import java.util.Optional;

/** Import (进口) or export (出口), as written in {@code IEFlag} and in position 9 of an entry number. */
public enum Direction {
    IMPORT('I', '1'),
    EXPORT('E', '0');

    private final char flag;
    private final char digit;

    Direction(char flag, char digit) {
        this.flag = flag;
        this.digit = digit;
    }

    /** The {@code IEFlag} letter: {@code I} or {@code E}. */
    public String flag() {
        return String.valueOf(flag);
    }

    /** The digit in a customs entry number: {@code 1} import, {@code 0} export. */
    public char digit() {
        return digit;
    }

    public static Optional<Direction> parse(String text) {
        return switch (text) {
            case "I" -> Optional.of(IMPORT);
            case "E" -> Optional.of(EXPORT);
            default -> Optional.empty();
        };
    }

    /** {@code IEFlag}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return flag();
    }
}
