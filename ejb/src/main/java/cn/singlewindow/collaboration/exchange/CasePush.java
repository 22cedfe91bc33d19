package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.platform.outbox.Subscriber;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Calls the systems of agencies that have an endpoint, mail by mail (PROMISES R5, R6): in order for each subject, again with growing
 * pauses, for ever while the agency is away; a mail that it refuses is parked and holds nobody up. No transaction is open meanwhile.
 */
@ApplicationScoped
public class CasePush implements Subscriber {

    private static final Set<Permission> READS =
            Set.of(Permission.AGENCY_EXCHANGE, Permission.GOODS_READ, Permission.VESSEL_READ, Permission.MANIFEST_READ);

    @Inject
    Database database;

    @Inject
    Endpoints endpoints;

    @Inject
    AgencyLines lines;

    @Override
    public String name() {
        return "exchange.push";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Mailroom.MAIL);
    }

    @Override
    public boolean isRemote() {
        return true;
    }

    @Override
    public void receive(Delivery delivery) {
        String agency = delivery.event().recipient();
        Optional<AgencyEndpoint> endpoint = endpoints.of(agency);
        if (endpoint.isEmpty()) {
            return;
        }
        Mail mail = mail(agency, Long.parseLong(delivery.event().payload()));
        Scope scope = new Scope("exchange-hub", Scope.Means.SYSTEM, new Party.OfAgency(agency), READS);
        lines.breaker(agency).call(() -> lines.line().deliver(endpoint.get(), scope, mail));
    }

    private Mail mail(String agency, long sequence) {
        return database.first(Mailbox.SELECT + "= ?", Mailbox::read, agency, sequence)
                .orElseThrow(() -> new IllegalStateException("no mail " + sequence + " for " + agency));
    }
}
