package cn.singlewindow.platform.access;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whom an administrator may touch: the window everybody, an enterprise or agency its own. */
@ApplicationScoped
public class AccessGuard {

    @Inject
    Database database;

    /** Refuses those who do not administer that party. */
    void requireFor(Scope scope, Party party) {
        scope.require(Permission.ACCESS_MANAGE);
        if (!scope.isWindow() && !scope.party().equals(party)) {
            throw Rejected.because(AccessProblem.NOT_FOUND);
        }
    }

    /** The party of a holder whom the actor administers. @throws Rejected NOT_FOUND */
    Party partyOf(Scope scope, HolderKind kind, String key) {
        Party party = database.first(
                        "SELECT party FROM " + kind.table() + " WHERE " + kind.key() + " = ?",
                        row -> PartyKey.parse(row.text("party")),
                        key)
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        requireFor(scope, party);
        return party;
    }

    /** The pattern of parties that the actor administers, for LIKE. */
    String visibleParties(Scope scope) {
        scope.require(Permission.ACCESS_MANAGE);
        return scope.isWindow() ? "%" : PartyKey.of(scope.party());
    }
}
