package cn.singlewindow.platform.edifact;

import java.time.LocalDateTime;
import java.util.List;

/**
 * CONTRL (ISO 9735-4): says of an interchange which messages were read, and where the syntax is broken. Positions of
 * elements count the tag as 1, as that standard does.
 */
public final class SyntaxReport {

    private static final String REJECTED = "4";
    private static final String ACKNOWLEDGED = "7";
    private static final String RECEIVED = "8";

    private SyntaxReport() {}

    /**
     * Writes it.
     *
     * @param reference the answer's own control reference, at most 14 characters
     */
    public static byte[] write(InterchangeReport report, String reference, LocalDateTime now) {
        InterchangeHeader asked = report.header().orElse(nobody());
        InterchangeWriter out = new InterchangeWriter(InterchangeWriter.answerTo(asked, reference), now);
        out.message("CONTRL", "4", "1", "UN");
        interchange(out, asked, report);
        report.messages().forEach(message -> message(out, message));
        return out.bytes();
    }

    private static InterchangeHeader nobody() {
        return new InterchangeHeader("UNOB", "4", "UNKNOWN", "", "SINGLEWINDOW", "", "UNKNOWN", false, false);
    }

    private static void interchange(InterchangeWriter out, InterchangeHeader asked, InterchangeReport report) {
        List<String> from = List.of(asked.sender(), asked.senderQualifier());
        List<String> to = List.of(asked.recipient(), asked.recipientQualifier());
        if (report.intact()) {
            out.segment("UCI", asked.reference(), from, to, report.messages().isEmpty() ? RECEIVED : ACKNOWLEDGED);
            return;
        }
        Finding first = report.findings().get(0);
        String element =
                first.at().element() == 0 ? "" : Integer.toString(first.at().element() + 1);
        String component =
                first.at().component() == 0 ? "" : Integer.toString(first.at().component());
        String tag = first.at().tag().startsWith("UN") ? first.at().tag() : "";
        String error = Integer.toString(first.syntaxError());
        out.segment("UCI", asked.reference(), from, to, REJECTED, error, tag, List.of(element, component));
    }

    private static void message(InterchangeWriter out, MessageReport message) {
        MessageHeader header = message.header();
        List<String> type =
                List.of(header.type(), header.version(), header.release(), header.agency(), header.association());
        if (message.intact()) {
            out.segment("UCM", header.reference(), type, ACKNOWLEDGED);
            return;
        }
        out.segment("UCM", header.reference(), type, REJECTED);
        message.findings().stream().filter(Finding::syntactic).forEach(finding -> fault(out, finding));
    }

    private static void fault(InterchangeWriter out, Finding finding) {
        Position at = finding.at();
        String error = Integer.toString(finding.syntaxError());
        String segment = Integer.toString(at.segment());
        if (at.element() == 0) {
            out.segment("UCS", segment, error);
            return;
        }
        out.segment("UCS", segment);
        String component = at.component() == 0 ? "" : Integer.toString(at.component());
        out.segment("UCD", error, List.of(Integer.toString(at.element() + 1), component));
    }
}
