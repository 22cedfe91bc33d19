package cn.singlewindow.platform.reference;

import cn.singlewindow.shared.Violation;
import java.util.List;

/**
 * The stored report of a load.
 *
 * @param load the load
 * @param lines what it did, table by table
 * @param faults why it was refused, by file and row
 */
public record LoadReport(LoadRow load, List<LoadLine> lines, List<Violation> faults) {

    public LoadReport {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** Codes that were not there before. */
    public int added() {
        return lines.stream().mapToInt(LoadLine::added).sum();
    }

    /** Codes whose row was closed and opened anew. */
    public int changed() {
        return lines.stream().mapToInt(LoadLine::changed).sum();
    }

    /** Codes that the edition no longer has. */
    public int closed() {
        return lines.stream().mapToInt(LoadLine::closed).sum();
    }

    /** Codes that stayed as they were. */
    public int unchanged() {
        return lines.stream().mapToInt(LoadLine::unchanged).sum();
    }
}
