package cn.singlewindow.ws.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Calls per caller: a bucket that fills at a steady rate and holds a burst. One per node. */
@ApplicationScoped
public class TokenBuckets {

    private static final int MOST_BUCKETS = 100_000;

    @Inject
    Clock clock;

    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** Takes one call. @return 0 if there was one, else the seconds until there will be */
    public int take(String key, double perSecond, int burst) {
        if (buckets.size() > MOST_BUCKETS) {
            buckets.clear();
        }
        Bucket bucket = buckets.computeIfAbsent(key, none -> new Bucket(burst, clock.millis()));
        return bucket.take(perSecond, burst, clock.millis());
    }

    private static final class Bucket {
        private double tokens;
        private long filledAt;

        Bucket(double tokens, long filledAt) {
            this.tokens = tokens;
            this.filledAt = filledAt;
        }

        synchronized int take(double perSecond, int burst, long now) {
            tokens = Math.min(burst, tokens + Math.max(0, now - filledAt) * perSecond / 1000);
            filledAt = now;
            if (tokens >= 1) {
                tokens--;
                return 0;
            }
            return (int) Math.max(1, Math.ceil((1 - tokens) / perSecond));
        }
    }
}
