package cn.singlewindow.manifest;

import cn.singlewindow.platform.form.Normalised;
import java.time.Instant;
import java.util.List;

/**
 * The acknowledgement of a filing; it is only given when everything is stored.
 *
 * @param number 16 characters, {@code MF} and the year first
 * @param voyage as it is compared
 * @param late whether the time limit had passed; a late manifest goes to an officer (receipt 02)
 * @param agencies the codes of the agencies that see it
 * @param lines what became of each bill or container, in the order of the message
 * @param normalised the values that are read otherwise than they were written, beside the original
 */
public record FilingAnswer(
        String number,
        FilingKind kind,
        String voyage,
        ReportState state,
        boolean late,
        Instant receivedAt,
        List<String> agencies,
        List<LineAnswer> lines,
        List<Normalised> normalised) {

    public FilingAnswer {
        agencies = List.copyOf(agencies);
        lines = List.copyOf(lines);
        normalised = List.copyOf(normalised);
    }

    /** How many lines were not taken. */
    public long bounced() {
        return lines.stream().filter(line -> !line.accepted()).count();
    }

    /**
     * What became of a line.
     *
     * @param path where it stands in the message
     * @param bill as it was written; empty where the line names none
     * @param container empty where the line names none
     * @param problem the code that says why it bounced, or a notice on an accepted line; else empty
     */
    public record LineAnswer(
            String path, String bill, String container, boolean accepted, String problem, List<String> arguments) {
        public LineAnswer {
            arguments = List.copyOf(arguments);
        }
    }
}
