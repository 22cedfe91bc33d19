package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.bench.agency.SoapLine;
import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.TestBed;
import cn.singlewindow.testbed.WindowTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Senders that drip hold no threads, and one that keeps a thread is told after a while (issue 4, slow senders). */
@RunAsClient
@Application("RC-02")
class SlowSendersIT extends WindowTest {

    private static final int SENDERS = 300;

    @Test
    void hundredsOfSlowSendersStopNobody() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SENDERS; i++) {
                String path = i % 2 == 0 ? "/services/agency/v1" : "/api/v1/declarations";
                slow.add(begun(path, 50_000));
            }
            SoapLine agency = SignedSystem.agency("GACC", "agency", Soap.V11);
            for (int round = 0; round < 3; round++) {
                for (Socket each : slow) {
                    each.getOutputStream().write('x');
                    each.getOutputStream().flush();
                }
                long begin = System.nanoTime();
                agency.call("fetchCases", "<a:after>0</a:after><a:limit>1</a:limit>");
                assertThat(Machine.named("trader-erp")
                                .get("/api/v1/declarations?limit=1")
                                .status())
                        .isEqualTo(200);
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
            }
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    @Test
    void aLargeRequestThatStopsComingIsToldSo() throws Exception {
        try (Socket socket = begun("/services/agency/v1", 4_000_000)) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write("<s:Envelope ".getBytes(StandardCharsets.UTF_8));
            out.write(" ".repeat(200_000).getBytes(StandardCharsets.UTF_8));
            long begin = System.nanoTime();
            while (socket.getInputStream().available() == 0
                    && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(60)) {
                out.write(' ');
                out.flush();
                TimeUnit.MILLISECONDS.sleep(250);
            }
            byte[] answer = new byte[4000];
            int read = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, Math.max(0, read), StandardCharsets.UTF_8))
                    .contains("SW-167");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(45));
        }
    }

    private static Socket begun(String path, int announced) throws IOException {
        URI at = TestBed.at(path);
        Socket socket = new Socket(at.getHost(), at.getPort());
        String type = path.startsWith("/api") ? "application/xml" : "text/xml";
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type + "\r\nContent-Length: "
                                + announced + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
