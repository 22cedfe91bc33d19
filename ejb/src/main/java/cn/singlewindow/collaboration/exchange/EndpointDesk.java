package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.outbox.OutboxDesk;
import cn.singlewindow.platform.outbox.RecipientQueue;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.ReferenceData;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the hub calls agencies, for operators. Needs {@link Permission#EXCHANGE_OPERATE}. */
@Stateless
@Application("RC-02")
public class EndpointDesk {

    private static final int LONGEST = 300;
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    @Inject
    Database database;

    @Inject
    Endpoints endpoints;

    @Inject
    AgencyLines lines;

    @Inject
    OutboxDesk outbox;

    @Inject
    ReferenceData reference;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** All endpoints, by agency. */
    public List<EndpointView> list(Scope scope) {
        scope.require(Permission.EXCHANGE_OPERATE);
        Map<String, RecipientQueue> queues = outbox.queues(scope, Mailroom.MAIL);
        return endpoints.all().stream()
                .map(each -> view(each, queues.getOrDefault(each.agency(), RecipientQueue.empty(each.agency()))))
                .toList();
    }

    private EndpointView view(AgencyEndpoint endpoint, RecipientQueue queue) {
        return new EndpointView(
                endpoint.agency(),
                endpoint.address(),
                endpoint.enabled(),
                lines.breaker(endpoint.agency()).isOpen(),
                queue.waiting(),
                queue.parked(),
                queue.oldest());
    }

    /** Delivers mails that the agency has refused again. @return how many @throws Rejected NOT_FOUND without an endpoint */
    public int retry(Scope scope, String agency) {
        scope.require(Permission.EXCHANGE_OPERATE);
        if (endpoints.all().stream().noneMatch(each -> each.agency().equals(agency))) {
            throw Rejected.because(AccessProblem.NOT_FOUND);
        }
        return outbox.release(scope, Mailroom.MAIL, agency);
    }

    /** Sets an endpoint: what waits for it is tried at once, and mails from now on are delivered to it; what waits for one that is switched off is left to be fetched. @throws Rejected BAD_ADDRESS, BAD_VALUE */
    public void set(Scope scope, AgencyEndpoint endpoint) {
        scope.require(Permission.EXCHANGE_OPERATE);
        if (!reference.exists(
                CodeTable.AGENCY, endpoint.agency(), LocalDate.ofInstant(clock.instant(), BusinessCalendar.ZONE))) {
            throw Rejected.because(ExchangeProblem.BAD_VALUE, "agency");
        }
        if (!isGood(endpoint.address())) {
            throw Rejected.because(ExchangeProblem.BAD_ADDRESS, endpoint.address());
        }
        database.update(
                "INSERT INTO collaboration_endpoint (agency, address, enabled, changed_at, changed_by) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE address = VALUES(address), enabled = VALUES(enabled),"
                        + " changed_at = VALUES(changed_at), changed_by = VALUES(changed_by)",
                endpoint.agency(),
                endpoint.address(),
                endpoint.enabled() ? 1 : 0,
                clock.instant(),
                scope.actor());
        audit.record(AuditEvent.done("exchange.endpoint.set", scope, "endpoint", endpoint.agency())
                .with("enabled", Boolean.toString(endpoint.enabled())));
        endpoints.forget();
        lines.renew(endpoint.agency());
        outbox.hasten(scope, Mailroom.MAIL, endpoint.agency());
    }

    private static boolean isGood(String address) {
        try {
            URI uri = new URI(address);
            boolean plain = "http".equals(uri.getScheme()) && THIS_MACHINE.contains(String.valueOf(uri.getHost()));
            return address.length() <= LONGEST
                    && ("https".equals(uri.getScheme()) || plain)
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null;
        } catch (URISyntaxException bad) {
            return false;
        }
    }
}
