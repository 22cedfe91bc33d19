package cn.singlewindow.platform.reference;

import cn.singlewindow.platform.reference.edition.Edition;
import cn.singlewindow.platform.reference.edition.EditionFiles;
import cn.singlewindow.platform.reference.edition.TableDiff;
import cn.singlewindow.platform.reference.store.Codes;
import cn.singlewindow.platform.reference.store.Loads;
import cn.singlewindow.platform.time.DayKind;
import cn.singlewindow.platform.time.SpecialDay;
import cn.singlewindow.platform.time.SpecialDays;
import cn.singlewindow.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The steps of a load, for its job. Each is a transaction and may be repeated: a table that the load has written stays
 * written.
 */
@Stateless
public class ReferenceLoading {

    @Inject
    Loads loads;

    @Inject
    Codes codes;

    @Inject
    SpecialDays specialDays;

    @Inject
    Clock clock;

    /**
     * Reads the whole of an uploaded edition, and refuses the load if anything is wrong with it. The bundled edition was
     * checked when the application was built.
     *
     * @return whether it is sound
     */
    public boolean check(long load) {
        List<Violation> faults = loads.uploadOf(load)
                .map(archive -> Edition.read(EditionFiles.zip(archive)).faults())
                .orElse(List.of());
        if (faults.isEmpty()) {
            loads.beat(load, clock.instant());
            return true;
        }
        loads.refuse(load, faults);
        loads.end(load, LoadState.FAILED, clock.instant());
        return false;
    }

    /** The tables that the edition touches and the load has not written yet. */
    public List<CodeTable> tablesLeft(long load) {
        List<CodeTable> done = loads.lines(load).stream().map(LoadLine::table).toList();
        return Edition.tablesIn(files(load)).stream()
                .filter(table -> !done.contains(table))
                .toList();
    }

    /** Compares one table with the edition, writes what changed and the line of the report. */
    public void loadTable(long load, CodeTable table) {
        if (loads.lines(load).stream().anyMatch(line -> line.table() == table)) {
            return;
        }
        List<CodeEntry> rows = Edition.rows(files(load), table);
        TableDiff diff = new TableDiff(codes.live(table), rows, loads.effective(load));
        codes.write(load, table, diff);
        if (table == CodeTable.HOLIDAY) {
            specialDays.store(rows.stream().map(ReferenceLoading::specialDay).toList());
        }
        loads.add(load, diff.line(table), clock.instant());
        loads.beat(load, clock.instant());
    }

    private static SpecialDay specialDay(CodeEntry row) {
        return new SpecialDay(LocalDate.parse(row.code()), DayKind.valueOf(row.attribute("type")), row.nameZh());
    }

    /** Ends the load: from now on look-ups follow it. */
    public void finish(long load) {
        loads.end(load, LoadState.DONE, clock.instant());
    }

    /** Ends a load that broke. Does nothing to one that has ended. */
    public void fail(long load) {
        loads.end(load, LoadState.FAILED, clock.instant());
    }

    /** What the load did, in words for the log. */
    public String summary(long load) {
        return loads.lines(load).stream()
                .filter(LoadLine::isChange)
                .map(line -> line.table() + " +" + line.added() + " ~" + line.changed() + " -" + line.closed())
                .collect(Collectors.joining(", "));
    }

    private EditionFiles files(long load) {
        return loads.uploadOf(load).map(EditionFiles::zip).orElseGet(EditionFiles::classpath);
    }
}
