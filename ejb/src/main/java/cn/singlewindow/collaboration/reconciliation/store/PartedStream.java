package cn.singlewindow.collaboration.reconciliation.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Streams that are read one behind the other, each fetched when the one before is at its end. */
final class PartedStream extends InputStream {

    private final IntFunction<Optional<InputStream>> parts;
    private InputStream now = InputStream.nullInputStream();
    private int next;

    /** @param parts the stream of a number from 0 on; empty behind the last */
    PartedStream(IntFunction<Optional<InputStream>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        int read = now.read();
        while (read < 0 && advance()) {
            read = now.read();
        }
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = now.read(into, offset, length);
        while (read < 0 && advance()) {
            read = now.read(into, offset, length);
        }
        return read;
    }

    private boolean advance() throws IOException {
        Optional<InputStream> part = parts.apply(next++);
        now.close();
        now = part.orElseGet(InputStream::nullInputStream);
        return part.isPresent();
    }
}
