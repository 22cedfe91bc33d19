package cn.singlewindow.collaboration.reconciliation;

import java.time.Instant;
import java.util.List;

/**
 * The report of the morning for one agency; {@code HUB} for the window.
 *
 * @param content the totals as they were signed, one line for each check
 * @param signature Ed25519 over the content in UTF-8, Base64
 * @param proven whether the signature fits the content
 */
public record MorningReport(
        RunView run,
        String agency,
        Instant madeAt,
        List<ReportLine> lines,
        String content,
        String signature,
        boolean proven) {

    public MorningReport {
        lines = List.copyOf(lines);
    }
}
