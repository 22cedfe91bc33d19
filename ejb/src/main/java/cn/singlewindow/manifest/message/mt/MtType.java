package cn.singlewindow.manifest.message.mt;

import cn.singlewindow.manifest.FilingKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Types of the national manifest messages (CATALOGUE A.6, STANDARDS §2). */
final class MtType {

    private static final Pattern SHAPE = Pattern.compile("MT[1-5][1-4]0[0-9]");
    private static final String OUTWARD = "02";

    private MtType() {}

    static Optional<FilingKind> kind(String type) {
        if (!SHAPE.matcher(type).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (type.charAt(2)) {
                    case '1' -> FilingKind.ORIGINAL;
                    case '2' -> FilingKind.PRE_STOWAGE;
                    case '3' -> FilingKind.ARRIVAL;
                    case '4' -> FilingKind.LOADING;
                    default -> type.endsWith(OUTWARD) ? FilingKind.TALLY_OUT : FilingKind.TALLY_IN;
                });
    }

    /** The customs code of the means of transport. */
    static String transportMode(String type) {
        return switch (type.charAt(3)) {
            case '1' -> "2";
            case '2' -> "5";
            case '3' -> "3";
            default -> "4";
        };
    }
}
