package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Machine;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.agency.SignedMessage;
import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.bench.agency.SoapLine;
import cn.singlewindow.bench.anchor.RawSignatures;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * P2. An agency's acknowledgement: signed SOAP in, verified, logged, stored with its audit row, the answer signed and logged; against
 * WSS4J alone that verifies the same message and signs the same answer.
 */
public final class SignedCallRow implements Row {

    private static final List<String> AGENCIES = List.of("GACC", "MSA", "NIA", "TAX", "SAFE", "COM", "MOT", "FIN");

    @Override
    public String name() {
        return "P2";
    }

    @Override
    public String title() {
        return "a signed agency call against raw WSS4J with the JDK's provider";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (Installation window = Installation.bringUp("P2")) {
            new Measurement(window, settings, report).run();
        }
    }

    private static final class Measurement {
        private final Installation window;
        private final Gateway gateway;
        private final Report report;
        private final int calls;
        private final int rounds;
        private final AtomicLong number = new AtomicLong();
        private final List<SoapLine> lines = new ArrayList<>();
        private final List<Double> ours = new ArrayList<>();
        private final List<Double> anchor = new ArrayList<>();
        private final List<Double> database = new ArrayList<>();
        private final List<Double> rates = new ArrayList<>();

        Measurement(Installation window, Settings settings, Report report) throws Exception {
            this.window = window;
            this.gateway = new Gateway(window);
            this.report = report;
            this.calls = settings.of(400, 3_000);
            this.rounds = settings.of(3, 7);
            for (String agency : AGENCIES) {
                lines.add(gateway.agency(agency, Soap.V11));
            }
        }

        void run() throws Exception {
            fillMailboxes();
            SoapLine first = lines.get(0);
            SignedMessage message = first.sign("acknowledge", "<a:upTo>1</a:upTo>");
            String answer = unsigned(first.send(message.text()).body());
            RawSignatures raw = new RawSignatures(gateway.customs());
            Installation.say("warm-up");
            for (int i = 0; i < 3; i++) {
                slice(false);
                anchor(raw, message.text(), answer, false);
            }
            for (int round = 0; round < rounds; round++) {
                if (round % 2 == 0) {
                    slice(true);
                    anchor(raw, message.text(), answer, true);
                } else {
                    anchor(raw, message.text(), answer, true);
                    slice(true);
                }
            }
            tell(message.text().length());
        }

        private void fillMailboxes() throws Exception {
            try (Connection owner = window.connectAsOwner();
                    Statement statement = owner.createStatement()) {
                for (String agency : AGENCIES) {
                    statement.executeUpdate(
                            "INSERT INTO collaboration_mailbox VALUES ('" + agency + "', 1000000000, 0)");
                }
            }
        }

        /** The answer as it was before it was signed. */
        private static String unsigned(String answer) {
            return answer.replaceFirst("(?s)<wsse:Security.*</wsse:Security>", "")
                    .replaceAll(" wsu:Id=\"[^\"]*\"", "");
        }

        private void slice(boolean counted) throws Exception {
            List<Queue<String>> prepared = new ArrayList<>();
            for (SoapLine line : lines) {
                Queue<String> messages = new ConcurrentLinkedQueue<>();
                for (int i = 0; i < calls / lines.size(); i++) {
                    messages.add(line.sign("acknowledge", "<a:upTo>" + number.incrementAndGet() + "</a:upTo>")
                            .text());
                }
                prepared.add(messages);
            }
            double server = window.serverCpu();
            double db = window.databaseCpu();
            long begin = System.nanoTime();
            ExecutorService clients = Executors.newFixedThreadPool(lines.size());
            List<Future<Void>> sent = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                SoapLine line = lines.get(i);
                Queue<String> messages = prepared.get(i);
                sent.add(clients.submit(() -> send(line, messages)));
            }
            clients.shutdown();
            for (Future<Void> each : sent) {
                each.get();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (counted) {
                ours.add((window.serverCpu() - server) / calls);
                database.add((window.databaseCpu() - db) / calls);
                rates.add(calls / seconds);
                Installation.say("ours %.2f ms, database %.2f ms, %.0f /s"
                        .formatted(ours.get(ours.size() - 1), database.get(database.size() - 1), calls / seconds));
            }
        }

        private Void send(SoapLine line, Queue<String> messages) throws Exception {
            for (String text = messages.poll(); text != null; text = messages.poll()) {
                HttpResponse<String> answer = line.send(text);
                if (answer.statusCode() != 200 || !answer.body().contains("SignatureValue")) {
                    report.violation("answered with " + answer.statusCode() + " " + SoapLine.code(answer.body()));
                }
            }
            return null;
        }

        private void anchor(RawSignatures raw, String message, String answer, boolean counted) throws Exception {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            int n = calls / 2;
            long used = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < n; i++) {
                raw.answer(message, answer);
            }
            if (counted) {
                anchor.add((threads.getCurrentThreadCpuTime() - used) / 1e6 / n);
                Installation.say("raw WSS4J %.2f ms".formatted(anchor.get(anchor.size() - 1)));
            }
        }

        private void tell(int size) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < ours.size(); i++) {
                ratios.add(anchor.get(i) / ours.get(i));
            }
            report.ratios(ratios)
                    .set("n", calls * rounds)
                    .set("message_bytes", size)
                    .set("cpu_ms_per_item", rounded(ours))
                    .set(
                            "sides",
                            Map.of(
                                    "signed_call_server_cpu_ms", rounded(ours),
                                    "signed_call_database_cpu_ms", rounded(database),
                                    "signed_calls_per_second", rounded(rates),
                                    "raw_wss4j_cpu_ms", rounded(anchor)))
                    .set("goal", "≥ 0.5 × raw WSS4J by server CPU; ≥ 200 signed calls/s")
                    .set(
                            "else",
                            "%.0f signed calls/s"
                                    .formatted(rates.stream()
                                            .mapToDouble(Double::doubleValue)
                                            .average()
                                            .orElse(0)));
            report.note(
                    "Raw WSS4J parses and verifies the same message and signs and writes the same answer, in this process, warm.");
            report.note("Clients sign beforehand; they and the database share the machine's cores with the server.");
            report.set(
                    "load_process_cpu_ms",
                    Machine.cpuMillis(ProcessHandle.current().pid()));
        }

        private static List<Double> rounded(List<Double> values) {
            return values.stream().map(Report::rounded).toList();
        }
    }
}
