package cn.singlewindow.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * What some clients got done in a stretch of time.
 *
 * @param done items
 * @param seconds how long it took
 * @param latency of the items, in microseconds
 * @param failure the first failure, or empty: the slice is void
 */
public record Slice(long done, double seconds, Histogram latency, String failure) {

    /** One client: does one item at each call, and fails if that was not taken. */
    public interface Client extends Callable<Void> {}

    /** Items in a second. */
    public double rate() {
        return done / seconds;
    }

    /** Lets clients work side by side. */
    public static Slice run(List<? extends Client> clients, double seconds) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        List<Future<Histogram>> running = new ArrayList<>();
        for (Client client : clients) {
            running.add(threads.submit(() -> work(client, end)));
        }
        threads.shutdown();
        Histogram all = new Histogram(TimeUnit.MINUTES.toMicros(5), 3);
        String failure = "";
        for (Future<Histogram> each : running) {
            try {
                all.add(each.get());
            } catch (ExecutionException e) {
                failure = String.valueOf(e.getCause());
            }
        }
        return new Slice(all.getTotalCount(), (System.nanoTime() - begin) / 1e9, all, failure);
    }

    private static Histogram work(Client client, long end) throws Exception {
        Histogram latency = new Histogram(TimeUnit.MINUTES.toMicros(5), 3);
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            client.call();
            latency.recordValue((System.nanoTime() - start) / 1000);
        }
        return latency;
    }
}
