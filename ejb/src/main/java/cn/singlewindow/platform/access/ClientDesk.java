package cn.singlewindow.platform.access;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.problem.PlatformProblem;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;

/** Administers API clients; whose, as {@link UserDesk} says. */
@Stateless
public class ClientDesk {

    private static final int MOST_ROWS = 200;
    private static final int SECRET_BYTES = 32;

    @Inject
    Database database;

    @Inject
    Holders holders;

    @Inject
    AccessGuard guard;

    @Inject
    AccessChanges changes;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Registers a client, enabled. @throws Rejected NAME_TAKEN, UNKNOWN_ROLE, ROLE_NOT_FOR_PARTY */
    public IssuedSecret create(Scope scope, NewClient client) {
        String secret = newSecret();
        register(scope, client, secret);
        return new IssuedSecret(client.clientId(), secret);
    }

    /** Gives a client another secret; the old one is refused from the next request. @throws Rejected NOT_FOUND */
    public IssuedSecret rotate(Scope scope, String clientId) {
        guard.partyOf(scope, HolderKind.CLIENT, clientId);
        String secret = newSecret();
        database.update(
                "UPDATE access_client SET secret_hash = ?, rotated_at = ? WHERE client_id = ?",
                Sha256.of(secret),
                clock.instant(),
                clientId);
        changes.record(AuditEvent.done("access.client.rotate", scope, "client", clientId));
        return new IssuedSecret(clientId, secret);
    }

    /** Enables a client. @throws Rejected NOT_FOUND */
    public void enable(Scope scope, String clientId) {
        setEnabled(scope, clientId, true);
    }

    /** Disables a client. @throws Rejected NOT_FOUND */
    public void disable(Scope scope, String clientId) {
        setEnabled(scope, clientId, false);
    }

    /** Clients by id; parameters as {@link UserDesk#list}. */
    public Page<ClientView> list(Scope scope, String after, int limit) {
        int wanted = Math.max(1, Math.min(limit, MOST_ROWS));
        List<ClientView> rows = database.list(
                "SELECT client_id, display_name, party, enabled, rotated_at FROM access_client"
                        + " WHERE party LIKE ? AND client_id > ? ORDER BY client_id LIMIT ?",
                ClientDesk::read,
                guard.visibleParties(scope),
                after,
                wanted + 1);
        return Page.of(rows, wanted, ClientView::clientId).map(this::withRoles);
    }

    /** Registers a client with a secret that was made elsewhere, at least 32 characters; as {@link #create} otherwise. */
    public void register(Scope scope, NewClient client, String secret) {
        if (secret.length() < SECRET_BYTES) {
            throw Rejected.because(PlatformProblem.PASSWORD_SHORT, Integer.toString(SECRET_BYTES));
        }
        guard.requireFor(scope, client.party());
        if (database.exists("SELECT 1 FROM access_client WHERE client_id = ?", client.clientId())) {
            throw Rejected.because(PlatformProblem.NAME_TAKEN, client.clientId());
        }
        database.update(
                "INSERT INTO access_client (client_id, secret_hash, enabled, party, display_name, created_at, rotated_at)"
                        + " VALUES (?, ?, 1, ?, ?, ?, ?)",
                client.clientId(),
                Sha256.of(secret),
                PartyKey.of(client.party()),
                client.displayName(),
                clock.instant(),
                clock.instant());
        holders.setRoles(HolderKind.CLIENT, client.clientId(), client.party(), client.roles());
        changes.record(AuditEvent.done("access.client.create", scope, "client", client.clientId())
                .with("party", PartyKey.of(client.party())));
    }

    private void setEnabled(Scope scope, String clientId, boolean enabled) {
        guard.partyOf(scope, HolderKind.CLIENT, clientId);
        if (holders.setEnabled(HolderKind.CLIENT, clientId, enabled)) {
            String what = enabled ? "access.client.enable" : "access.client.disable";
            changes.record(AuditEvent.done(what, scope, "client", clientId));
        }
    }

    private String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private ClientView withRoles(ClientView client) {
        return new ClientView(
                client.clientId(),
                client.displayName(),
                client.party(),
                client.isEnabled(),
                holders.rolesOf(HolderKind.CLIENT, client.clientId()),
                client.rotatedAt());
    }

    private static ClientView read(Row row) {
        return new ClientView(
                row.text("client_id"),
                row.text("display_name"),
                PartyKey.parse(row.text("party")),
                row.flag("enabled"),
                List.of(),
                row.instant("rotated_at"));
    }
}
