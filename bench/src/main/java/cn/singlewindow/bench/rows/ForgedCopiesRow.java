package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.agency.Identity;
import cn.singlewindow.bench.agency.SignedMessage;
import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.bench.agency.SoapLine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** X7. Tampered, unsigned and wrongly signed copies before, with and after the genuine message. */
public final class ForgedCopiesRow implements Row {

    private static final String CONTENT = "<a:after>0</a:after><a:limit>7</a:limit>";

    @Override
    public String name() {
        return "X7";
    }

    @Override
    public String title() {
        return "forged copies sent before, with and after cannot shut the genuine message out";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int total = settings.of(100, 1_000);
        try (Installation window = Installation.bringUp("X7")) {
            Gateway gateway = new Gateway(window);
            Identity rogue = Gateway.rogue(gateway.customs());
            ExecutorService senders = Executors.newFixedThreadPool(4);
            long copies = 0;
            for (int n = 0; n < total; n++) {
                SoapLine line = gateway.agency(n % 2 == 0 ? Soap.V11 : Soap.V12);
                SignedMessage genuine = line.sign("fetchCases", CONTENT);
                List<String> forged = forged(line, genuine, rogue);
                copies += forged.size() * 3L;
                refused(line, forged, senders, report);
                List<Future<Integer>> beside = new ArrayList<>();
                forged.forEach(
                        each -> beside.add(senders.submit(() -> line.send(each).statusCode())));
                if (line.send(genuine.text()).statusCode() != 200) {
                    report.violation("the genuine message was not taken");
                }
                for (Future<Integer> each : beside) {
                    judge(each.get(), report);
                }
                refused(line, forged, senders, report);
            }
            senders.shutdown();
            long taken = gateway.taken();
            if (taken != total) {
                report.violation(taken + " taken of " + total);
            }
            report.set("n", total)
                    .set("forged", copies)
                    .set("taken", taken)
                    .set("else", taken + " genuine taken once, " + copies + " forged copies refused");
        }
    }

    private static List<String> forged(SoapLine line, SignedMessage genuine, Identity rogue) {
        String text = genuine.text();
        String wrong = SignedMessage.of(
                        line.soap(), rogue, line.address(), line.action("fetchCases"), line.body("fetchCases", CONTENT))
                .text()
                .replaceFirst("urn:uuid:[0-9a-f-]+", genuine.messageId());
        return List.of(
                text.replace(">7<", ">8<"),
                text.replaceFirst("(?s)<ds:Signature .*</ds:Signature>", ""),
                text.replaceFirst("(?s)<ds:Signature .*</ds:Signature>", "")
                        .replaceFirst("(?s)<wsse:Security.*</wsse:Security>", ""),
                wrong);
    }

    private static void refused(SoapLine line, List<String> forged, ExecutorService senders, Report report)
            throws Exception {
        List<Future<Integer>> sent = new ArrayList<>();
        forged.forEach(each -> sent.add(senders.submit(() -> line.send(each).statusCode())));
        for (Future<Integer> each : sent) {
            judge(each.get(), report);
        }
    }

    private static void judge(int status, Report report) {
        if (status < 400) {
            report.violation("a forged copy was taken");
        }
    }
}
