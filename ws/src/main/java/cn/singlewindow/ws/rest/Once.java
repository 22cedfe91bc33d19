package cn.singlewindow.ws.rest;

import cn.singlewindow.platform.idempotency.ContentHash;
import cn.singlewindow.platform.idempotency.IdempotencyStore;
import cn.singlewindow.platform.idempotency.IdempotentCall;
import cn.singlewindow.platform.idempotency.StoredAnswer;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Lets a call whose door takes no key happen once: the work and its answer are stored in one transaction, a repetition gets
 * the stored answer byte by byte.
 */
@ApplicationScoped
public class Once {

    @Inject
    IdempotentCall calls;

    @Inject
    OnceWork transaction;

    /**
     * The answer of the work, now or of the first time.
     *
     * @param kind of call and what it is about, so that one key cannot mean two of them
     * @param body as it was sent
     * @param work calls one door, whose transaction it joins
     * @throws cn.singlewindow.shared.Rejected IDEMPOTENCY_CONFLICT if the key was used with other content
     */
    public byte[] answer(Scope scope, String key, String kind, byte[] body, Supplier<?> work) {
        String owner = IdempotencyStore.ownerOf(scope);
        ContentHash hash = ContentHash.of(kind.getBytes(StandardCharsets.UTF_8), body);
        StoredAnswer answer = calls.answer(owner, key, hash, () -> transaction.run(owner, key, hash, work));
        return answer.body();
    }
}
