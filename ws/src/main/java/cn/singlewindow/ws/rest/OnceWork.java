package cn.singlewindow.ws.rest;

import cn.singlewindow.platform.idempotency.ContentHash;
import cn.singlewindow.platform.idempotency.IdempotencyStore;
import cn.singlewindow.platform.idempotency.StoredAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;

/** The transaction of {@link Once}: a door's work, and last of all its answer. */
@ApplicationScoped
class OnceWork {

    private static final int OK = 200;

    @Inject
    IdempotencyStore answers;

    @Transactional
    StoredAnswer run(String owner, String key, ContentHash hash, Supplier<?> work) {
        byte[] body = Json.bytes(work.get());
        StoredAnswer answer = new StoredAnswer(OK, MediaType.APPLICATION_JSON, body);
        answers.store(owner, key, hash, answer);
        return answer;
    }
}
