package cn.singlewindow.platform.edifact;

import cn.singlewindow.shared.Violation;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * APERAK (D.05B): says of each message what the application did with it. Per message BGM 312 accepted ({@code AP}),
 * accepted in part ({@code CA}), or 313 refused ({@code RE}); per fault {@code ERC} with the problem's code,
 * {@code FTX+AAO} with text, cure and place, and {@code RFF+LI} with the segment's number.
 */
public final class ApplicationReport {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyyMMddHHmm");
    private static final int LONGEST_TEXT = 512;
    private static final int MOST_FAULTS = 999;

    /** What became of a message. */
    public enum Verdict {
        ACCEPTED("312", "AP"),
        IN_PART("312", "CA"),
        REFUSED("313", "RE");

        private final String document;
        private final String response;

        Verdict(String document, String response) {
            this.document = document;
            this.response = response;
        }
    }

    /**
     * The answer to one message.
     *
     * @param header the message
     * @param verdict what became of it
     * @param given reference that the application gave, such as the visit's number; may be empty
     * @param faults what was refused
     */
    public record Answer(MessageHeader header, Verdict verdict, String given, List<Fault> faults) {

        public Answer {
            faults = List.copyOf(faults);
        }
    }

    /**
     * A fault.
     *
     * @param violation what
     * @param segment the number of the segment in its message; 0 if it concerns the whole
     */
    public record Fault(Violation violation, int segment) {}

    private ApplicationReport() {}

    /**
     * Writes it.
     *
     * @param asked the interchange that is answered
     * @param reference the answer's own control reference, at most 14 characters
     * @param text text and cure of a violation in the receiver's language
     */
    public static byte[] write(
            InterchangeHeader asked,
            List<Answer> answers,
            String reference,
            LocalDateTime now,
            Function<Violation, List<String>> text) {
        InterchangeWriter out = new InterchangeWriter(InterchangeWriter.answerTo(asked, reference), now);
        for (Answer answer : answers) {
            out.message("APERAK", "D", "05B", "UN");
            out.segment("BGM", answer.verdict().document, reference, "11", answer.verdict().response);
            out.segment("DTM", List.of("137", MINUTE.format(now), "203"));
            out.segment("RFF", List.of("AGO", answer.header().reference()));
            if (!answer.given().isEmpty()) {
                out.segment("RFF", List.of("AGK", answer.given()));
            }
            answer.faults().stream().limit(MOST_FAULTS).forEach(fault -> fault(out, fault, text));
        }
        return out.bytes();
    }

    private static void fault(InterchangeWriter out, Fault fault, Function<Violation, List<String>> text) {
        Violation violation = fault.violation();
        out.segment("ERC", List.of(violation.code(), "", "ZZZ"));
        List<String> told = new ArrayList<>(text.apply(violation));
        told.add(violation.path());
        told.add(violation.value());
        out.segment(
                "FTX", "AAO", "", "", told.stream().map(ApplicationReport::cut).toList());
        if (fault.segment() > 0) {
            out.segment("RFF", List.of("LI", Integer.toString(fault.segment())));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
