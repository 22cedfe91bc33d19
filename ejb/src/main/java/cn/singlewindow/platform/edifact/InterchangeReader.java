package cn.singlewindow.platform.edifact;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one interchange as a stream: hands each message's segments to its handler, holds none of them, and reports every
 * fault with its place. Whatever the bytes are, the answer is a report.
 *
 * <p>Checked are the service characters, the character set, the order of UNB, UNG, UNH, UNT, UNE, UNZ, their counts
 * (STANDARDS §1: UNT counts UNH to UNT inclusive, UNZ groups or messages) and references.
 */
public final class InterchangeReader {

    private static final Pattern TAG = Pattern.compile("[A-Z0-9]{3}");

    private final EdifactBounds bounds;
    private final MessageHandler.Choice choice;
    private final String taken;
    private final ByteSource source;
    private final Complaints complaints;
    private final List<MessageReport> messages = new ArrayList<>();
    private final Set<String> references = new HashSet<>();
    private Optional<InterchangeHeader> header = Optional.empty();
    private Optional<OpenMessage> message = Optional.empty();
    private Optional<Segment> group = Optional.empty();
    private int groups;
    private int messagesOfGroup;
    private boolean ended;

    private InterchangeReader(InputStream in, EdifactBounds bounds, String taken, MessageHandler.Choice choice) {
        this.bounds = bounds;
        this.choice = choice;
        this.taken = taken;
        this.source = new ByteSource(in);
        this.complaints = new Complaints(bounds.findings());
    }

    /**
     * Reads to the end of the interchange, or to the first byte that cannot be read.
     *
     * @param taken the types of messages that the door takes, for the refusal of another
     * @param choice the handler of each message
     */
    public static InterchangeReport read(
            InputStream in, EdifactBounds bounds, String taken, MessageHandler.Choice choice) {
        return new InterchangeReader(in, bounds, taken, choice).all();
    }

    private InterchangeReport all() {
        int segments = 0;
        try {
            SegmentScanner scanner = new SegmentScanner(source, bounds, Heading.pass(source, bounds));
            for (Optional<Segment> next = scanner.next(); next.isPresent(); next = scanner.next()) {
                segments = scanner.count();
                take(next.get(), scanner);
                if (ended) {
                    break;
                }
            }
            finish(segments);
        } catch (Unreadable stop) {
            stopped(stop.finding());
        }
        return new InterchangeReport(header, messages, complaints.findings(), segments);
    }

    private void finish(int segments) {
        if (ended) {
            trailer();
            return;
        }
        closeMessage();
        Position end = new Position(0, segments, "", 0, 0, source.offset());
        complaints.add(end, "", EdifactProblem.TRUNCATED, Long.toString(source.offset()));
    }

    /** Telex systems and mail filters write lines behind the end; another interchange may not stand there. */
    private void trailer() {
        long end = source.offset();
        StringBuilder rest = new StringBuilder();
        for (int next = source.read();
                next != ByteSource.END && rest.length() < bounds.heading();
                next = source.read()) {
            rest.append((char) next);
        }
        int next = Math.max(rest.indexOf("UNB+"), rest.indexOf("UNA:"));
        if (next >= 0) {
            complaints.add(new Position(0, 0, "UNB", 0, 0, end + next), "", EdifactProblem.AFTER_END);
        }
    }

    private void stopped(Finding finding) {
        if (message.isPresent()) {
            OpenMessage open = message.get();
            Position at = finding.at();
            Position inside = new Position(
                    open.ordinal(), open.segments() + 1, at.tag(), at.element(), at.component(), at.offset());
            open.complaints()
                    .add(inside, "", (EdifactProblem) finding.violation().problem(), arguments(finding));
            closeMessage();
        }
        complaints.add(finding);
    }

    private static String[] arguments(Finding finding) {
        return finding.violation().arguments().toArray(String[]::new);
    }

    private void take(Segment segment, SegmentScanner scanner) {
        switch (segment.tag()) {
            case "UNB" -> begin(segment, scanner);
            case "UNG" -> beginGroup(segment, scanner);
            case "UNH" -> beginMessage(segment, scanner);
            case "UNT" -> endMessage(segment, scanner);
            case "UNE" -> endGroup(segment, scanner);
            case "UNZ" -> end(segment, scanner);
            default -> body(segment, scanner);
        }
    }

    private void begin(Segment unb, SegmentScanner scanner) {
        if (header.isPresent()) {
            complaints.add(unb.position(), "", EdifactProblem.UNEXPECTED_SEGMENT);
            return;
        }
        InterchangeHeader said = InterchangeHeader.of(unb);
        Optional<Charset> charset = Charsets.of(said.syntax());
        if (charset.isEmpty() || !said.version().matches("[1-4]")) {
            throw new Unreadable(Finding.of(
                    unb.at(1, charset.isEmpty() ? 1 : 2), said.syntax() + ":" + said.version(), EdifactProblem.SYNTAX));
        }
        header = Optional.of(said);
        boolean advised = !scanner.delimiters().equals(Delimiters.standard());
        scanner.agree(charset.get(), said.version().equals("4") && !advised);
        needed(unb, complaints, 2, 3, 4, 5);
        scanner.flaws().forEach(complaints::add);
    }

    private void beginGroup(Segment ung, SegmentScanner scanner) {
        closeMessage();
        outside(ung, scanner);
        group.ifPresent(open -> complaints.add(open.position(), "", EdifactProblem.NO_TRAILER, "UNE"));
        if (groups == 0 && !messages.isEmpty()) {
            complaints.add(ung.position(), "", EdifactProblem.MIXED);
        }
        group = Optional.of(ung);
        groups++;
        messagesOfGroup = 0;
        needed(ung, complaints, 5);
    }

    private void beginMessage(Segment segment, SegmentScanner scanner) {
        closeMessage();
        InterchangeHeader interchange = headerBefore(segment);
        if (messages.size() == bounds.messages()) {
            throw new Unreadable(Finding.of(
                    segment.position(), "", EdifactProblem.TOO_LARGE, "messages", Integer.toString(bounds.messages())));
        }
        Segment unh = segment.moved(messages.size() + 1, 1);
        OpenMessage open =
                new OpenMessage(unh, group.map(ung -> ung.text(5)).orElse(""), new Complaints(bounds.findings()));
        message = Optional.of(open);
        messagesOfGroup++;
        if (groups > 0 && group.isEmpty()) {
            open.complaints().add(unh.position(), "", EdifactProblem.MIXED);
        }
        needed(unh, open.complaints(), 1, 2);
        if (!references.add(open.groupReference() + '/' + unh.text(1))) {
            open.complaints().add(unh.at(1, 1), unh.text(1), EdifactProblem.REFERENCE_TWICE);
        }
        scanner.flaws().forEach(flaw -> open.flaw(flaw, unh));
        open.handledBy(choice.of(interchange, open.header(), scanner.delimiters()), taken);
    }

    private InterchangeHeader headerBefore(Segment segment) {
        return header.orElseThrow(() -> new Unreadable(Finding.of(segment.position(), "", EdifactProblem.NOT_EDIFACT)));
    }

    private void body(Segment segment, SegmentScanner scanner) {
        if (message.isEmpty()) {
            complaints.add(segment.position(), "", EdifactProblem.UNEXPECTED_SEGMENT);
            return;
        }
        OpenMessage open = message.get();
        Segment moved = open.next(segment);
        scanner.flaws().forEach(flaw -> open.flaw(flaw, moved));
        if (!TAG.matcher(segment.tag()).matches()) {
            open.complaints().add(moved.position(), segment.tag(), EdifactProblem.TAG);
        } else if (segment.tag().startsWith("UN") && !segment.tag().equals("UNS")) {
            open.complaints().add(moved.position(), segment.tag(), EdifactProblem.UNEXPECTED_SEGMENT);
        } else {
            open.body(moved);
        }
    }

    private void endMessage(Segment segment, SegmentScanner scanner) {
        if (message.isEmpty()) {
            complaints.add(segment.position(), "", EdifactProblem.UNEXPECTED_SEGMENT);
            return;
        }
        OpenMessage open = message.get();
        Segment unt = open.next(segment);
        scanner.flaws().forEach(flaw -> open.flaw(flaw, unt));
        counted(open.complaints(), unt, open.segments());
        referred(open.complaints(), unt, open.header().reference());
        messages.add(open.close(unt));
        message = Optional.empty();
    }

    private void closeMessage() {
        message.ifPresent(open -> messages.add(open.closeWithoutTrailer()));
        message = Optional.empty();
    }

    private void endGroup(Segment une, SegmentScanner scanner) {
        closeMessage();
        outside(une, scanner);
        if (group.isEmpty()) {
            complaints.add(une.position(), "", EdifactProblem.UNEXPECTED_SEGMENT);
            return;
        }
        counted(complaints, une, messagesOfGroup);
        referred(complaints, une, group.get().text(5));
        group = Optional.empty();
    }

    private void end(Segment unz, SegmentScanner scanner) {
        closeMessage();
        outside(unz, scanner);
        group.ifPresent(open -> complaints.add(open.position(), "", EdifactProblem.NO_TRAILER, "UNE"));
        counted(complaints, unz, groups > 0 ? groups : messages.size());
        header.ifPresent(said -> referred(complaints, unz, said.reference()));
        if (messages.isEmpty()) {
            complaints.add(unz.position(), "", EdifactProblem.EMPTY);
        }
        ended = true;
    }

    private void outside(Segment segment, SegmentScanner scanner) {
        headerBefore(segment);
        scanner.flaws().forEach(complaints::add);
    }

    private static void needed(Segment segment, Complaints complaints, int... elements) {
        for (int element : elements) {
            if (segment.text(element).isBlank()) {
                complaints.add(segment.at(element, 0), "", EdifactProblem.MISSING, segment.tag() + " " + element);
            }
        }
    }

    private static void counted(Complaints complaints, Segment trailer, int count) {
        String said = trailer.text(1);
        if (!said.matches("0{0,9}" + count)) {
            complaints.add(trailer.at(1, 0), said, EdifactProblem.COUNT, Integer.toString(count));
        }
    }

    private static void referred(Complaints complaints, Segment trailer, String reference) {
        if (!trailer.text(2).equals(reference)) {
            complaints.add(trailer.at(2, 0), trailer.text(2), EdifactProblem.REFERENCE, reference);
        }
    }
}
