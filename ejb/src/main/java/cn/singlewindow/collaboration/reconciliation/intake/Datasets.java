package cn.singlewindow.collaboration.reconciliation.intake;

import cn.singlewindow.platform.tables.CsvTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The datasets that are taken in, from {@code datasets.csv} and {@code dataset_fields.csv} beside this class. */
public final class Datasets {

    private static final Map<String, Dataset> ALL = read();

    private Datasets() {}

    /** All of them, in the order of the file. */
    public static List<Dataset> all() {
        return List.copyOf(ALL.values());
    }

    /** The one of that name. */
    public static Optional<Dataset> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** The one that is kept in a table. */
    public static Optional<Dataset> in(String table) {
        return ALL.values().stream()
                .filter(dataset -> dataset.table().equals(table))
                .findFirst();
    }

    private static Map<String, Dataset> read() {
        List<CsvTable.Line> fields = CsvTable.read(Datasets.class, "dataset_fields.csv");
        Map<String, Dataset> all = new LinkedHashMap<>();
        for (CsvTable.Line line : CsvTable.read(Datasets.class, "datasets.csv")) {
            String name = line.text("dataset");
            all.put(
                    name,
                    new Dataset(
                            name,
                            line.text("mode").equals("FULL"),
                            line.text("by_agency").equals("Y"),
                            line.text("name_zh"),
                            line.text("name_en"),
                            fields.stream()
                                    .filter(field -> field.text("dataset").equals(name))
                                    .map(Datasets::field)
                                    .toList()));
        }
        return all;
    }

    private static DatasetField field(CsvTable.Line line) {
        return new DatasetField(
                line.text("name"),
                FieldKind.valueOf(line.text("kind")),
                Integer.parseInt(line.text("length")),
                Integer.parseInt(line.text("scale")),
                line.text("key").equals("Y"),
                line.text("total").equals("Y"));
    }
}
