package cn.singlewindow.platform.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The legal units of measure of a commodity (法定计量单位).
 *
 * @param prefix the HS digits for which they were written down
 * @param first code of table UNIT
 * @param secondOrNull code of table UNIT, where a second unit is due
 * @param mark UNVERIFIED for every row that this build holds
 */
public record StatutoryUnits(
        String prefix, String first, @Nullable String secondOrNull, Mark mark) {

    /** The second unit, where one is due. */
    public Optional<String> second() {
        return Optional.ofNullable(secondOrNull);
    }
}
