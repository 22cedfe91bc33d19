package cn.singlewindow.collaboration.reconciliation.intake;

import cn.singlewindow.collaboration.reconciliation.IntakeProblem;
import cn.singlewindow.shared.Rejected;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a night file says of itself before its rows.
 *
 * @param version of the format
 * @param sequence 1 for an agency's first file of the dataset, then one more each time
 * @param encoding the name of its character set
 */
public record FileHeader(
        String version, String dataset, String agency, LocalDate businessDate, long sequence, String encoding) {

    /** From names and values as they stand in the file. */
    static FileHeader of(Map<String, String> values) {
        try {
            return new FileHeader(
                    needed(values, "version"),
                    needed(values, "dataset"),
                    needed(values, "agency"),
                    LocalDate.parse(needed(values, "businessDate")),
                    Long.parseLong(needed(values, "sequence")),
                    needed(values, "encoding"));
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw Rejected.because(IntakeProblem.NO_HEADER, "businessDate, sequence");
        }
    }

    private static String needed(Map<String, String> values, String name) {
        String value = values.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw Rejected.because(IntakeProblem.NO_HEADER, name);
        }
        return value;
    }
}
