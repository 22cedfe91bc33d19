package cn.singlewindow.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DatabaseFailure;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.TestTransactions;
import cn.singlewindow.testing.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** PROMISES R4: a retry is harmless. */
class IdempotencyIT {

    private final TestTransactions transactions = new TestTransactions(TestServer.get());
    private final Database database = transactions.database();
    private final IdempotencyStore store = Wire.into(new IdempotencyStore(), database, Clock.systemUTC());
    private final IdempotentCall call = Wire.into(new IdempotentCall(), store);
    private final String owner = "enterprise:" + UUID.randomUUID();
    private final ContentHash content = ContentHash.of(bytes("body"));

    @Test
    void ofManyThatRaceOneWorksAndAllGetTheSameBytes() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(16);
        try {
            List<Callable<String>> tries = IntStream.range(0, 16)
                    .<Callable<String>>mapToObj(i -> () -> submit("key"))
                    .toList();
            String first = submit("other");
            assertThat(first).isNotEmpty();
            for (Future<String> answer : executor.invokeAll(tries)) {
                assertThat(answer.get()).isEqualTo(submit("key"));
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(database.number(
                        "SELECT COUNT(*) FROM platform_inbox WHERE consumer = 'effect' AND CONVERT(message_id USING utf8mb4) LIKE ?",
                        owner + "/key/%"))
                .as("the effects of the losers are rolled back")
                .isEqualTo(1);
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        submit("key");
        assertThatThrownBy(() -> store.find(owner, "key", ContentHash.of(bytes("other"))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refusal ->
                                assertThat(refusal.violations().get(0).code()).isEqualTo("SW-014"));
    }

    @Test
    void keysAreComparedByteByByteAndBelongToTheirOwner() {
        submit("Key");
        assertThat(store.find(owner, "key", content)).isEmpty();
        assertThat(store.find(owner, "Key ", content)).isEmpty();
        assertThat(store.find("enterprise:2", "Key", content)).isEmpty();
    }

    @Test
    void refusesAnEmptyOrEndlessKey() {
        assertThatThrownBy(() -> store.find(owner, " ", content)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> store.find(owner, "k".repeat(129), content)).isInstanceOf(Rejected.class);
    }

    @Test
    void anAnswerCannotBeChangedOrDeletedByTheApplication() {
        submit("key");
        assertThatThrownBy(() -> database.update("UPDATE platform_idempotency SET status = 500 WHERE owner = ?", owner))
                .isInstanceOf(DatabaseFailure.class);
        assertThatThrownBy(() -> database.update("DELETE FROM platform_idempotency WHERE owner = ?", owner))
                .isInstanceOf(DatabaseFailure.class);
    }

    private String submit(String key) {
        StoredAnswer answer = call.answer(
                owner,
                key,
                content,
                () -> transactions.requiresNew(() -> {
                    String receipt = UUID.randomUUID().toString();
                    database.update(
                            "INSERT INTO platform_inbox (consumer, message_id, seen_at) VALUES ('effect', ?, NOW(6))",
                            owner + "/" + key + "/" + receipt);
                    StoredAnswer mine = new StoredAnswer(201, "application/json", bytes(receipt));
                    store.store(owner, key, content, mine);
                    return mine;
                }));
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
