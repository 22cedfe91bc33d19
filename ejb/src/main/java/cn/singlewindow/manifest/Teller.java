package cn.singlewindow.manifest;

import cn.singlewindow.manifest.model.Bill;
import cn.singlewindow.manifest.model.Filing;
import cn.singlewindow.manifest.model.Step;
import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.notification.Audience;
import cn.singlewindow.platform.notification.Notifications;
import cn.singlewindow.platform.outbox.Outbox;
import cn.singlewindow.platform.outbox.OutboxEvent;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Tells what was done, in the transaction in which it is done: audit, outbox, notices. */
@ApplicationScoped
class Teller {

    private static final String BILL_PAGE = "/manifest/read-bill.xhtml?voyage=";
    private static final String CUSTOMS = "GACC";

    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    @Inject
    Notifications notifications;

    /** A filing: one event for each agency. */
    void filed(Scope scope, Filing filing) {
        outbox.appendAll(filing.agencies().stream()
                .map(agency -> OutboxEvent.of(
                                ManifestEvent.FILING + ".filed",
                                ManifestEvent.FILING,
                                filing.id(),
                                RecordJson.write(new ManifestEvent.Filed(
                                        filing.number(),
                                        filing.kind(),
                                        filing.imo(),
                                        filing.voyageKey(),
                                        filing.bills(),
                                        filing.late(),
                                        agency)))
                        .to(agency))
                .toList());
        audit.record(AuditEvent.done("manifest.filing.file", scope, ManifestEvent.FILING, filing.number())
                .with("kind", filing.kind().name())
                .with("lines", Integer.toString(filing.bills())));
    }

    /** Bills whose state changed, each told once, in one statement. */
    void changed(Collection<Bill> bills) {
        List<OutboxEvent> events = new ArrayList<>();
        for (Bill bill : bills) {
            if (!bill.steps().isEmpty()) {
                events.add(OutboxEvent.of(
                                ManifestEvent.BILL + ".changed",
                                ManifestEvent.BILL,
                                bill.identity().id(),
                                RecordJson.write(event(bill)))
                        .atVersion(bill.version() + 1));
            }
        }
        outbox.appendAll(events);
    }

    private static ManifestEvent.Changed event(Bill bill) {
        List<Step> steps = bill.steps();
        Step last = steps.get(steps.size() - 1);
        return new ManifestEvent.Changed(
                bill.identity().key().voyage(),
                bill.identity().key().bill(),
                bill.identity().direction(),
                steps.get(0).from(),
                last.to(),
                bill.balance().state(),
                steps.stream()
                        .map(Step::receipt)
                        .filter(code -> !code.isEmpty())
                        .toList(),
                bill.cargo().dangerous(),
                last.at());
    }

    /** A difference between report and manifest. */
    void differs(long id, ManifestEvent.Differs event) {
        outbox.append(
                OutboxEvent.of(ManifestEvent.BILL + ".differs", "manifest.discrepancy", id, RecordJson.write(event)));
    }

    /** That something was done to a bill. */
    void done(Scope scope, String what, BillKey bill, String detail) {
        audit.record(AuditEvent.done(what, scope, ManifestEvent.BILL, cut(bill.subject()))
                .with("detail", detail));
    }

    /** That something was done to anything else. */
    void done(Scope scope, String what, String type, String id) {
        audit.record(AuditEvent.done(what, scope, type, id));
    }

    /** A notice to the filer of a bill. */
    void toFiler(Bill bill, String code) {
        notifications.post(
                Audience.enterprise(bill.identity().filer()),
                code,
                page(bill.identity().key()),
                bill.identity().written());
    }

    /** A notice to an enterprise. */
    void toEnterprise(long id, String code, String link, String... arguments) {
        notifications.post(Audience.enterprise(id), code, link, arguments);
    }

    /** A notice to the officers of customs. */
    void toCustoms(String code, String link, String... arguments) {
        notifications.post(Audience.agency(CUSTOMS, Permission.MANIFEST_DECIDE), code, link, arguments);
    }

    static String page(BillKey key) {
        return BILL_PAGE + encoded(key.voyage()) + "&bill=" + encoded(key.bill());
    }

    static String filingPage(String number) {
        return "/manifest/read-filing.xhtml?number=" + number;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String cut(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80);
    }
}
