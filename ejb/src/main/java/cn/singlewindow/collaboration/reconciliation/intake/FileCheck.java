package cn.singlewindow.collaboration.reconciliation.intake;

import cn.singlewindow.collaboration.reconciliation.IntakeProblem;
import cn.singlewindow.collaboration.reconciliation.KeyHash;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a whole file before any row of it is taken: version, columns, values, keys, count, totals, hash. */
public final class FileCheck {

    /** The versions of the format that are understood: this one, and the one before once there is one (RC-02 R4). */
    private static final List<String> VERSIONS = List.of("1.0");

    private static final int MOST_FAULTS = 50;

    private final NightFile file;
    private final Dataset dataset;
    private final ColumnOrder order;
    private final List<Violation> faults = new ArrayList<>();
    private final LongSet keys = new LongSet();
    private final RowsHash hash = new RowsHash();
    private final Map<String, BigDecimal> totals = new TreeMap<>();
    private long rows;

    private FileCheck(InputStream bytes) {
        file = NightFiles.open(bytes);
        FileHeader header = file.header();
        if (!VERSIONS.contains(header.version())) {
            throw Rejected.because(IntakeProblem.WRONG_VERSION, header.version(), String.join(", ", VERSIONS));
        }
        dataset = Datasets.of(header.dataset())
                .orElseThrow(() -> Rejected.because(IntakeProblem.UNKNOWN_DATASET, header.dataset()));
        order = ColumnOrder.of(dataset, file.columns());
    }

    /** What a file says of itself, without reading its rows. @throws Rejected as the header is wrong */
    public static FileHeader header(InputStream bytes) {
        return new FileCheck(bytes).file.header();
    }

    /**
     * Verifies a file.
     *
     * @return how many rows it has
     * @throws Rejected with everything that is wrong, up to fifty faults
     */
    public static long verify(InputStream bytes) {
        return new FileCheck(bytes).whole();
    }

    private long whole() {
        for (Optional<List<String>> next = file.next(); next.isPresent(); next = file.next()) {
            rows++;
            row(order.arranged(next.get()));
            if (faults.size() >= MOST_FAULTS) {
                throw new Rejected(faults);
            }
        }
        trailer(file.trailer());
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return rows;
    }

    private void row(List<String> values) {
        hash.add(values);
        List<String> key = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            DatasetField field = dataset.fields().get(i);
            String value = value(field, values.get(i));
            if (field.key()) {
                key.add(value);
            }
        }
        if (!keys.add(KeyHash.of(key.toArray(String[]::new)))) {
            faults.add(Violation.at(where(""), String.join("|", key), IntakeProblem.DOUBLED_KEY, position()));
        }
    }

    /** The value as it is compared; one that cannot be read stays as it stands. */
    private String value(DatasetField field, String text) {
        try {
            Object value = field.read(text);
            if (field.total()) {
                totals.merge(field.name(), new BigDecimal(value.toString()), BigDecimal::add);
            }
            return value.toString();
        } catch (RuntimeException unreadable) {
            faults.add(
                    Violation.at(where("/" + field.name()), text, IntakeProblem.WRONG_VALUE, position(), field.name()));
            return text;
        }
    }

    private void trailer(FileTrailer trailer) {
        if (trailer.rows() != rows) {
            faults.add(Violation.of(IntakeProblem.WRONG_COUNT, Long.toString(trailer.rows()), Long.toString(rows)));
        }
        dataset.fields().stream().filter(DatasetField::total).forEach(field -> total(field, trailer));
        String computed = hash.hex();
        if (!computed.equalsIgnoreCase(trailer.sha256())) {
            faults.add(Violation.of(IntakeProblem.WRONG_HASH, trailer.sha256(), computed));
        }
    }

    private void total(DatasetField field, FileTrailer trailer) {
        BigDecimal computed = totals.getOrDefault(field.name(), BigDecimal.ZERO);
        BigDecimal told = trailer.totals().get(field.name());
        if (told == null || told.compareTo(computed) != 0) {
            faults.add(Violation.of(
                    IntakeProblem.WRONG_TOTAL,
                    field.name(),
                    told == null ? "–" : told.toPlainString(),
                    computed.toPlainString()));
        }
    }

    private String where(String field) {
        return "row[" + rows + "]" + field;
    }

    private String position() {
        return Long.toString(file.position());
    }
}
