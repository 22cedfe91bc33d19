package cn.singlewindow.collaboration.sharing;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A live contract as the gateway applies it to records.
 *
 * @param contract its id
 * @param version under which the consumer gets them
 * @param frequency when they flow
 */
public record Passage(
        long contract,
        int version,
        Dataset dataset,
        String consumer,
        RoutedFields fields,
        FieldMasks masks,
        Frequency frequency) {

    /** What of a record passes: fields outside the contract are left out, masked ones masked. */
    public Map<String, String> pass(String section, Map<String, String> record) {
        Map<String, String> passed = new LinkedHashMap<>();
        record.forEach((field, value) -> {
            if (fields.shows(section, field)) {
                passed.put(field, masks.apply(section, field, value));
            }
        });
        return passed;
    }
}
