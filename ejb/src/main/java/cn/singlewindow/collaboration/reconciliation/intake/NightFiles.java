package cn.singlewindow.collaboration.reconciliation.intake;

import cn.singlewindow.collaboration.reconciliation.IntakeProblem;
import cn.singlewindow.shared.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens night files, whichever form they have, and walks their rows. */
public final class NightFiles {

    private NightFiles() {}

    /** A file whose first byte decides: XML or CSV. @throws cn.singlewindow.shared.Rejected NO_HEADER */
    static NightFile open(InputStream bytes) {
        try {
            PushbackInputStream in = new PushbackInputStream(bytes);
            int first = in.read();
            if (first < 0) {
                throw Rejected.because(IntakeProblem.CUT_SHORT);
            }
            in.unread(first);
            return first == '<' ? new XmlNightFile(in) : new CsvNightFile(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a verified file, in the order of the dataset's fields, from the given one on. */
    public static void rows(InputStream bytes, Dataset dataset, long skip, Consumer<List<String>> each) {
        NightFile file = open(bytes);
        ColumnOrder order = ColumnOrder.of(dataset, file.columns());
        long row = 0;
        for (Optional<List<String>> next = file.next(); next.isPresent(); next = file.next()) {
            if (++row > skip) {
                each.accept(order.arranged(next.get()));
            }
        }
    }
}
