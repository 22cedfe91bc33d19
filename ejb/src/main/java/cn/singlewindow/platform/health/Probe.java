package cn.singlewindow.platform.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Looks at the database once a second at most, and waits for it two seconds at most: a pool that tries to connect to a dead
 * one may hold a look for much longer, and then nobody starts another.
 */
final class Probe {

    static final String SILENT = "the database does not answer";
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Supplier<Optional<String>> look;
    private final Executor executor;
    private final Clock clock;
    private volatile Held held = new Held(Optional.empty(), Instant.MIN);
    private CompletableFuture<Optional<String>> running = CompletableFuture.completedFuture(Optional.empty());

    Probe(Supplier<Optional<String>> look, Executor executor, Clock clock) {
        this.look = look;
        this.executor = executor;
        this.clock = clock;
    }

    /** Why the database cannot be served from; empty if it can. */
    Optional<String> problem() {
        Held known = held;
        if (clock.instant().isBefore(known.staleAt())) {
            return known.problem();
        }
        Optional<String> found = await(look());
        held = new Held(found, clock.instant().plus(KEPT));
        return found;
    }

    private synchronized CompletableFuture<Optional<String>> look() {
        if (running.isDone()) {
            running = CompletableFuture.supplyAsync(look, executor);
        }
        return running;
    }

    private static Optional<String> await(CompletableFuture<Optional<String>> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unreachable) {
            return Optional.of(SILENT);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.of(SILENT);
        }
    }

    private record Held(Optional<String> problem, Instant staleAt) {}
}
