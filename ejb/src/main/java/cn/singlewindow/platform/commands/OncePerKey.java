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
        String owner = IdempotencyStore.ownerOf(scope);
        ContentHash hash = ContentHash.of(bytes(kind), bytes(content));
        Optional<StoredAnswer> before = answers.find(owner, key, hash);
        if (before.isPresent()) {
            return text(before.get());
        }
        try {
            return transactions.run(() -> {
                String answer = work.get();
                answers.store(owner, key, hash, new StoredAnswer(OK, "application/json", bytes(answer)));
                return answer;
            });
        } catch (DuplicateKey raced) {
            return answers.find(owner, key, hash).map(OncePerKey::text).orElseThrow(() -> raced);
        } catch (Rejected refused) {
            return winner(refused, owner, key, hash).orElseThrow(() -> refused);
        }
    }

    /** A conflict may be with the same command, sent twice at once. */
    private Optional<String> winner(Rejected refused, String owner, String key, ContentHash hash) {
        return refused.kind() == ProblemCode.Kind.CONFLICT
                ? answers.find(owner, key, hash).map(OncePerKey::text)
                : Optional.empty();
    }

    private static String text(StoredAnswer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
