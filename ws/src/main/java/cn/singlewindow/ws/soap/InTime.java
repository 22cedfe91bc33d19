package cn.singlewindow.ws.soap;

import cn.singlewindow.shared.Rejected;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * A request that has to come in time: within twenty seconds and one more for every 16 KiB that came, so that a slow sender does not hold a
 * thread (issue 4, slow senders). A sender that says nothing at all is cut off by the server's read time-out.
 */
final class InTime extends FilterInputStream {

    private static final long ALLOWED_NANOS = 20_000_000_000L;
    private static final long NANOS_PER_BYTE = 1_000_000_000L / (16 << 10);

    private final LongSupplier clock;
    private final long began;
    private long bytes;

    InTime(InputStream from) {
        this(from, System::nanoTime);
    }

    InTime(InputStream from, LongSupplier clock) {
        super(from);
        this.clock = clock;
        this.began = clock.getAsLong();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        came(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        came(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        came(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void came(long more) {
        bytes += more;
        if (more > 0 && clock.getAsLong() - began > ALLOWED_NANOS + bytes * NANOS_PER_BYTE) {
            throw Rejected.because(SoapProblem.TOO_SLOW);
        }
    }
}
