package cn.singlewindow.collaboration.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.singlewindow.collaboration.feedback.store.ResultFeed;
import cn.singlewindow.platform.feed.FedTable;
import cn.singlewindow.platform.feed.FeedNumbers;
import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.platform.outbox.OutboxEvent;
import cn.singlewindow.platform.outbox.RetryPlan;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.testing.Instances;
import cn.singlewindow.testing.TestClock;
import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.Wire;
import cn.singlewindow.testing.Wired;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.mysql.cj.jdbc.MysqlDataSource;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** RC-05 on the real database: results in order, pushes that are signed, tried again, given up and sent anew. */
@Application("RC-05")
class FeedbackIT {

    private static final TestClock CLOCK = new TestClock("2026-06-05T02:00:00Z");
    private static final String TYPE = "goods.declaration";
    private static long serial = 5_000;

    private static Wired wired;
    private static Database database;
    private static Feedback feedback;
    private static Distribution distribution;
    private static FeedbackCourier courier;
    private static Proofs proofs;
    private static FeedNumbers numbers;
    private static HttpServer subscriber;
    private static final Deque<Integer> ANSWERS = new ArrayDeque<>();
    private static final List<Received> RECEIVED = new ArrayList<>();

    private final long enterprise = ++serial;
    private final Scope own = enterprise(enterprise);
    private final Scope other = enterprise(++serial);
    private final String subject = "I2026" + String.format("%013d", enterprise);

    private record Received(String body, String sequence, String timestamp, String signature) {}

    @BeforeAll
    static void wire() throws IOException {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(TestServer.get().url());
        source.setUser(TestServer.get().application().name());
        source.setPassword(TestServer.get().application().password());
        wired = new Wired(source, CLOCK);
        database = wired.bean(Database.class);
        distribution = wired.bean(Distribution.class);
        feedback = wired.bean(Feedback.class);
        Wire.into(feedback, Instances.of(new OneKind()));
        numbers = wired.bean(FeedNumbers.class);
        proofs = wired.bean(Proofs.class);
        courier = wired.bean(FeedbackCourier.class);
        Wire.into(courier, Instances.of(wired.bean(WebhookPusher.class), wired.bean(MailPusher.class)));
        wired.begun(Texts.class);
        subscriber = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        subscriber.createContext("/hook", exchange -> {
            RECEIVED.add(new Received(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    exchange.getRequestHeaders().getFirst("SW-Sequence"),
                    exchange.getRequestHeaders().getFirst("SW-Timestamp"),
                    exchange.getRequestHeaders().getFirst("SW-Signature")));
            int status = ANSWERS.isEmpty() ? 204 : ANSWERS.pop();
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        subscriber.start();
        System.setProperty(FeedbackConfiguration.OPEN_HOSTS, "127.0.0.1:" + port());
    }

    @AfterAll
    static void stop() {
        subscriber.stop(0);
        System.clearProperty(FeedbackConfiguration.OPEN_HOSTS);
        System.clearProperty(FeedbackConfiguration.SMTP_HOST);
    }

    @BeforeEach
    void quiet() {
        ANSWERS.clear();
        RECEIVED.clear();
    }

    @Test
    void eachPartyGetsItsOwnSequenceWithoutAGapAndReplaysByRange() {
        for (String state : List.of("RECEIVED", "ASSESSED", "RELEASED")) {
            happens(state, false);
        }
        assertThat(feedback.results(own, 0, 10)).isEmpty();
        FedTable results = new ResultFeed();
        while (numbers.hasWork(results)) {
            assertThat(numbers.number(results)).isPositive();
        }
        assertThat(feedback.results(own, 0, 10))
                .extracting(ResultView::sequence, ResultView::state)
                .containsExactly(tuple(1L, "RECEIVED"), tuple(2L, "ASSESSED"), tuple(3L, "RELEASED"));
        assertThat(feedback.replay(own, TYPE, subject, 2, 3))
                .extracting(ResultView::state)
                .containsExactly("ASSESSED", "RELEASED");
        assertThat(feedback.replay(other, TYPE, subject, 1, 3)).isEmpty();
        assertThat(feedback.results(other, 0, 10)).isEmpty();
        assertThat(codesOf(() -> feedback.replay(own, TYPE, subject, 3, 2))).containsExactly("RC-506");
    }

    @Test
    void aWebhookIsSignedAndTaken() {
        NewSubscription made = subscribe(own);
        happens("RELEASED", false);
        assertThat(pushAll(own)).isEqualTo(1);
        assertThat(RECEIVED).singleElement().satisfies(got -> {
            assertThat(got.body()).contains("Attach the document", "第二十四条");
            assertThat(got.body()).contains(subject, "\"state\":\"RELEASED\"", "\"sequence\":1");
            assertThat(got.sequence()).isEqualTo("1");
            assertThat(got.signature())
                    .isEqualTo(WebhookSignature.of(made.secret(), Long.parseLong(got.timestamp()), got.body()));
        });
        assertThat(feedback.deliveries(own, DeliveryState.ACKED, "", 10).items())
                .hasSize(1);
        assertThat(feedback.deliveries(other, DeliveryState.ACKED, "", 10).items())
                .isEmpty();
    }

    @Test
    void aRefusedPushIsTriedAgainAndARedirectIsNotFollowed() {
        subscribe(own);
        happens("RELEASED", false);
        ANSWERS.add(500);
        ANSWERS.add(302);
        Delivery delivery = deliveries(own).get(0);
        assertThatThrownBy(() -> courier.receive(delivery)).hasMessage("HTTP 500");
        assertThatThrownBy(() -> courier.receive(at(delivery, 2))).hasMessage("HTTP 302");
        assertThat(feedback.deliveries(own, DeliveryState.RETRY, "", 10)
                        .items()
                        .get(0)
                        .lastError())
                .isEqualTo("HTTP 302");
        courier.receive(at(delivery, 3));
        assertThat(feedback.deliveries(own, DeliveryState.ACKED, "", 10).items())
                .hasSize(1);
        courier.receive(at(delivery, 4));
        assertThat(RECEIVED).hasSize(3);
    }

    @Test
    void whatIsGivenUpIsToldAndCanBeSentAnew() {
        subscribe(own);
        happens("RELEASED", false);
        ANSWERS.add(503);
        Delivery delivery = deliveries(own).get(0);
        wired.inTransaction(() -> {
            courier.receive(at(delivery, RetryPlan.MOST_FAILURES));
            return 0;
        });
        DeliveryView dead =
                feedback.deliveries(own, DeliveryState.DEAD, "", 10).items().get(0);
        assertThat(feedback.subscriptions(own).get(0).dead()).isEqualTo(1);
        assertThat(database.exists(
                        "SELECT 1 FROM platform_notice WHERE code = 'collaboration.notice.feedback.dead' AND audience = ?",
                        Outcome.enterprise(enterprise)))
                .isTrue();
        assertThat(codesOf(() -> feedback.retry(other, dead.id()))).containsExactly("SW-002");
        wired.inTransaction(() -> {
            feedback.retry(own, dead.id());
            return 0;
        });
        pushAll(own);
        assertThat(feedback.deliveries(own, DeliveryState.ACKED, "", 10).items())
                .hasSize(1);
        assertThat(codesOf(() -> feedback.retry(own, dead.id()))).containsExactly("RC-505");
    }

    @Test
    void aRangeIsPushedAgainToTheOwnSubscriptionOnly() {
        NewSubscription made = subscribe(own);
        happens("RECEIVED", false);
        happens("RELEASED", false);
        long id = made.subscription().id();
        assertThat(wired.inTransaction(() -> feedback.pushAgain(own, id, TYPE, subject, 1, 2)))
                .isEqualTo(2);
        assertThat(pushAll(own)).isEqualTo(4);
        assertThat(codesOf(() -> feedback.pushAgain(other, id, TYPE, subject, 1, 2)))
                .containsExactly("SW-002");
    }

    @Test
    void onlyWhatIsWantedIsPushedAndNothingAfterTheEnd() {
        SubscriptionView terminal = wired.inTransaction(
                        () -> feedback.subscribe(own, new Subscribe(Channel.WEBHOOK, hook(), Set.of(TYPE), true)))
                .subscription();
        happens("RELEASED", false);
        happens("CLEARED", true);
        assertThat(pushAll(own)).isEqualTo(1);
        assertThat(RECEIVED.get(0).body()).contains("CLEARED");
        feedback.unsubscribe(own, terminal.id());
        happens("CLEARED", true);
        assertThat(deliveries(own)).hasSize(1);
        assertThat(codesOf(() -> feedback.unsubscribe(own, terminal.id()))).containsExactly("SW-002");
    }

    @Test
    void addressesInsideAreRefused() {
        for (String inside : List.of("http://127.0.0.1:1/", "http://example.org/", "gopher://x/", "")) {
            assertThat(codesOf(() ->
                            feedback.subscribe(own, new Subscribe(Channel.WEBHOOK, inside, Set.of("no.such"), false))))
                    .containsExactly("RC-503", "RC-501");
        }
    }

    @Test
    void aNameThatLeadsInsideIsRefusedWhenItIsPushedTo() {
        wired.inTransaction(() ->
                feedback.subscribe(own, new Subscribe(Channel.WEBHOOK, "https://localhost/hook", Set.of(), false)));
        happens("RELEASED", false);
        assertThatThrownBy(() -> courier.receive(deliveries(own).get(0))).hasMessage("host unknown or not public");
    }

    @Test
    void mailTellsThatThereIsNewsInBothLanguages() throws Exception {
        assertThat(codesOf(() ->
                        feedback.subscribe(own, new Subscribe(Channel.MAIL, "clerk@example.org", Set.of(), false))))
                .containsExactly("RC-502");
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        try {
            System.setProperty(FeedbackConfiguration.SMTP_HOST, "127.0.0.1");
            System.setProperty(
                    FeedbackConfiguration.SMTP_PORT,
                    Integer.toString(server.getSmtp().getPort()));
            System.setProperty(FeedbackConfiguration.SMTP_STARTTLS, "false");
            wired.inTransaction(
                    () -> feedback.subscribe(own, new Subscribe(Channel.MAIL, "clerk@example.org", Set.of(), false)));
            happens("RELEASED", false);
            pushAll(own);
            assertThat(server.waitForIncomingEmail(5_000, 1)).isTrue();
            assertThat(server.getReceivedMessages()[0].getSubject()).contains(subject, "单一窗口");
            assertThat((String) server.getReceivedMessages()[0].getContent()).contains(subject, "RELEASED", "Sign in");
            assertThat(feedback.deliveries(own, DeliveryState.SENT, "", 10).items())
                    .hasSize(1);
        } finally {
            server.stop();
            System.clearProperty(FeedbackConfiguration.SMTP_HOST);
        }
    }

    @Test
    void agenciesAreToldOnlyWhereAContractLetsThem() {
        wired.inTransaction(() -> {
            distribution.distribute(outcome(
                    List.of(Outcome.agency("TAX"), Outcome.agency("DRC"), Outcome.agency("GACC")), "RELEASED", false));
            return 0;
        });
        assertThat(database.list(
                        "SELECT party FROM collaboration_result WHERE subject_key = ? ORDER BY party",
                        row -> row.text("party"),
                        subject))
                .containsExactly("agency:GACC", "agency:TAX");
    }

    @Test
    void aBankReadsWhereOneSubmissionStandsUntilTheLinkRunsOut() {
        happens("RELEASED", false);
        String token = wired.inTransaction(() -> proofs.make(own, new Prove(TYPE, subject, "Bank of Shanghai", 2)));
        ProofView proof = wired.inTransaction(() -> proofs.read(token)).orElseThrow();
        assertThat(proof.standing().subjectKey()).isEqualTo(subject);
        assertThat(proof.results()).hasSize(1);
        assertThat(wired.inTransaction(() -> proofs.read(token)).orElseThrow().digest())
                .isEqualTo(proof.digest());
        assertThat(proofs.list(own).get(0).readings()).isEqualTo(2);
        assertThat(proofs.list(other)).isEmpty();
        assertThat(proofs.read("guessed")).isEmpty();
        assertThat(codesOf(() -> proofs.make(own, new Prove(TYPE, "absent", "Bank", 2))))
                .containsExactly("SW-002");
        assertThat(codesOf(() -> proofs.make(own, new Prove(TYPE, subject, "", 2))))
                .containsExactly("RC-507");
        CLOCK.advance(Duration.ofDays(3));
        assertThat(proofs.read(token)).isEmpty();
    }

    private void happens(String state, boolean terminal) {
        wired.inTransaction(() -> {
            distribution.distribute(outcome(List.of(Outcome.enterprise(enterprise)), state, terminal));
            return 0;
        });
    }

    private Outcome outcome(List<String> parties, String state, boolean terminal) {
        return new Outcome(
                parties,
                "goods.status",
                TYPE,
                subject,
                "changed",
                state,
                List.of("P"),
                "R04",
                terminal,
                CLOCK.instant());
    }

    private static NewSubscription subscribe(Scope scope) {
        return wired.inTransaction(
                () -> feedback.subscribe(scope, new Subscribe(Channel.WEBHOOK, hook(), Set.of(), false)));
    }

    private int pushAll(Scope scope) {
        List<Delivery> all = deliveries(scope);
        all.forEach(courier::receive);
        return all.size();
    }

    /** What the outbox would hand to the courier. */
    private static List<Delivery> deliveries(Scope scope) {
        return feedback.subscriptions(scope).stream()
                .flatMap(subscription -> database
                        .list(
                                "SELECT id, payload FROM platform_outbox WHERE topic = ? AND recipient = ? ORDER BY id",
                                row -> new Delivery(
                                        row.number("id"),
                                        1,
                                        Instant.EPOCH,
                                        OutboxEvent.of(Distribution.TOPIC, "x", 1, row.text("payload"))),
                                Distribution.TOPIC,
                                "subscription:" + subscription.id())
                        .stream())
                .toList();
    }

    private static Delivery at(Delivery delivery, int attempt) {
        return new Delivery(delivery.id(), attempt, delivery.appendedAt(), delivery.event());
    }

    private static String hook() {
        return "http://127.0.0.1:" + port() + "/hook";
    }

    private static int port() {
        return subscriber.getAddress().getPort();
    }

    private static Scope enterprise(long id) {
        return new Scope(
                "erp" + id,
                Scope.Means.CLIENT,
                new Party.OfEnterprise(id),
                Set.of(Permission.RESULT_READ, Permission.RESULT_SUBSCRIBE));
    }

    private static List<String> codesOf(Runnable act) {
        return catchThrowableOfType(Rejected.class, act::run).violations().stream()
                .map(Violation::code)
                .toList();
    }

    /** Stands in for the module that has the submissions. */
    private static final class OneKind implements FeedbackSource {
        @Override
        public String subjectType() {
            return TYPE;
        }

        @Override
        public Set<String> topics() {
            return Set.of();
        }

        @Override
        public Optional<Outcome> outcome(Delivery delivery) {
            return Optional.empty();
        }

        @Override
        public Optional<Standing> standing(Scope scope, String subjectKey) {
            return subjectKey.equals("absent")
                    ? Optional.empty()
                    : Optional.of(new Standing(TYPE, subjectKey, "", "RELEASED", false, "TRADER", Instant.EPOCH, null));
        }

        @Override
        public List<Standing> pending(Scope scope, int limit) {
            return List.of();
        }
    }
}
