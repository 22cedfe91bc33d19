package cn.singlewindow.collaboration.sharing;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The door to the traffic with each agency, for operators. Needs EXCHANGE_OPERATE. */
@Stateless
public class Traffic {

    private static final String CASES =
            "SELECT agency, COUNT(*) AS n FROM collaboration_case WHERE state = 'OPEN' GROUP BY agency";
    private static final String MESSAGES = "SELECT SUBSTRING(party, 8) AS agency, SUM(direction = 'IN') AS received,"
            + " SUM(direction = 'OUT') AS sent, SUM(outcome <> 'DONE') AS failed"
            + " FROM collaboration_message WHERE party LIKE 'agency:%' AND recorded_at > ? GROUP BY party";
    private static final String EVENTS = "SELECT recipient AS agency, SUM(state IN ('NEW', 'RETRY')) AS waiting,"
            + " SUM(state = 'PARKED') AS parked, MIN(CASE WHEN state IN ('NEW', 'RETRY') THEN appended_at END) AS oldest"
            + " FROM platform_outbox WHERE state IN ('NEW', 'RETRY', 'PARKED') AND recipient <> '' GROUP BY recipient";
    private static final String MAIL = "SELECT b.agency, b.last_seq - b.acknowledged AS waiting, 0 AS parked,"
            + " (SELECT m.happened_at FROM collaboration_mail m WHERE m.agency = b.agency AND m.seq = b.acknowledged + 1)"
            + " AS oldest FROM collaboration_mailbox b WHERE b.last_seq > b.acknowledged";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** One row for each agency with cases, messages or a queue; in order of code. */
    public List<AgencyTraffic> ofAgencies(Scope scope) {
        scope.require(Permission.EXCHANGE_OPERATE);
        Map<String, Long> cases = byAgency(CASES, row -> row.number("n"));
        Map<String, Wire> wire = byAgency(MESSAGES, Wire::of, clock.instant().minus(Duration.ofDays(1)));
        Map<String, Queue> events = byAgency(EVENTS, Queue::of);
        Map<String, Queue> mail = byAgency(MAIL, Queue::of);
        TreeSet<String> agencies = new TreeSet<>(cases.keySet());
        agencies.addAll(wire.keySet());
        events.keySet().stream().filter(one -> one.matches("[A-Z0-9]{2,8}")).forEach(agencies::add);
        agencies.addAll(mail.keySet());
        return agencies.stream()
                .map(agency -> row(
                        agency,
                        cases.getOrDefault(agency, 0L),
                        wire.getOrDefault(agency, Wire.NONE),
                        events.getOrDefault(agency, Queue.EMPTY).and(mail.getOrDefault(agency, Queue.EMPTY))))
                .toList();
    }

    private AgencyTraffic row(String agency, long cases, Wire wire, Queue queue) {
        Instant oldest = queue.oldest();
        long seconds = oldest == null
                ? 0
                : Math.max(1, Duration.between(oldest, clock.instant()).toSeconds());
        return new AgencyTraffic(
                agency, cases, wire.received(), wire.sent(), wire.failed(), queue.waiting(), seconds, queue.parked());
    }

    private <T> Map<String, T> byAgency(String sql, Function<Row, T> reader, Object... values) {
        Map<String, T> found = new TreeMap<>();
        List<Map.Entry<String, T>> rows =
                new ArrayList<>(database.list(sql, row -> Map.entry(row.text("agency"), reader.apply(row)), values));
        rows.forEach(row -> found.put(row.getKey(), row.getValue()));
        return found;
    }

    private record Wire(long received, long sent, long failed) {
        private static final Wire NONE = new Wire(0, 0, 0);

        private static Wire of(Row row) {
            return new Wire(
                    row.decimal("received").longValue(),
                    row.decimal("sent").longValue(),
                    row.decimal("failed").longValue());
        }
    }

    private record Queue(
            long waiting, long parked, @Nullable Instant oldest) {
        private static final Queue EMPTY = new Queue(0, 0, null);

        private static Queue of(Row row) {
            return new Queue(
                    row.decimal("waiting").longValue(),
                    row.decimal("parked").longValue(),
                    row.optionalInstant("oldest").orElse(null));
        }

        private Queue and(Queue other) {
            Instant first = oldest;
            Instant second = other.oldest();
            boolean own = second == null || (first != null && first.isBefore(second));
            return new Queue(waiting + other.waiting(), parked + other.parked(), own ? first : second);
        }
    }
}
