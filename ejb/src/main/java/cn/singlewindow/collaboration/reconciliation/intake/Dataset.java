package cn.singlewindow.collaboration.reconciliation.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an agency tells the window by nightly files (CATALOGUE B.3).
 *
 * @param name its name in the header of a file
 * @param whole whether each file tells all that there is, so that what is not in it is no more
 * @param byAgency whether several agencies tell of the same key, each its own
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 * @param fields in the order in which they are hashed
 */
public record Dataset(
        String name, boolean whole, boolean byAgency, String nameZh, String nameEn, List<DatasetField> fields) {

    public Dataset {
        fields = List.copyOf(fields);
    }

    /** The table that holds what was told. */
    public String table() {
        return "collaboration_told_" + name.replace('-', '_').toLowerCase(Locale.ROOT);
    }

    /** The fields that make a row's key. */
    public List<DatasetField> keys() {
        return fields.stream().filter(DatasetField::key).toList();
    }

    /** The names of its fields, for a person. */
    public String columns() {
        return fields.stream().map(DatasetField::name).collect(Collectors.joining(","));
    }
}
