package cn.singlewindow.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.testing.TestClock;
import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.TestTransactions;
import cn.singlewindow.testing.Wire;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** PROMISES S1, S2, S7 at the platform's level. */
class AccessIT {

    private static final Scope OPERATOR = Scope.system("access-test");
    private static final String PASSWORD = "correct horse battery";

    private final TestTransactions transactions = new TestTransactions(TestServer.get());
    private final Database database = transactions.database();
    private final TestClock clock = new TestClock("2026-05-01T00:00:00Z");
    private final Passwords passwords = cheap();
    private final AuditTrail audit =
            Wire.into(new AuditTrail(), database, Wire.into(new IdSource(), Clock.systemUTC()), clock);
    private final Node one = new Node();
    private final Node two = new Node();
    private final String name = "u" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void aUsersScopeIsItsPartyAndTheRightsOfItsRoles() {
        createUser(new Party.OfAgency("GACC"), "OFFICER");
        Scope scope = one.identities.ofUser(name).orElseThrow();
        assertThat(scope.agency()).contains("GACC");
        assertThat(scope.may(Permission.GOODS_DECIDE)).isTrue();
        assertThat(scope.may(Permission.GOODS_SUPERVISE)).isFalse();
        assertThat(one.identities.ofUser("nobody")).isEmpty();
    }

    @Test
    void aChangeBitesAtOnceHereAndWithinASecondElsewhere() {
        createUser(new Party.OfAgency("GACC"), "OFFICER");
        assertThat(two.identities.ofUser(name)).isPresent();
        assertThat(one.identities.ofUser(name)).isPresent();
        transactions.runNew(() -> one.users.setRoles(OPERATOR, name, Set.of("SUPERVISOR")));
        assertThat(one.identities.ofUser(name).orElseThrow().may(Permission.GOODS_SUPERVISE))
                .isTrue();
        transactions.runNew(() -> one.users.disable(OPERATOR, name));
        assertThat(one.identities.ofUser(name)).isEmpty();
        Awaitility.await()
                .atMost(Duration.ofSeconds(1))
                .until(() -> two.identities.ofUser(name).isEmpty());
    }

    @Test
    void aClientIsKnownByItsSecretUntilItIsRotatedOrDisabled() {
        NewClient client = new NewClient(name, "ERP", new Party.OfEnterprise(7), Set.of("ENTERPRISE_SYSTEM"));
        IssuedSecret issued = transactions.requiresNew(() -> one.clients.create(OPERATOR, client));
        assertThat(issued.secret()).hasSize(43);
        assertThat(issued.toString()).doesNotContain(issued.secret());
        assertThat(one.identities.ofClient(name, issued.secret()).orElseThrow().enterprise())
                .hasValue(7);
        assertThat(one.identities.ofClient(name, issued.secret() + "x")).isEmpty();
        assertThat(one.identities.ofClient(name, "")).isEmpty();
        assertThat(one.identities.ofClient("nobody", "")).isEmpty();
        IssuedSecret next = transactions.requiresNew(() -> one.clients.rotate(OPERATOR, name));
        assertThat(one.identities.ofClient(name, issued.secret())).isEmpty();
        assertThat(one.identities.ofClient(name, next.secret())).isPresent();
        transactions.runNew(() -> one.clients.disable(OPERATOR, name));
        assertThat(one.identities.ofClient(name, next.secret())).isEmpty();
    }

    @Test
    void anEnterpriseAdministersItsOwnUsersAndNeverFindsOthers() {
        createUser(new Party.OfEnterprise(7), "DECLARANT");
        Scope stranger =
                new Scope("boss", Scope.Means.USER, new Party.OfEnterprise(8), Set.of(Permission.ACCESS_MANAGE));
        assertThatThrownBy(() -> transactions.runNew(() -> one.users.disable(stranger, name)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refusal ->
                                assertThat(refusal.violations().get(0).code()).isEqualTo("SW-002"));
        assertThat(one.users.list(stranger, name, "", 10).items()).isEmpty();
        assertThat(one.users.list(OPERATOR, name, "", 10).items())
                .hasSize(1)
                .allSatisfy(user -> assertThat(user.roles()).containsExactly("DECLARANT"));
        assertThatThrownBy(() -> createUser(new Party.OfEnterprise(7), "OFFICER"))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void guessingIsStoppedAfterTenTriesAndOthersAreNotLockedOut() {
        createUser(new Party.OfAgency("GACC"), "OFFICER");
        for (int i = 0; i < LoginGate.TRIES_PER_ACCOUNT; i++) {
            assertThat(one.logins.attempt(name, "wrong", "10.0.0.1")).isEqualTo(Logins.Answer.WRONG);
        }
        assertThat(two.logins.attempt(name, PASSWORD, "10.0.0.1")).isEqualTo(Logins.Answer.THROTTLED);
        assertThat(two.logins.attempt(name, PASSWORD, "10.0.0.2")).isEqualTo(Logins.Answer.RIGHT);
        clock.advance(LoginGate.WINDOW.plusSeconds(1));
        assertThat(one.logins.attempt(name, PASSWORD, "10.0.0.1")).isEqualTo(Logins.Answer.RIGHT);
    }

    @Test
    void stuffingOverManyAccountsIsStoppedByAddress() {
        String address = "10.1." + name;
        for (int i = 0; i < LoginGate.TRIES_PER_ADDRESS; i++) {
            assertThat(one.gate.knock("account" + i, address)).isZero();
        }
        assertThat(one.gate.knock("one-more", address)).isPositive();
        clock.advance(LoginGate.WINDOW.plusSeconds(1));
        assertThat(one.gate.sweep()).isPositive();
    }

    /** Hashes that cost little, as these tests try many passwords. */
    private static Passwords cheap() {
        System.setProperty(Passwords.COST_PROPERTY, "4");
        try {
            return new Passwords();
        } finally {
            System.clearProperty(Passwords.COST_PROPERTY);
        }
    }

    private void createUser(Party party, String role) {
        transactions.runNew(() -> one.users.create(OPERATOR, new NewUser(name, "Test", party, PASSWORD, Set.of(role))));
    }

    /** The beans of one server. */
    private final class Node {
        final AccessEpoch epoch = Wire.into(new AccessEpoch(), database, transactions.registry());
        final Holders holders = Wire.into(new Holders(), database);
        final AccessGuard guard = Wire.into(new AccessGuard(), database);
        final Identities identities = Wire.into(new Identities(), database, holders, epoch, clock);
        final AccessChanges changes = Wire.into(new AccessChanges(), epoch, audit);
        final UserDesk users = Wire.into(new UserDesk(), database, holders, passwords, guard, changes, clock);
        final ClientDesk clients = Wire.into(new ClientDesk(), database, holders, guard, changes, clock);
        final LoginGate gate = Wire.into(new LoginGate(), database, clock);
        final Logins logins = Wire.into(new Logins(), database, passwords, gate, audit);
    }
}
