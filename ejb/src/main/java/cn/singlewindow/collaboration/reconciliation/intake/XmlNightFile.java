package cn.singlewindow.collaboration.reconciliation.intake;

import cn.singlewindow.collaboration.reconciliation.IntakeProblem;
import cn.singlewindow.platform.xml.XmlBounds;
import cn.singlewindow.platform.xml.XmlCursor;
import cn.singlewindow.platform.xml.XmlGuard;
import cn.singlewindow.shared.Rejected;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A night file as XML: {@code <nightFile><header …/><row …/>…<trailer …/></nightFile>}, everything in attributes. */
final class XmlNightFile implements NightFile {

    private final XmlCursor cursor;
    private final FileHeader header;
    private final List<String> columns;
    private Optional<FileTrailer> trailer = Optional.empty();
    private long rows;

    XmlNightFile(InputStream in) {
        cursor = XmlGuard.open(in, XmlBounds.nightFile());
        cursor.root("nightFile");
        if (!cursor.child() || !cursor.name().equals("header")) {
            throw Rejected.because(IntakeProblem.NO_HEADER, "header");
        }
        Map<String, String> values = new HashMap<>(cursor.attributes());
        values.putIfAbsent("encoding", "UTF-8");
        cursor.skip();
        header = FileHeader.of(values);
        columns = Datasets.of(header.dataset())
                .map(dataset ->
                        dataset.fields().stream().map(DatasetField::name).toList())
                .orElse(List.of());
    }

    @Override
    public FileHeader header() {
        return header;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Optional<List<String>> next() {
        if (!cursor.child()) {
            throw Rejected.because(IntakeProblem.CUT_SHORT);
        }
        String name = cursor.name();
        Map<String, String> values = cursor.attributes();
        cursor.skip();
        if (name.equals("trailer")) {
            trailer = Optional.of(FileTrailer.of(values));
            if (cursor.child()) {
                throw Rejected.because(IntakeProblem.AFTER_TRAILER, Long.toString(rows + 1));
            }
            return Optional.empty();
        }
        rows++;
        refuseUnknown(name, values);
        return Optional.of(
                columns.stream().map(column -> values.getOrDefault(column, "")).toList());
    }

    @Override
    public FileTrailer trailer() {
        return trailer.orElseThrow();
    }

    @Override
    public long position() {
        return rows;
    }

    private void refuseUnknown(String name, Map<String, String> values) {
        if (!name.equals("row") || !columns.containsAll(values.keySet())) {
            throw Rejected.because(IntakeProblem.WRONG_COLUMNS, header.dataset(), String.join(",", columns));
        }
    }
}
