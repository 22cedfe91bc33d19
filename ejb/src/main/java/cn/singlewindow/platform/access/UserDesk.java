package cn.singlewindow.platform.access;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.problem.PlatformProblem;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Administers users. Needs {@link cn.singlewindow.shared.Permission#ACCESS_MANAGE}; the window administers all, an enterprise or
 * agency its own, and the users of others are not found.
 */
@Stateless
public class UserDesk {

    private static final int MOST_ROWS = 200;
    private static final String SELECT =
            "SELECT username, display_name, party, enabled, created_at, password_changed_at" + " FROM access_user";

    @Inject
    Database database;

    @Inject
    Holders holders;

    @Inject
    Passwords passwords;

    @Inject
    AccessGuard guard;

    @Inject
    AccessChanges changes;

    @Inject
    Clock clock;

    /** Creates a user, enabled. @throws Rejected NAME_TAKEN, UNKNOWN_ROLE, ROLE_NOT_FOR_PARTY */
    public void create(Scope scope, NewUser user) {
        guard.requireFor(scope, user.party());
        if (database.exists("SELECT 1 FROM access_user WHERE username = ?", user.username())) {
            throw Rejected.because(PlatformProblem.NAME_TAKEN, user.username());
        }
        database.update(
                "INSERT INTO access_user (username, password_hash, enabled, party, display_name, created_at,"
                        + " password_changed_at) VALUES (?, ?, 1, ?, ?, ?, ?)",
                user.username(),
                passwords.hash(user.password()),
                PartyKey.of(user.party()),
                user.displayName(),
                clock.instant(),
                clock.instant());
        holders.setRoles(HolderKind.USER, user.username(), user.party(), user.roles());
        changes.record(AuditEvent.done("access.user.create", scope, "user", user.username())
                .with("party", PartyKey.of(user.party()))
                .with("roles", String.join(",", user.roles().stream().sorted().toList())));
    }

    /** Enables a user. @throws Rejected NOT_FOUND */
    public void enable(Scope scope, String username) {
        setEnabled(scope, username, true);
    }

    /** Disables a user: the next request finds no scope. @throws Rejected NOT_FOUND, NOT_ONESELF */
    public void disable(Scope scope, String username) {
        if (scope.means() == Scope.Means.USER && scope.actor().equals(username)) {
            throw Rejected.because(PlatformProblem.NOT_ONESELF);
        }
        setEnabled(scope, username, false);
    }

    /** Replaces a user's roles. @throws Rejected NOT_FOUND, UNKNOWN_ROLE, ROLE_NOT_FOR_PARTY */
    public void setRoles(Scope scope, String username, Set<String> roles) {
        Party party = guard.partyOf(scope, HolderKind.USER, username);
        holders.setRoles(HolderKind.USER, username, party, roles);
        changes.record(AuditEvent.done("access.user.roles", scope, "user", username)
                .with("roles", String.join(",", roles.stream().sorted().toList())));
    }

    /** Gives a user another password. @throws Rejected NOT_FOUND, PASSWORD_SHORT, PASSWORD_COMMON */
    public void setPassword(Scope scope, String username, String password) {
        guard.partyOf(scope, HolderKind.USER, username);
        store(username, password);
        changes.record(AuditEvent.done("access.user.password", scope, "user", username));
    }

    /** Changes the own password; anybody may. @throws Rejected UNAUTHENTICATED if the old one is wrong, or as the policy says */
    public void changeOwnPassword(Scope scope, String oldPassword, String newPassword) {
        String hash = database.first(
                        "SELECT password_hash FROM access_user WHERE username = ?",
                        row -> row.text("password_hash"),
                        scope.actor())
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        if (scope.means() != Scope.Means.USER || !passwords.matches(oldPassword, hash)) {
            throw Rejected.because(AccessProblem.UNAUTHENTICATED);
        }
        store(scope.actor(), newPassword);
        changes.record(AuditEvent.done("access.user.own-password", scope, "user", scope.actor()));
    }

    /** How the acting user is called; the user name where nobody said. */
    public String ownName(Scope scope) {
        return database.first(
                        "SELECT display_name FROM access_user WHERE username = ?",
                        row -> row.text("display_name"),
                        scope.actor())
                .filter(name -> !name.isBlank())
                .orElse(scope.actor());
    }

    /** One user. @throws Rejected NOT_FOUND */
    public UserView get(Scope scope, String username) {
        guard.partyOf(scope, HolderKind.USER, username);
        return database.first(SELECT + " WHERE username = ?", UserDesk::read, username)
                .map(user -> withRoles(user, holders.rolesOf(HolderKind.USER, username)))
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    /**
     * Users by name.
     *
     * @param like part of the user name or display name; empty for all
     * @param after the {@code nextKey} of the page before; empty for the first
     * @param limit at most 200
     */
    public Page<UserView> list(Scope scope, String like, String after, int limit) {
        int wanted = Math.max(1, Math.min(limit, MOST_ROWS));
        String pattern = "%" + like.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        List<UserView> rows = database.list(
                SELECT + " WHERE party LIKE ? AND username > ? AND (username LIKE ? ESCAPE '!' OR display_name LIKE ?"
                        + " ESCAPE '!') ORDER BY username LIMIT ?",
                UserDesk::read,
                guard.visibleParties(scope),
                after,
                pattern,
                pattern,
                wanted + 1);
        return Page.of(rows, wanted, UserView::username)
                .map(user -> withRoles(user, holders.rolesOf(HolderKind.USER, user.username())));
    }

    private void setEnabled(Scope scope, String username, boolean enabled) {
        guard.partyOf(scope, HolderKind.USER, username);
        if (holders.setEnabled(HolderKind.USER, username, enabled)) {
            changes.record(
                    AuditEvent.done(enabled ? "access.user.enable" : "access.user.disable", scope, "user", username));
        }
    }

    private void store(String username, String password) {
        PasswordPolicy.check(username, password).ifPresent(violation -> {
            throw new Rejected(List.of(violation));
        });
        database.update(
                "UPDATE access_user SET password_hash = ?, password_changed_at = ? WHERE username = ?",
                passwords.hash(password),
                clock.instant(),
                username);
    }

    private static UserView read(Row row) {
        return new UserView(
                row.text("username"),
                row.text("display_name"),
                PartyKey.parse(row.text("party")),
                row.flag("enabled"),
                List.of(),
                row.instant("created_at"),
                row.instant("password_changed_at"));
    }

    private static UserView withRoles(UserView user, List<String> roles) {
        return new UserView(
                user.username(),
                user.displayName(),
                user.party(),
                user.isEnabled(),
                roles,
                user.createdAt(),
                user.passwordChangedAt());
    }
}
