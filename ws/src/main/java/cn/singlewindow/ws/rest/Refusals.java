package cn.singlewindow.ws.rest;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.audit.Outcome;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Records every refusal of the machines' doors in the audit trail, once and apart from what was rolled back (PROMISES N4). Who
 * is refused too often is recorded less often, with the number that was left out.
 */
@ApplicationScoped
public class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final double PER_SECOND = 10;
    private static final int BURST = 200;
    private static final int MOST_CODES = 20;
    private static final String NOBODY = "ANONYMOUS";

    @Inject
    AuditTrail trail;

    @Inject
    TokenBuckets buckets;

    private final Map<String, AtomicInteger> leftOut = new ConcurrentHashMap<>();

    /**
     * Records it.
     *
     * @param who empty when nobody has been proven
     * @param door {@code rest} or {@code soap}
     * @param call what was called, such as {@code POST /v1/declarations}
     * @param correlation under which the logs have it; may be empty
     */
    public void record(Optional<Scope> who, String door, String call, String correlation, Rejected refused) {
        String actor = who.map(Scope::actor).orElse(NOBODY);
        AtomicInteger before = leftOut.computeIfAbsent(actor, none -> new AtomicInteger());
        if (buckets.take("refused " + actor, PER_SECOND, BURST) > 0) {
            before.incrementAndGet();
            return;
        }
        AuditEvent event = event(who, door, call, codes(refused)).with("correlation", correlation);
        int missing = before.getAndSet(0);
        try {
            trail.recordApart(missing == 0 ? event : event.with("leftOut", Integer.toString(missing)));
        } catch (RuntimeException unavailable) {
            LOG.warnf("a refusal could not be recorded: %s", unavailable.toString());
        }
    }

    private static AuditEvent event(Optional<Scope> who, String door, String call, String codes) {
        String what = "exchange." + door + ".refuse";
        String plain = call.replaceAll("[^A-Za-z0-9 /._-]", "?");
        return who.map(scope -> AuditEvent.refused(what, scope, door, plain, codes))
                .orElseGet(() -> new AuditEvent(
                        what, NOBODY, door, plain, Outcome.REFUSED, new TreeMap<>(Map.of("codes", codes))));
    }

    private static String codes(Rejected refused) {
        return refused.violations().stream()
                .map(Violation::code)
                .distinct()
                .limit(MOST_CODES)
                .collect(Collectors.joining(","));
    }
}
