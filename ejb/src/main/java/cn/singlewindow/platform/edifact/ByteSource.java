package cn.singlewindow.platform.edifact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Bytes of a stream one by one, counted, with the head in view. */
final class ByteSource {

    static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[32_768];
    private int at;
    private int limit;
    private long before;

    ByteSource(InputStream in) {
        this.in = in;
    }

    int read() {
        if (at == limit && !fill()) {
            return END;
        }
        return buffer[at++];
    }

    void back() {
        at--;
    }

    /** Bytes read so far. */
    long offset() {
        return before + at;
    }

    void skip(int count) {
        at += count;
    }

    /** What stands next, at most so much, byte for byte. */
    String head(int most) {
        try {
            while (limit < most) {
                int more = in.read(buffer, limit, buffer.length - limit);
                if (more < 0) {
                    break;
                }
                limit += more;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(buffer, at, Math.min(limit - at, most), StandardCharsets.ISO_8859_1);
    }

    private boolean fill() {
        try {
            before += limit;
            at = 0;
            limit = Math.max(in.read(buffer, 0, buffer.length), 0);
            return limit > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
