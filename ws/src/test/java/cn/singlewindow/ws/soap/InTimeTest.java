package cn.singlewindow.ws.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.shared.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class InTimeTest {

    private final AtomicLong now = new AtomicLong();

    /** Each read takes a second. */
    private InputStream stream(int size, int perRead) {
        InputStream slow = new ByteArrayInputStream(new byte[size]) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                now.addAndGet(TimeUnit.SECONDS.toNanos(1));
                return super.read(into, from, Math.min(length, perRead));
            }
        };
        return new InTime(slow, now::get);
    }

    @Test
    void aRequestThatKeepsComingIsTaken() throws IOException {
        InputStream steady = stream(1 << 20, 32 << 10);
        byte[] second = new byte[32 << 10];
        int all = 0;
        for (int read = steady.read(second); read > 0; read = steady.read(second)) {
            all += read;
        }
        assertThat(all).isEqualTo(1 << 20);
    }

    @Test
    void aRequestThatDripsIsRefused() {
        assertThatThrownBy(() -> stream(1 << 20, 10).readAllBytes())
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("SW-167");
        assertThat(TimeUnit.NANOSECONDS.toSeconds(now.get())).isBetween(20L, 22L);
    }
}
