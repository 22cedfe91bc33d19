package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.agency.SignedMessage;
import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.bench.agency.SoapLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** X2. The same signed message again: at once from many sides, a moment later, after a restart, and with another age. */
public final class ReplayRow implements Row {

    private static final int AT_ONCE = 8;
    private static final String CONTENT = "<a:after>0</a:after><a:limit>1</a:limit>";

    @Override
    public String name() {
        return "X2";
    }

    @Override
    public String title() {
        return "a signed message is taken once: at once from eight sides, later, after a restart, too old, too new";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int total = settings.of(50, 500);
        try (Installation window = Installation.bringUp("X2")) {
            Gateway gateway = new Gateway(window);
            List<SignedMessage> messages = new ArrayList<>();
            for (int n = 0; n < total; n++) {
                SoapLine line = gateway.agency(n % 2 == 0 ? Soap.V11 : Soap.V12);
                SignedMessage message = line.sign("fetchCases", CONTENT);
                messages.add(message);
                once(line, message, report);
            }
            again(gateway, messages, "a moment later", report);
            window.killServer();
            window.startServer();
            again(gateway, messages, "after a restart", report);
            skew(gateway, report);
            report.set("n", total)
                    .set("copies", total * (AT_ONCE + 2))
                    .set("else", total * (AT_ONCE + 2) + " copies of " + total + " messages, each taken once");
            report.note(
                    "One node: what was taken stands in a table of the database that all nodes share; a run on two nodes"
                            + " waits for the cluster's issue.");
        }
    }

    private static void once(SoapLine line, SignedMessage message, Report report) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Integer>> copies = new ArrayList<>();
        for (int copy = 0; copy < AT_ONCE; copy++) {
            copies.add(senders.submit(() -> line.send(message.text()).statusCode()));
        }
        int taken = 0;
        for (Future<Integer> copy : copies) {
            taken += copy.get() == 200 ? 1 : 0;
        }
        senders.shutdown();
        if (taken != 1) {
            report.violation(taken + " of " + AT_ONCE + " copies were taken");
        }
    }

    private static void again(Gateway gateway, List<SignedMessage> messages, String when, Report report)
            throws Exception {
        for (int n = 0; n < messages.size(); n++) {
            SoapLine line = gateway.agency(n % 2 == 0 ? Soap.V11 : Soap.V12);
            String answer = line.send(messages.get(n).text()).body();
            if (!SoapLine.code(answer).equals("SW-162")) {
                report.violation("taken again " + when + ": " + answer);
            }
        }
    }

    private static void skew(Gateway gateway, Report report) throws Exception {
        for (Soap soap : Soap.values()) {
            aged(gateway.agency(soap), -240, true, report);
            aged(gateway.agency(soap), -370, false, report);
            aged(gateway.agency(soap), 50, true, report);
            aged(gateway.agency(soap), 75, false, report);
        }
    }

    private static void aged(SoapLine line, int seconds, boolean good, Report report) throws Exception {
        SignedMessage message = SignedMessage.of(
                line.soap(),
                line.identity(),
                line.address(),
                line.action("fetchCases"),
                line.body("fetchCases", CONTENT),
                SignedMessage.Way.right().at(Instant.now().plusSeconds(seconds)));
        boolean taken = line.send(message.text()).statusCode() == 200;
        if (taken != good) {
            report.violation("made " + seconds + " s from now: " + (taken ? "taken" : "refused"));
        }
    }
}
