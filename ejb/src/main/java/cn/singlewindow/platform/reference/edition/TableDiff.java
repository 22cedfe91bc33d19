package cn.singlewindow.platform.reference.edition;

import cn.singlewindow.platform.reference.CodeEntry;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.LoadLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an edition changes in a table. A code that changed is closed on the day before and opened anew; a code that is
 * missing is closed; a new code is in force from the day its source names, else from the edition's first day, and in
 * the very first load since ever.
 */
public final class TableDiff {

    private final boolean first;
    private final LocalDate effective;
    private final Map<String, LiveCode> live = new HashMap<>();
    private final List<CodeEntry> opened = new ArrayList<>();
    private final List<Fingerprint> fingerprints = new ArrayList<>();
    private final List<Closing> closings = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    /**
     * Compares.
     *
     * @param stored the rows of the table that no load has closed
     * @param rows the edition's rows of the table
     * @param effective the first day on which the edition's changes hold
     */
    public TableDiff(List<LiveCode> stored, List<CodeEntry> rows, LocalDate effective) {
        this.effective = effective;
        this.first = stored.isEmpty();
        stored.forEach(row -> live.put(row.code(), row));
        rows.forEach(this::compare);
        live.values().forEach(gone -> closings.add(new Closing(gone, gone.endBefore(effective))));
    }

    private void compare(CodeEntry row) {
        Fingerprint published = Fingerprint.of(row);
        LiveCode known = live.remove(row.code());
        if (known == null) {
            added++;
            open(row, published, first || isDated(row) ? row.validFrom() : effective);
        } else if (known.fingerprint().equals(published)) {
            unchanged++;
        } else {
            changed++;
            LocalDate start = isDated(row) && row.validFrom().isAfter(effective) ? row.validFrom() : effective;
            closings.add(new Closing(known, known.endBefore(start)));
            open(row, published, start);
        }
    }

    private static boolean isDated(CodeEntry row) {
        return !row.validFrom().equals(CodeEntry.BEGINNING);
    }

    private void open(CodeEntry row, Fingerprint published, LocalDate from) {
        opened.add(row.during(from, row.validTo()));
        fingerprints.add(published);
    }

    /** Rows to write. */
    public List<CodeEntry> opened() {
        return opened;
    }

    /** The fingerprints of the rows to write, in their order. */
    public List<Fingerprint> fingerprints() {
        return fingerprints;
    }

    /** Rows to close. */
    public List<Closing> closings() {
        return closings;
    }

    /** The counts. */
    public LoadLine line(CodeTable table) {
        return new LoadLine(table, added, changed, closings.size() - changed, unchanged);
    }
}
