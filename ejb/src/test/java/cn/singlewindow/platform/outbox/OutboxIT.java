package cn.singlewindow.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.inbox.Inbox;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.testing.TestClock;
import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.TestTransactions;
import cn.singlewindow.testing.Wire;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PROMISES R5, inside: everything arrives, in order per subject and recipient; poison holds back nobody. */
class OutboxIT {

    private static final String TOPIC = "test.topic";

    private final TestTransactions transactions = new TestTransactions(TestServer.get());
    private final Database database = transactions.database();
    private final TestClock clock = new TestClock("2026-05-01T00:00:00Z");
    private final IdSource ids = Wire.into(new IdSource(), clock);
    private final String consumer = "test." + UUID.randomUUID();
    private final Queue<Delivery> received = new ConcurrentLinkedQueue<>();
    private final Map<Long, Integer> effects = new ConcurrentHashMap<>();
    private volatile Consumer<Delivery> trouble = delivery -> {};
    private final Outbox outbox = outbox();

    @BeforeEach
    void empty() throws SQLException {
        try (var connection = TestServer.get().connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM platform_outbox");
        }
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        assertThatThrownBy(() -> outbox.append(event(1, "GACC", "a"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEventOfARolledBackTransactionIsNeverTold() {
        assertThatThrownBy(() -> transactions.runNew(() -> {
                    outbox.append(event(1, "GACC", "a"));
                    throw new IllegalArgumentException("refused");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        drain(relay("node-1"));
        assertThat(received).isEmpty();
    }

    @Test
    void twoNodesDeliverEverythingOnceAndInOrder() throws Exception {
        long subjects = 20;
        long events = 8;
        for (int n = 0; n < events; n++) {
            for (int subject = 0; subject < subjects; subject++) {
                List<OutboxEvent> both = List.of(event(subject, "GACC", "" + n), event(subject, "TAX", "" + n));
                transactions.runNew(() -> outbox.appendAll(both));
            }
        }
        inParallel(4, thread -> drain(relay("node-" + thread % 2)));
        assertThat((long) received.size()).isEqualTo(subjects * events * 2);
        assertThat(effects.values()).containsOnly(1);
        assertThat(orderViolations()).isZero();
        assertThat(count("DELIVERED")).isEqualTo(subjects * events * 2);
    }

    @Test
    void theVersionOfTheSubjectOrdersWhatNodesWithDifferentClocksWrote() {
        transactions.runNew(() -> outbox.append(event(1, "GACC", "1").atVersion(8)));
        transactions.runNew(() -> outbox.append(event(1, "GACC", "0").atVersion(7)));
        drain(relay("node-1"));
        assertThat(received).extracting(delivery -> delivery.event().payload()).containsExactly("0", "1");
    }

    @Test
    void poisonIsParkedAndHoldsBackNobody() {
        trouble = delivery -> {
            if (delivery.event().payload().equals("0") && delivery.event().subjectId() == 1) {
                throw new IllegalStateException("poison");
            }
        };
        for (int n = 0; n < 3; n++) {
            for (int subject = 1; subject <= 5; subject++) {
                OutboxEvent event = event(subject, "GACC", "" + n);
                transactions.runNew(() -> outbox.append(event));
            }
        }
        OutboxRelay relay = relay("node-1");
        drain(relay);
        assertThat(received).as("other subjects go on").hasSize(12);
        assertThat(received).noneMatch(delivery -> delivery.event().subjectId() == 1);
        for (int attempt = 0; attempt < RetryPlan.MOST_FAILURES; attempt++) {
            clock.advance(Duration.ofMinutes(10));
            drain(relay);
        }
        assertThat(count("PARKED")).isEqualTo(1);
        assertThat(count("DELIVERED"))
                .as("its own later events too, once it is parked")
                .isEqualTo(14);
        assertThat(orderViolations()).isZero();
    }

    @Test
    void whatNobodyTriedYetIsHandedOverTogetherAndOnce() {
        for (int subject = 1; subject <= 30; subject++) {
            OutboxEvent event = event(subject, "GACC", "0");
            transactions.runNew(() -> outbox.append(event));
        }
        assertThat(fresh().deliver(20)).isEqualTo(20);
        assertThat(fresh().deliver(20)).isEqualTo(10);
        assertThat(fresh().deliver(20)).isZero();
        assertThat(effects.values()).hasSize(30).containsOnly(1);
        assertThat(database.number("SELECT COUNT(*) FROM platform_inbox WHERE consumer = ?", consumer))
                .isZero();
    }

    @Test
    void anOutageOfTwoHoursParksNothingAndLosesNothing() {
        trouble = delivery -> {
            throw new RecipientUnavailable("connection refused");
        };
        for (int n = 0; n < 4; n++) {
            OutboxEvent event = event(1, "GACC", "" + n);
            transactions.runNew(() -> outbox.append(event));
        }
        OutboxRelay relay = relay("node-1");
        for (int minute = 0; minute < 120; minute++) {
            drain(relay);
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(count("PARKED")).isZero();
        trouble = delivery -> {};
        clock.advance(Duration.ofMinutes(7));
        drain(relay);
        assertThat(count("DELIVERED")).isEqualTo(4);
        assertThat(orderViolations()).isZero();
    }

    @Test
    void whatADeadNodeHadClaimedComesDueAgain() {
        transactions.runNew(() -> outbox.append(event(1, "GACC", "0")));
        OutboxQueue queue = queue();
        assertThat(queue.claim("dead", false, Set.of(), 10)).hasSize(1);
        drain(relay("node-1"));
        assertThat(received).isEmpty();
        clock.advance(OutboxQueue.LEASE.plusSeconds(1));
        drain(relay("node-1"));
        assertThat(received).hasSize(1);
    }

    @Test
    void aNodeThatStartsAnewTakesBackItsOwnClaimsAtOnce() {
        transactions.runNew(() -> outbox.append(event(1, "GACC", "0")));
        OutboxQueue queue = queue();
        queue.claim("node-1", false, Set.of(), 10);
        assertThat(queue.release("node-1")).isEqualTo(1);
        drain(relay("node-1"));
        assertThat(received).hasSize(1);
    }

    @Test
    void anEffectHappensOnceThoughTheDeliveryIsRepeated() {
        transactions.runNew(() -> outbox.append(event(1, "GACC", "0")));
        OutboxQueue queue = queue();
        Delivery delivery = queue.claim("node-1", false, Set.of(), 10).get(0).delivery();
        Courier courier = courier();
        courier.handInside(subscriber, delivery);
        courier.handInside(subscriber, delivery);
        assertThat(effects).containsEntry(delivery.id(), 1);
    }

    private final Subscriber subscriber = new Subscriber() {
        @Override
        public String name() {
            return consumer;
        }

        @Override
        public Set<String> topics() {
            return Set.of(TOPIC);
        }

        @Override
        public void receive(Delivery delivery) {
            trouble.accept(delivery);
            received.add(delivery);
            effects.merge(delivery.id(), 1, Integer::sum);
        }
    };

    private static OutboxEvent event(long subject, String recipient, String payload) {
        return OutboxEvent.of(TOPIC, "test.subject", subject, payload).to(recipient);
    }

    private Subscribers subscribers() {
        return new Subscribers() {
            @Override
            List<Subscriber> of(String topic) {
                return List.of(subscriber);
            }
        };
    }

    private Outbox outbox() {
        return Wire.into(new Outbox(), database, ids, clock, new WakeUp(), transactions.registry(), subscribers());
    }

    private OutboxRelay relay(String node) {
        OutboxRelay relay = new OutboxRelay() {
            @Override
            public int round(String ignored, boolean remote, int most) {
                return super.round(node, remote, most);
            }
        };
        return Wire.into(relay, queue(), courier(), subscribers(), fresh());
    }

    private FreshEvents fresh() {
        FreshEvents fresh = new FreshEvents() {
            @Override
            public int deliver(int most) {
                return transactions.requiresNew(() -> super.deliver(most));
            }
        };
        return Wire.into(fresh, queue(), subscribers());
    }

    private OutboxQueue queue() {
        OutboxQueue queue = new OutboxQueue() {
            @Override
            public List<Claimed> claim(String node, boolean remote, Set<String> topics, int most) {
                return transactions.requiresNew(() -> super.claim(node, remote, topics, most));
            }
        };
        return Wire.into(queue, database, clock);
    }

    private Courier courier() {
        Courier courier = new Courier() {
            @Override
            public void handInside(Subscriber to, Delivery delivery) {
                transactions.runNew(() -> super.handInside(to, delivery));
            }
        };
        return Wire.into(courier, Wire.into(new Inbox(), database, clock));
    }

    private static void drain(OutboxRelay relay) {
        int empty = 0;
        while (empty < 3) {
            empty = relay.round("", false, 16) == 0 ? empty + 1 : 0;
        }
    }

    private long orderViolations() {
        Map<String, Integer> last = new HashMap<>();
        long violations = 0;
        for (Delivery delivery : received) {
            OutboxEvent event = delivery.event();
            int number = Integer.parseInt(event.payload());
            Integer before = last.put(event.subjectId() + "/" + event.recipient(), number);
            violations += before != null && before >= number ? 1 : 0;
        }
        return violations;
    }

    private long count(String state) {
        return database.number("SELECT COUNT(*) FROM platform_outbox WHERE state = ?", state);
    }

    private static void inParallel(int threads, Consumer<Integer> work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                all.add(() -> {
                    work.accept(thread);
                    return true;
                });
            }
            for (Future<Boolean> one : executor.invokeAll(all)) {
                one.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
