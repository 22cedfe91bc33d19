package cn.singlewindow.platform.edifact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts bytes into segments. Line breaks are never data (Type-B telex folds lines in the middle of a word); only what is
 * of the current segment is held.
 */
final class SegmentScanner {

    private static final String[] NO_COMPONENT = {};

    private final ByteSource source;
    private final EdifactBounds bounds;
    private Delimiters delimiters;
    private CharsetDecoder decoder = decoder(StandardCharsets.UTF_8);
    private String charset = "UTF-8";
    private int count;

    private final List<String[][]> elements = new ArrayList<>();
    private final List<String[]> repetitions = new ArrayList<>();
    private final List<String> components = new ArrayList<>();
    private byte[] value = new byte[64];
    private int length;
    private boolean ascii;
    private String tag = "";
    private boolean tagRead;
    private long start;
    private final List<Finding> flaws = new ArrayList<>();

    SegmentScanner(ByteSource source, EdifactBounds bounds, Delimiters delimiters) {
        this.source = source;
        this.bounds = bounds;
        this.delimiters = delimiters;
    }

    Delimiters delimiters() {
        return delimiters;
    }

    /** What UNB says of the character set and of repetitions. */
    void agree(Charset set, boolean repeating) {
        decoder = decoder(set);
        charset = set.name();
        delimiters = repeating ? delimiters.repeating() : delimiters;
    }

    /** Faults of characters in the segment read last. */
    List<Finding> flaws() {
        return flaws;
    }

    int count() {
        return count;
    }

    /** The next segment; empty at the end of the bytes. */
    Optional<Segment> next() {
        begin();
        if (!atSegment()) {
            return Optional.empty();
        }
        count++;
        start = source.offset();
        bound(count <= bounds.segments(), "segments", bounds.segments());
        while (!step()) {
            bound(source.offset() <= bounds.bytes(), "bytes", bounds.bytes());
        }
        return Optional.of(new Segment(here(), elements));
    }

    private void begin() {
        elements.clear();
        repetitions.clear();
        components.clear();
        flaws.clear();
        length = 0;
        ascii = true;
        tag = "";
        tagRead = false;
    }

    private boolean atSegment() {
        int next = source.read();
        while (next == ' ' || next == '\t' || next == '\r' || next == '\n') {
            next = source.read();
        }
        if (next == ByteSource.END) {
            return false;
        }
        source.back();
        return true;
    }

    /** Takes one byte; true at the end of the segment. */
    private boolean step() {
        int next = source.read();
        if (next == ByteSource.END) {
            throw unreadable(EdifactProblem.TRUNCATED, Long.toString(source.offset()));
        }
        if (next == delimiters.terminator()) {
            endElement();
            return true;
        }
        if (next == delimiters.element()) {
            endElement();
        } else if (next == delimiters.component()) {
            endComponent();
        } else if (next == delimiters.repetition() && next != ' ' && tagRead) {
            endRepetition();
        } else if (next == delimiters.release() && next != ' ') {
            released();
        } else {
            take(next);
        }
        return false;
    }

    private void released() {
        int next = source.read();
        while (next == '\r' || next == '\n') {
            next = source.read();
        }
        if (next == ByteSource.END) {
            throw unreadable(EdifactProblem.TRUNCATED, Long.toString(source.offset()));
        }
        take(next);
    }

    private void take(int next) {
        if (next == '\r' || next == '\n') {
            return;
        }
        bound(length < bounds.length(), "length", bounds.length());
        if (length == value.length) {
            value = Arrays.copyOf(value, value.length * 2);
        }
        ascii &= next >= ' ' && next < 0x7F;
        value[length++] = (byte) next;
    }

    private void endComponent() {
        components.add(text());
        bound(components.size() <= bounds.components(), "components", bounds.components());
    }

    private void endRepetition() {
        endComponent();
        repetitions.add(trimmed());
        components.clear();
        bound(repetitions.size() <= bounds.components(), "repetitions", bounds.components());
    }

    private void endElement() {
        endRepetition();
        if (tagRead) {
            elements.add(repetitions.toArray(String[][]::new));
            bound(elements.size() <= bounds.elements(), "elements", bounds.elements());
        } else {
            tag = repetitions.get(0).length == 0 ? "" : repetitions.get(0)[0];
            tagRead = true;
        }
        repetitions.clear();
    }

    private String[] trimmed() {
        int size = components.size();
        while (size > 0 && components.get(size - 1).isEmpty()) {
            size--;
        }
        return size == 0 ? NO_COMPONENT : components.subList(0, size).toArray(String[]::new);
    }

    private String text() {
        int size = length;
        boolean plain = ascii;
        length = 0;
        ascii = true;
        if (size == 0) {
            return "";
        }
        String text = plain ? new String(value, 0, size, StandardCharsets.ISO_8859_1) : decoded(size);
        return text;
    }

    private String decoded(int size) {
        try {
            String text = decoder.decode(ByteBuffer.wrap(value, 0, size)).toString();
            if (text.chars().anyMatch(Character::isISOControl)) {
                flaw(text);
            }
            return text;
        } catch (CharacterCodingException foreign) {
            String text = new String(value, 0, size, StandardCharsets.ISO_8859_1);
            flaw(text);
            return text;
        }
    }

    private void flaw(String text) {
        String shown = text.replaceAll("[^\\x20-\\x7e]", "\uFFFD");
        Position at = here().at(elements.size() + (tagRead ? 1 : 0), components.size() + 1);
        flaws.add(Finding.of(at, shown, EdifactProblem.CHARACTER, charset));
    }

    private Position here() {
        return new Position(0, count, tag, 0, 0, start);
    }

    private void bound(boolean within, String which, long bound) {
        if (!within) {
            throw unreadable(EdifactProblem.TOO_LARGE, which, Long.toString(bound));
        }
    }

    private Unreadable unreadable(EdifactProblem problem, String... arguments) {
        return new Unreadable(Finding.of(here(), "", problem, arguments));
    }

    private static CharsetDecoder decoder(Charset set) {
        return set.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
