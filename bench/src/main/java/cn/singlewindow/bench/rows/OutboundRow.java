package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Declarations;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.agency.AgencyListener;
import cn.singlewindow.bench.agency.AgencyListener.Mood;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * R5. The window calls an agency's own system, which is in every bad mood in turn and then away; some mails it refuses for good. In
 * the end each mail has come once, in order for each subject, and the poison is parked and held up nobody.
 */
public final class OutboundRow implements Row {

    private static final int POISON = 3;

    @Override
    public String name() {
        return "R5";
    }

    @Override
    public String title() {
        return "outbound messages arrive in the end, in order, whatever the agency's system does; poison is parked";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int total = settings.of(60, 500);
        int mood = settings.of(3, 20) * 1000;
        try (Installation window = Installation.bringUp("R5")) {
            Gateway gateway = new Gateway(window);
            try (AgencyListener customs = new AgencyListener(gateway.customs(), gateway.server())) {
                endpoint(window, "GACC", customs.address());
                Thread.sleep(6000);
                List<String> numbers = submit(window, total, report);
                numbers.subList(0, POISON).forEach(customs::refuse);
                int round = 0;
                for (Mood each : Mood.values()) {
                    customs.mood(each);
                    Installation.say("the agency's system: " + each);
                    submitMore(window, total, round++, report);
                    Thread.sleep(mood);
                }
                customs.mood(Mood.RESET);
                Thread.sleep(mood);
                customs.mood(Mood.GOOD);
                long mails = settle(window, gateway, customs, settings.of(120, 900));
                judge(gateway, customs, mails, report);
            }
        }
    }

    static void endpoint(Installation window, String agency, String address) throws SQLException {
        try (Connection connection = window.connectAsOwner();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO collaboration_endpoint VALUES (?, ?, 1, UTC_TIMESTAMP(6), 'bench')")) {
            insert.setString(1, agency);
            insert.setString(2, address);
            insert.executeUpdate();
        }
    }

    static List<String> submit(Installation window, int total, Report report) throws Exception {
        return send(window, new Declarations("R5"), 1, total, report);
    }

    static void submitFrom(Installation window, int first, int total, Report report) throws Exception {
        send(window, new Declarations("R5"), first, first + total - 1, report);
    }

    private static void submitMore(Installation window, int total, int round, Report report) throws Exception {
        send(window, new Declarations("R5"), total * (round + 1) + 1, total * (round + 1) + 5, report);
    }

    private static List<String> send(Installation window, Declarations declarations, int from, int to, Report report)
            throws Exception {
        Http http = new Http(window.address(), Declarations.BROKER);
        ExecutorService senders = Executors.newFixedThreadPool(4);
        List<Future<Http.Reply>> sent = new ArrayList<>();
        for (int n = from; n <= to; n++) {
            int number = n;
            sent.add(senders.submit(() -> http.post(
                    Declarations.PATH, Declarations.JSON, declarations.json(number), declarations.key(number))));
        }
        List<String> numbers = new ArrayList<>();
        for (Future<Http.Reply> each : sent) {
            Http.Reply reply = each.get();
            if (reply.status() != 201) {
                report.violation("not taken: " + reply.status() + " " + reply.text());
            }
            numbers.add(reply.text().replaceFirst("(?s).*\"seqNo\"\\s*:\\s*\"([^\"]+)\".*", "$1"));
        }
        senders.shutdown();
        return numbers;
    }

    /** Lets time pass in steps: what waits for its next try becomes due now, as after two hours. */
    private static long settle(Installation window, Gateway gateway, AgencyListener customs, int seconds)
            throws Exception {
        long mails = gateway.number("SELECT COUNT(*) FROM collaboration_mail WHERE agency = 'GACC'");
        for (int i = 0; i < seconds; i++) {
            long open =
                    gateway.number("SELECT COUNT(*) FROM platform_outbox WHERE topic = 'collaboration.exchange.mail'"
                            + " AND state IN ('NEW', 'RETRY')");
            if (open == 0) {
                break;
            }
            try (Connection connection = window.connectAsOwner();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE platform_outbox SET due_at = UTC_TIMESTAMP(6) WHERE state = 'RETRY' AND"
                        + " claimed_by IS NULL AND topic = 'collaboration.exchange.mail'");
            }
            Thread.sleep(1000);
        }
        Installation.say(customs.taken() + " of " + mails + " mails taken, " + customs.calls() + " calls");
        return mails;
    }

    private static void judge(Gateway gateway, AgencyListener customs, long mails, Report report) throws Exception {
        long parked = gateway.number(
                "SELECT COUNT(*) FROM platform_outbox WHERE topic = 'collaboration.exchange.mail' AND state = 'PARKED'");
        if (customs.taken() != mails - POISON) {
            report.violation(customs.taken() + " mails taken of " + (mails - POISON));
        }
        if (parked != POISON) {
            report.violation(parked + " parked, not " + POISON);
        }
        customs.wrong().forEach(report::violation);
        report.set("n", mails)
                .set("calls", customs.calls())
                .set("parked", parked)
                .set(
                        "else",
                        customs.taken() + " mails taken once in order by " + customs.calls() + " calls, " + parked
                                + " refused for good and parked");
        report.note("The two hours of the outage are simulated: what waits for its next try is made due.");
    }
}
