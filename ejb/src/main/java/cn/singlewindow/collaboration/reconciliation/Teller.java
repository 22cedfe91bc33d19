package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.model.Run;
import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.audit.verify.FlatJson;
import cn.singlewindow.platform.outbox.Outbox;
import cn.singlewindow.platform.outbox.OutboxEvent;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells of runs and of what people do at the desk: audit and outbox, in the transaction of the change; refusals apart. What
 * the night does to discrepancies by sets stands in their history, and its hash in the audit of the run's end.
 */
@ApplicationScoped
class Teller {

    static final String RUN = "collaboration.run";
    static final String DISCREPANCY = "collaboration.discrepancy";
    static final String DELIVERY = "collaboration.delivery";

    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    /** A step of a run: {@code open}, {@code begin}, {@code sign}. */
    void run(Scope scope, String act, long run, Map<String, String> details) {
        audit.record(with(AuditEvent.done(RUN + "." + act, scope, RUN, run), details));
    }

    /** The end of a run, for everybody who waits for the morning's report. */
    void ended(Scope scope, Run run, RunState state, long found, String hash) {
        Map<String, String> details = Map.of(
                "day", run.businessDate().toString(),
                "attempt", Integer.toString(run.attempt()),
                "state", state.name(),
                "found", Long.toString(found),
                "hash", hash);
        run(scope, "end", run.id(), details);
        outbox.append(OutboxEvent.of(RUN + ".ended", RUN, run.id(), FlatJson.write(new TreeMap<>(details))));
    }

    /** An act at the desk, for the discrepancy's owner. */
    void handled(Scope scope, String act, DiscrepancyRow row, DiscrepancyState to) {
        Map<String, String> details =
                Map.of("check", row.check(), "from", row.state().name(), "to", to.name());
        audit.record(with(AuditEvent.done(DISCREPANCY + "." + act, scope, DISCREPANCY, row.id()), details));
        TreeMap<String, String> payload = new TreeMap<>(details);
        payload.put("id", row.id());
        payload.put("key", row.key());
        outbox.append(OutboxEvent.of(DISCREPANCY + ".changed", DISCREPANCY, lineOf(row.id()), FlatJson.write(payload))
                .to(row.owner()));
    }

    /** A night file that was accepted. */
    @Transactional
    void delivered(Scope scope, DeliveryView delivery) {
        Map<String, String> details = Map.of(
                "dataset", delivery.dataset(),
                "agency", delivery.agency(),
                "day", String.valueOf(delivery.businessDate()),
                "sequence", String.valueOf(delivery.sequence()),
                "rows", Long.toString(delivery.rows()),
                "sha256", delivery.fileHash());
        audit.record(with(AuditEvent.done(DELIVERY + ".accept", scope, DELIVERY, delivery.id()), details));
        outbox.append(
                OutboxEvent.of(DELIVERY + ".accepted", DELIVERY, delivery.id(), FlatJson.write(new TreeMap<>(details)))
                        .to(delivery.agency()));
    }

    /** A night file that was refused. */
    void refusedDelivery(Scope scope, long id, Rejected refused) {
        audit.recordApart(AuditEvent.refused(DELIVERY + ".accept", scope, DELIVERY, Long.toString(id), codes(refused)));
    }

    /** Does what may be refused, and records the refusal. */
    <T> T orRefused(Scope scope, String what, String subjectType, String subject, Supplier<T> work) {
        try {
            return work.get();
        } catch (Rejected refused) {
            audit.recordApart(AuditEvent.refused(what, scope, subjectType, subject, codes(refused)));
            throw refused;
        }
    }

    private static String codes(Rejected refused) {
        return refused.violations().stream().map(Violation::code).distinct().collect(Collectors.joining(","));
    }

    /** Events of one discrepancy stay in order: 63 bits of its id name the line they stand in. */
    private static long lineOf(String id) {
        return Long.parseUnsignedLong(id.substring(0, 16), 16) >>> 1;
    }

    private static AuditEvent with(AuditEvent event, Map<String, String> details) {
        AuditEvent told = event;
        for (Map.Entry<String, String> detail : details.entrySet()) {
            told = told.with(detail.getKey(), detail.getValue());
        }
        return told;
    }
}
