package cn.singlewindow.enterprise;

import cn.singlewindow.platform.idempotency.ContentHash;
import cn.singlewindow.platform.idempotency.IdempotencyStore;
import cn.singlewindow.platform.idempotency.StoredAnswer;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Runs what makes something new once per sender's key; the stored answer is the new thing's id. */
@ApplicationScoped
class Once {

    private static final int CREATED = 201;

    @Inject
    IdempotencyStore answers;

    /**
     * The id that the work made, now or under the same key before.
     *
     * @param content what was asked for, in a form that is the same on every node
     * @param work runs in the caller's transaction, whose last statement the answer is
     */
    long make(Scope scope, String key, String content, LongSupplier work) {
        String owner = IdempotencyStore.ownerOf(scope);
        ContentHash hash = ContentHash.of(content.getBytes(StandardCharsets.UTF_8));
        Optional<StoredAnswer> before = answers.find(owner, key, hash);
        if (before.isPresent()) {
            return Long.parseLong(new String(before.get().body(), StandardCharsets.US_ASCII));
        }
        long made = work.getAsLong();
        byte[] body = Long.toString(made).getBytes(StandardCharsets.US_ASCII);
        answers.store(owner, key, hash, new StoredAnswer(CREATED, "text/plain", body));
        return made;
    }
}
