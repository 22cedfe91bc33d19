package cn.singlewindow.bench.night;

import cn.singlewindow.collaboration.reconciliation.intake.Dataset;
import cn.singlewindow.collaboration.reconciliation.intake.DatasetField;
import cn.singlewindow.collaboration.reconciliation.intake.Datasets;
import cn.singlewindow.collaboration.reconciliation.intake.RowsHash;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The file of an agency for a night, with totals and hash. */
final class AgencyFile implements AutoCloseable {

    private final Dataset dataset;
    private final BufferedWriter out;
    private final RowsHash hash = new RowsHash();
    private final Map<String, BigDecimal> totals = new TreeMap<>();
    private long rows;

    AgencyFile(Path folder, String name, String agency, LocalDate day) throws IOException {
        dataset = Datasets.of(name).orElseThrow();
        out = Files.newBufferedWriter(folder.resolve(name + "." + agency + ".csv"));
        out.write("#header version=1.0 dataset=%s agency=%s businessDate=%s sequence=1 encoding=UTF-8%n%s%n"
                .formatted(name, agency, day, dataset.columns()));
        totalled().forEach(field -> totals.put(field.name(), BigDecimal.ZERO));
    }

    /** A row, in the order of the dataset's fields. */
    void row(Object... values) {
        List<String> texts = Arrays.stream(values).map(Object::toString).toList();
        for (int i = 0; i < texts.size(); i++) {
            DatasetField field = dataset.fields().get(i);
            if (field.total()) {
                totals.merge(field.name(), new BigDecimal(texts.get(i)), BigDecimal::add);
            }
        }
        hash.add(texts);
        rows++;
        write(String.join(",", texts) + '\n');
    }

    private List<DatasetField> totalled() {
        return dataset.fields().stream().filter(DatasetField::total).toList();
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        String sums = totals.entrySet().stream()
                .map(total ->
                        " total." + total.getKey() + "=" + total.getValue().toPlainString())
                .collect(Collectors.joining());
        write("#trailer rows=%d%s sha256=%s%n".formatted(rows, sums, hash.hex()));
        out.close();
    }
}
