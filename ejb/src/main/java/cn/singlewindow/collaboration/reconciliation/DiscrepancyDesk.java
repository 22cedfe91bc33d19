package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.model.Checks;
import cn.singlewindow.collaboration.reconciliation.store.Discrepancies;
import cn.singlewindow.collaboration.reconciliation.store.Findings;
import cn.singlewindow.platform.settings.Settings;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The discrepancy desk (RC-07): who has a discrepancy, why it came to be, and whether it is mended. It never changes the
 * data of an agency (R4). The window sees all, an agency what it owns or is concerned by; only the owner and the window
 * handle one.
 */
@Stateless
@Application("RC-07")
public class DiscrepancyDesk {

    @Inject
    Discrepancies discrepancies;

    @Inject
    Findings findings;

    @Inject
    Checks checks;

    @Inject
    Teller teller;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    BusinessCalendar calendar;

    /** A page of discrepancies, oldest first. */
    public Page<DiscrepancyRow> search(Scope scope, DiscrepancyQuery query) {
        scope.require(Permission.RECONCILIATION_READ);
        return discrepancies.search(scope, query, calendar.today());
    }

    /** One of them with both sides and its history. @throws Rejected NOT_FOUND */
    public DiscrepancyView find(Scope scope, String id) {
        scope.require(Permission.RECONCILIATION_READ);
        return found(scope, id);
    }

    /** Gives it to somebody, or releases it. @throws Rejected NOT_FOUND, FORBIDDEN, STALE, WRONG_STATE */
    public DiscrepancyView assign(Scope scope, AssignDiscrepancy command) {
        return orRefused(scope, "assign", command.id(), () -> assigned(scope, command));
    }

    private DiscrepancyView assigned(Scope scope, AssignDiscrepancy command) {
        DiscrepancyView view = handled(scope, command.id(), command.version());
        boolean release = command.assignee().isBlank();
        return become(
                scope,
                release ? "release" : "assign",
                view,
                release ? DiscrepancyState.OPEN : DiscrepancyState.ASSIGNED,
                new Discrepancies.Change(release ? null : command.assignee(), null, null),
                command.assignee());
    }

    /** Writes down the cause, or that it has been corrected. @throws Rejected NOT_FOUND, FORBIDDEN, STALE, WRONG_STATE */
    public DiscrepancyView explain(Scope scope, ExplainDiscrepancy command) {
        return orRefused(scope, "explain", command.id(), () -> explained(scope, command));
    }

    private DiscrepancyView explained(Scope scope, ExplainDiscrepancy command) {
        DiscrepancyView view = handled(scope, command.id(), command.version());
        return become(
                scope,
                "explain",
                view,
                command.corrected() ? DiscrepancyState.CORRECTED : DiscrepancyState.EXPLAINED,
                new Discrepancies.Change(view.summary().assignee(), command.cause(), command.explanation()),
                command.explanation());
    }

    /**
     * Compares both sides again now, and closes it if they agree.
     *
     * @throws Rejected STILL_DIFFERENT if they do not; NOT_FOUND, FORBIDDEN, STALE, WRONG_STATE
     */
    public DiscrepancyView requestClose(Scope scope, CloseDiscrepancy command) {
        return orRefused(scope, "close", command.id(), () -> closed(scope, command));
    }

    private DiscrepancyView closed(Scope scope, CloseDiscrepancy command) {
        DiscrepancyView view = handled(scope, command.id(), command.version());
        if (stillDisagrees(view.summary())) {
            throw Rejected.because(
                    ReconciliationProblem.STILL_DIFFERENT, view.summary().key());
        }
        Discrepancies.Change keep = new Discrepancies.Change(view.summary().assignee(), null, null);
        DiscrepancyView verified = view.summary().state() == DiscrepancyState.VERIFIED
                ? view
                : become(scope, "verify", view, DiscrepancyState.VERIFIED, keep, "");
        return become(scope, "close", verified, DiscrepancyState.CLOSED, keep, command.note());
    }

    private boolean stillDisagrees(DiscrepancyRow row) {
        return findings.disagrees(
                checks.of(row.check()), findings.known(row.id()), clock.instant(), settings::numberToday);
    }

    private DiscrepancyView become(
            Scope scope,
            String act,
            DiscrepancyView view,
            DiscrepancyState to,
            Discrepancies.Change change,
            String note) {
        DiscrepancyRow row = view.summary();
        if (!row.state().mayBecome(to)) {
            throw Rejected.because(
                    ReconciliationProblem.WRONG_STATE, row.state().name(), to.name());
        }
        if (!discrepancies.change(row, to, change, calendar.today())) {
            throw Rejected.because(ReconciliationProblem.STALE);
        }
        discrepancies.note(row.id(), row.state(), to, scope.actor(), note, clock.instant());
        teller.handled(scope, act, row, to);
        return found(scope, row.id());
    }

    private DiscrepancyView orRefused(Scope scope, String act, String id, Supplier<DiscrepancyView> work) {
        return teller.orRefused(scope, Teller.DISCREPANCY + "." + act, Teller.DISCREPANCY, id, work);
    }

    private DiscrepancyView handled(Scope scope, String id, long version) {
        scope.require(Permission.RECONCILIATION_HANDLE);
        DiscrepancyView view = found(scope, id);
        if (!scope.isWindow()
                && !scope.agency().equals(Optional.of(view.summary().owner()))) {
            throw Rejected.because(AccessProblem.FORBIDDEN, Permission.RECONCILIATION_HANDLE.name());
        }
        if (view.summary().version() != version) {
            throw Rejected.because(ReconciliationProblem.STALE);
        }
        return view;
    }

    private DiscrepancyView found(Scope scope, String id) {
        return discrepancies
                .find(scope, id, calendar.today())
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }
}
