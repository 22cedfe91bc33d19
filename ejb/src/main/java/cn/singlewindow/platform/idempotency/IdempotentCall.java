package cn.singlewindow.platform.idempotency;

import cn.singlewindow.platform.sql.DuplicateKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Runs a command once per key. Called by a door's adapter, outside any transaction. */
@ApplicationScoped
public class IdempotentCall {

    @Inject
    IdempotencyStore store;

    /**
     * The stored answer, or that of the work.
     *
     * @param work calls a door whose transaction ends with {@link IdempotencyStore#store}; returns what it stored
     * @throws cn.singlewindow.shared.Rejected IDEMPOTENCY_CONFLICT if the key was used with other content
     */
    public StoredAnswer answer(String owner, String key, ContentHash content, Supplier<StoredAnswer> work) {
        return store.find(owner, key, content).orElseGet(() -> first(owner, key, content, work));
    }

    private StoredAnswer first(String owner, String key, ContentHash content, Supplier<StoredAnswer> work) {
        try {
            return work.get();
        } catch (DuplicateKey raced) {
            return store.find(owner, key, content).orElseThrow(() -> raced);
        }
    }
}
