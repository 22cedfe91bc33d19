package cn.singlewindow.platform.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parameter from a day on, until a later row of the same name.
 *
 * @param numberOrNull its number, where it is one
 * @param list its values, where it is a list
 */
public record Parameter(
        String name, LocalDate validFrom, @Nullable BigDecimal numberOrNull, Set<String> list) {

    /** @param value a number, or values separated by blanks */
    public static Parameter of(String name, String value, LocalDate validFrom) {
        boolean number = value.matches("\\d+(\\.\\d+)?");
        return new Parameter(name, validFrom, number ? new BigDecimal(value) : null, Set.of(value.split(" ")));
    }

    /** Its number. */
    public BigDecimal number() {
        if (numberOrNull == null) {
            throw new IllegalStateException("parameter " + name + " is no number");
        }
        return numberOrNull;
    }
}
