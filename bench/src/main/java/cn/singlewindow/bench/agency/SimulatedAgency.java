package cn.singlewindow.bench.agency;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Fetches its mail, decides by its script, acknowledges; starts over where it stood when anything fails. */
public final class SimulatedAgency implements Runnable {

    private static final int AT_ONCE = 50;
    private static final long PAUSE_MILLIS = 500;
    private static final int MOST_TRIES = 20;
    private static final Duration AFTER = Duration.ofSeconds(15);

    private record Later(long sequence, Instant due) {}

    private final String code;
    private final AgencySystem system;
    private final Script script;
    private final Random random;
    private final AtomicLong seen = new AtomicLong();
    private final AtomicLong decided = new AtomicLong();
    private final AtomicLong gaps = new AtomicLong();
    private final Map<String, Integer> refusals = new ConcurrentSkipListMap<>();
    private final Queue<Later> later = new ArrayDeque<>();
    private final Map<Long, Integer> tries = new HashMap<>();
    private volatile boolean stopped;
    private volatile boolean down;

    public SimulatedAgency(String code, AgencySystem system, Script script) {
        this.code = code;
        this.system = system;
        this.script = script;
        this.random = new Random(script.seed() + code.hashCode());
    }

    /** Stops it after the call that it is in. */
    public void stop() {
        stopped = true;
    }

    /** Takes it down, or up again. */
    public void down(boolean isDown) {
        down = isDown;
    }

    /** How many mails it has seen, decisions it has given, gaps it has met in the numbers, and refusals of the window by code. */
    public String counts() {
        return code + ": " + seen + " mails, " + decided + " decisions, " + gaps + " gaps, refused " + refusals;
    }

    /** Decisions so far. */
    public long decided() {
        return decided.get();
    }

    /** Gaps so far. */
    public long gaps() {
        return gaps.get();
    }

    /** The number of the last mail. */
    public long seen() {
        return seen.get();
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                if (down || round() + lookAgain() == 0) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException end) {
                return;
            } catch (IOException | RuntimeException trouble) {
                System.err.println(code + ": " + trouble.getMessage());
                pause();
            }
        }
    }

    private int round() throws IOException, InterruptedException {
        List<AgencySystem.Mail> mails = system.fetch(-1, AT_ONCE);
        for (AgencySystem.Mail mail : mails) {
            take(mail);
        }
        if (!mails.isEmpty()) {
            system.acknowledge(mails.get(mails.size() - 1).sequence());
        }
        return mails.size();
    }

    /** Looks once more at what the window refused a while ago: a bill or a paper may have come since. */
    private int lookAgain() throws IOException, InterruptedException {
        Later first = later.peek();
        if (first == null || Instant.now().isBefore(first.due())) {
            return 0;
        }
        later.remove();
        for (AgencySystem.Mail mail : system.again(first.sequence())) {
            tries.merge(mail.sequence(), 1, Integer::sum);
            take(mail);
        }
        return 1;
    }

    private void take(AgencySystem.Mail mail) throws IOException, InterruptedException {
        long before = seen.getAndUpdate(last -> Math.max(last, mail.sequence()));
        if (before > 0 && mail.sequence() > before + 1) {
            gaps.incrementAndGet();
        }
        var decision = script.next(mail.decisions());
        if (decision.isPresent()) {
            decide(mail, decision.get());
        }
    }

    private void decide(AgencySystem.Mail mail, String decision) throws IOException, InterruptedException {
        await(mail.happenedAt());
        String key = mail.subjectKey() + "-" + mail.version() + "-" + decision;
        int officer = decision.equals("RELEASE") ? 2 : 1;
        try {
            system.decide(key, code + "-" + officer, mail, decision, "");
            if (script.fails(random)) {
                throw new IOException("the line broke on purpose");
            }
            decided.incrementAndGet();
        } catch (SoapLine.Refused refused) {
            if (refused.code().isEmpty() || refused.code().startsWith("SW-")) {
                throw refused;
            }
            refusals.merge(refused.code(), 1, Integer::sum);
            if (tries.getOrDefault(mail.sequence(), 0) < MOST_TRIES) {
                later.add(new Later(mail.sequence(), Instant.now().plus(AFTER)));
            }
            System.err.println(code + ": " + decision + " of " + mail.subjectKey() + ": " + refused.getMessage());
        }
    }

    /** Until the time has come to decide about what happened then. */
    private void await(Instant happenedAt) throws InterruptedException {
        if (script.delayMillis() > 0) {
            long due = happenedAt.toEpochMilli() + script.delayMillis() + random.nextInt(script.delayMillis());
            TimeUnit.MILLISECONDS.sleep(Math.max(0, due - System.currentTimeMillis()));
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException end) {
            stopped = true;
        }
    }
}
