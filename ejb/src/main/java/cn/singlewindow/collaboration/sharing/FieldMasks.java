package cn.singlewindow.collaboration.sharing;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which fields are masked, and how.
 *
 * @param byField {@code section:field} → mask
 */
public record FieldMasks(Map<String, Mask> byField) {

    public FieldMasks {
        byField = Map.copyOf(byField);
    }

    /**
     * Reads {@code CREW:familyName=INITIAL CREW:birthday=YEAR}; empty for none.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public static FieldMasks parse(String text) {
        return text.isBlank()
                ? new FieldMasks(Map.of())
                : new FieldMasks(Arrays.stream(text.strip().split(" +"))
                        .map(FieldMasks::halves)
                        .collect(Collectors.toMap(halves -> halves[0], halves -> Mask.valueOf(halves[1]))));
    }

    private static String[] halves(String part) {
        String[] halves = part.split("=", -1);
        if (halves.length != 2 || !halves[0].contains(":")) {
            throw new IllegalArgumentException("a mask is written section:field=MASK");
        }
        return halves;
    }

    /** The value as it may be seen. */
    public String apply(String section, String field, String value) {
        Mask mask = byField.get(section + ":" + field);
        return mask == null ? value : mask.apply(value);
    }
}
