package cn.singlewindow.platform.edifact;

import java.util.List;

/**
 * How a message was read.
 *
 * @param header its UNH
 * @param group reference of the group that it stands in; empty without groups
 * @param findings faults, those of its handler included
 */
public record MessageReport(MessageHeader header, String group, List<Finding> findings) {

    public MessageReport {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was found. */
    public boolean clean() {
        return findings.isEmpty();
    }

    /** Whether its syntax is whole: what was found concerns the content only. */
    public boolean intact() {
        return findings.stream().noneMatch(each -> each.syntactic());
    }
}
