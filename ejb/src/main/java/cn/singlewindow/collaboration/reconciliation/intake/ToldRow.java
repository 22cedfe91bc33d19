package cn.singlewindow.collaboration.reconciliation.intake;

import cn.singlewindow.collaboration.reconciliation.KeyHash;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that an agency told, typed.
 *
 * @param id the hash of its key
 * @param values in the order of the dataset's fields
 */
public record ToldRow(long id, List<@Nullable Object> values) {

    /** Reads a verified row. @param agency part of the key of those datasets that several agencies tell */
    public static ToldRow of(Dataset dataset, String agency, List<String> row) {
        List<@Nullable Object> values = new ArrayList<>();
        List<String> key = new ArrayList<>();
        if (dataset.byAgency()) {
            key.add(agency);
        }
        for (int i = 0; i < row.size(); i++) {
            DatasetField field = dataset.fields().get(i);
            Object value = field.read(row.get(i));
            values.add(value == FieldKind.NOTHING ? null : value);
            if (field.key()) {
                key.add(value.toString());
            }
        }
        return new ToldRow(KeyHash.of(key.toArray(String[]::new)), values);
    }
}
