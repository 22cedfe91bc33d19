package cn.singlewindow.platform.edifact;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes an interchange with the standard service characters, syntax version 4, and keeps its counts. Elements are
 * texts, or lists of texts for composites; empty ones at the end are left out.
 */
public final class InterchangeWriter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");
    private static final String RELEASED = "?+:'*";
    private static final int MESSAGE_REFERENCE = 1;

    private final StringBuilder text = new StringBuilder();
    private final InterchangeHeader header;
    private final LocalDateTime written;
    private String message = "";
    private int segments;
    private int messages;

    /** An interchange from the header's sender to its recipient. */
    public InterchangeWriter(InterchangeHeader header, LocalDateTime written) {
        this.header = header;
        this.written = written;
    }

    /** The header of an answer: parties change sides. */
    public static InterchangeHeader answerTo(InterchangeHeader asked, String reference) {
        return new InterchangeHeader(
                asked.syntax(),
                "4",
                /* sender= */ asked.recipient(),
                /* senderQualifier= */ asked.recipientQualifier(),
                /* recipient= */ asked.sender(),
                /* recipientQualifier= */ asked.senderQualifier(),
                reference,
                false,
                asked.test());
    }

    /** Begins a message of a type such as {@code CONTRL, 4, 1, UN}; ends the one before. */
    public InterchangeWriter message(String... type) {
        endMessage();
        messages++;
        message = Integer.toString(MESSAGE_REFERENCE + messages - 1);
        return segment("UNH", message, List.of(type));
    }

    /** A segment of the message. */
    public InterchangeWriter segment(String tag, Object... elements) {
        segments++;
        put(text, tag, elements);
        return this;
    }

    private static void put(StringBuilder to, String tag, Object... elements) {
        StringBuilder line = new StringBuilder(tag);
        for (Object element : elements) {
            line.append('+').append(element instanceof List<?> parts ? composite(parts) : escaped(element.toString()));
        }
        cut(line, '+');
        to.append(line).append("'\n");
    }

    private static StringBuilder composite(List<?> parts) {
        StringBuilder composite = new StringBuilder();
        for (Object part : parts) {
            composite
                    .append(composite.isEmpty() && part == parts.get(0) ? "" : ":")
                    .append(escaped(part.toString()));
        }
        cut(composite, ':');
        return composite;
    }

    private static void cut(StringBuilder line, char separator) {
        int end = line.length();
        while (end > 1 && line.charAt(end - 1) == separator && line.charAt(end - 2) != '?') {
            end--;
        }
        line.setLength(end == 1 && line.charAt(0) == separator ? 0 : end);
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (RELEASED.indexOf(c) >= 0) {
                escaped.append('?');
            }
            escaped.append(Character.isISOControl(c) ? ' ' : c);
        }
        return escaped.toString();
    }

    private void endMessage() {
        if (!message.isEmpty()) {
            put(text, "UNT", Integer.toString(segments + 1), message);
        }
        segments = 0;
    }

    /** The whole, in the header's character set if it has all the characters, else in UTF-8 (UNOW). */
    public byte[] bytes() {
        endMessage();
        message = "";
        String syntax = Charsets.able(header.syntax(), text + header.sender() + header.recipient());
        StringBuilder whole = new StringBuilder("UNA:+.?*'\n");
        put(
                whole,
                "UNB",
                List.of(syntax, "4"),
                List.of(header.sender(), header.senderQualifier()),
                List.of(header.recipient(), header.recipientQualifier()),
                List.of(DATE.format(written), TIME.format(written)),
                header.reference(),
                "",
                "",
                "",
                "",
                "",
                header.test() ? "1" : "");
        whole.append(text);
        put(whole, "UNZ", Integer.toString(messages), header.reference());
        return whole.toString().getBytes(Charsets.orUtf8(syntax));
    }
}
