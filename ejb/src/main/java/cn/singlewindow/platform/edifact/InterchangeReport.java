package cn.singlewindow.platform.edifact;

import cn.singlewindow.shared.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an interchange was read.
 *
 * @param header its UNB, if there was one
 * @param messages the messages in order
 * @param findings faults of the interchange's own segments
 * @param segments number of segments read
 */
public record InterchangeReport(
        Optional<InterchangeHeader> header, List<MessageReport> messages, List<Finding> findings, int segments) {

    public InterchangeReport {
        messages = List.copyOf(messages);
        findings = List.copyOf(findings);
    }

    /** Whether the envelope is whole. */
    public boolean intact() {
        return findings.isEmpty();
    }

    /** Everything found, the interchange's own faults first. */
    public List<Violation> violations() {
        return Stream.concat(findings.stream(), messages.stream().flatMap(message -> message.findings().stream()))
                .map(Finding::violation)
                .toList();
    }
}
