package cn.singlewindow.platform.edifact;

import java.util.Optional;

/** Takes the segments of one message as they are read. */
public interface MessageHandler {

    /** A segment between UNH and UNT. */
    void segment(Segment segment, Complaints complaints);

    /**
     * The message has ended, with UNT or without.
     *
     * @param last UNT, or the last segment that was read
     * @param complaints everything found so far, those of the envelope included
     */
    void end(Segment last, Complaints complaints);

    /** Chooses a handler. */
    @FunctionalInterface
    interface Choice {

        /** Empty for a type of message that is not taken here. */
        Optional<MessageHandler> of(InterchangeHeader interchange, MessageHeader message, Delimiters delimiters);
    }
}
