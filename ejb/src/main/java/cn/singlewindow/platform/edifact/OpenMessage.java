package cn.singlewindow.platform.edifact;

import java.util.Optional;

/** The message that is being read. */
final class OpenMessage {

    private final MessageHeader header;
    private final String groupReference;
    private final Complaints complaints;
    private Optional<MessageHandler> handler = Optional.empty();
    private Segment last;
    private int segments = 1;

    OpenMessage(Segment unh, String groupReference, Complaints complaints) {
        this.header = MessageHeader.of(unh);
        this.groupReference = groupReference;
        this.complaints = complaints;
        this.last = unh;
    }

    MessageHeader header() {
        return header;
    }

    String groupReference() {
        return groupReference;
    }

    Complaints complaints() {
        return complaints;
    }

    int ordinal() {
        return header.at().message();
    }

    int segments() {
        return segments;
    }

    void handledBy(Optional<MessageHandler> chosen, String taken) {
        handler = chosen;
        if (chosen.isEmpty()) {
            complaints.add(last.at(2, 1), header.type(), EdifactProblem.MESSAGE_TYPE, taken);
        }
    }

    Segment next(Segment segment) {
        segments++;
        last = segment.moved(ordinal(), segments);
        return last;
    }

    void body(Segment segment) {
        handler.ifPresent(by -> by.segment(segment, complaints));
    }

    void flaw(Finding flaw, Segment segment) {
        complaints.add(
                segment.at(flaw.at().element(), flaw.at().component()),
                flaw.violation().value(),
                EdifactProblem.CHARACTER,
                flaw.violation().arguments().toArray(String[]::new));
    }

    MessageReport close(Segment unt) {
        handler.ifPresent(by -> by.end(unt, complaints));
        return new MessageReport(header, groupReference, complaints.findings());
    }

    MessageReport closeWithoutTrailer() {
        complaints.add(last.position(), "", EdifactProblem.NO_TRAILER, "UNT");
        return close(last);
    }
}
