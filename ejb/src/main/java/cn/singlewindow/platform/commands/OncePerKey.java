package cn.singlewindow.platform.commands;

import cn.singlewindow.platform.idempotency.ContentHash;
import cn.singlewindow.platform.idempotency.IdempotencyStore;
import cn.singlewindow.platform.idempotency.StoredAnswer;
import cn.singlewindow.platform.sql.DuplicateKey;
import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does a command once per sender's key: looks before, stores the answer as the last statement of the command's transaction,
 * and answers the loser of a race from what the winner stored. Called outside any transaction.
 */
@ApplicationScoped
public class OncePerKey {

    private static final int OK = 200;

    @Inject
    IdempotencyStore answers;

    @Inject
    Transactions transactions;

    /**
     * The answer, now or of the first time.
     *
     * @param kind of command, so that one key cannot mean two of them
     * @param content what was asked for, the same on every node
     */
    public String answer(Scope scope, String key, String kind, String content, Supplier<String> work) {
        return answer(scope, key, kind, content, new Form<>(answer -> answer, answer -> answer), work);
    }

    /** The same for an answer that is a record. */
    public <T> T answer(Scope scope, String key, String kind, String content, Class<T> type, Supplier<T> work) {
        return answer(
                scope,
                key,
                kind,
                content,
                new Form<>(RecordJson::write, stored -> RecordJson.read(stored, type)),
                work);
    }

    private <T> T answer(Scope scope, String key, String kind, String content, Form<T> form, Supplier<T> work) {
        String owner = IdempotencyStore.ownerOf(scope);
        ContentHash hash = ContentHash.of(bytes(kind), bytes(content));
        try {
            return transactions.run(() -> answers.find(owner, key, hash)
                    .map(form::read)
                    .orElseGet(() -> first(owner, key, hash, form, work)));
        } catch (DuplicateKey raced) {
            return answers.find(owner, key, hash).map(form::read).orElseThrow(() -> raced);
        } catch (Rejected refused) {
            return winner(refused, owner, key, hash).map(form::read).orElseThrow(() -> refused);
        }
    }

    private <T> T first(String owner, String key, ContentHash hash, Form<T> form, Supplier<T> work) {
        T answer = work.get();
        answers.store(
                owner,
                key,
                hash,
                new StoredAnswer(OK, "application/json", bytes(form.write().apply(answer))));
        return answer;
    }

    /** A conflict may be with the same command, sent twice at once. */
    private Optional<StoredAnswer> winner(Rejected refused, String owner, String key, ContentHash hash) {
        return refused.kind() == ProblemCode.Kind.CONFLICT ? answers.find(owner, key, hash) : Optional.empty();
    }

    /** How an answer is kept. */
    private record Form<T>(Function<T, String> write, Function<String, T> parse) {

        T read(StoredAnswer stored) {
            return parse.apply(new String(stored.body(), StandardCharsets.UTF_8));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
