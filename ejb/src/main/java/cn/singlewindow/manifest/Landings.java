package cn.singlewindow.manifest;

import cn.singlewindow.manifest.model.Actor;
import cn.singlewindow.manifest.store.Discrepancies;
import cn.singlewindow.manifest.store.StoredBills;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * The door to goods that came short or over (CATALOGUE MF-03 R2, MF-04 R4): mis-landed and over-landed goods are returned or
 * imported within three months, three more with approval (Customs Law Art. 30).
 */
@Stateless
@Application({"MF-03", "MF-04"})
public class Landings {

    private static final int LONGEST_NOTE = 500;
    private static final String SUBJECT = "manifest.discrepancy";

    @Inject
    Discrepancies discrepancies;

    @Inject
    StoredBills bills;

    @Inject
    ManifestLawBook lawBook;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Teller teller;

    @Inject
    Now now;

    /** A page of differences, newest first: an enterprise those of its bills and reports. Needs MANIFEST_READ. */
    public Page<DiscrepancyView> search(Scope scope, DiscrepancyQuery query) {
        scope.require(Permission.MANIFEST_READ);
        return discrepancies.search(scope, query, now.instant());
    }

    /**
     * Ends one as customs. Needs MANIFEST_DECIDE.
     *
     * @param note how it was proven, 1 to 500 characters
     * @throws Rejected NOT_FOUND, MF-101, MF-104, MF-114
     */
    public DiscrepancyView close(Scope scope, long id, long version, DiscrepancyOutcome outcome, String note) {
        Discrepancies.Stored open = open(scope, id, version, note);
        Instant at = now.instant();
        discrepancies.close(id, outcome, note, scope.actor(), at);
        open.bill().ifPresent(bill -> settle(scope, bill, at));
        teller.done(scope, "manifest.discrepancy.close", SUBJECT, Long.toString(id));
        return discrepancies.lock(id).orElseThrow(Manifests::notFound).view();
    }

    /** Gives one more time, once, as customs. Needs MANIFEST_DECIDE. @throws Rejected NOT_FOUND, MF-101, MF-104, MF-114, MF-115 */
    public DiscrepancyView extend(Scope scope, long id, long version, String note) {
        Discrepancies.Stored open = open(scope, id, version, note);
        if (open.view().extended()) {
            throw Rejected.because(ManifestProblem.ALREADY_EXTENDED);
        }
        int months = lawBook.today().integer("landing.extension.months");
        Instant until = calendar.startOf(calendar.dateOf(open.view().due()).plusMonths(months));
        discrepancies.extend(id, until, note);
        teller.done(scope, "manifest.discrepancy.extend", SUBJECT, Long.toString(id));
        return discrepancies.lock(id).orElseThrow(Manifests::notFound).view();
    }

    private Discrepancies.Stored open(Scope scope, long id, long version, String note) {
        BillDesk.requireCustoms(scope);
        BillDesk.requireLength("note", note, 1, LONGEST_NOTE);
        Discrepancies.Stored stored = discrepancies.lock(id).orElseThrow(Manifests::notFound);
        if (stored.view().version() != version) {
            throw Rejected.because(ManifestProblem.VERSION_CONFLICT);
        }
        if (!stored.view().open()) {
            throw Rejected.because(ManifestProblem.ALREADY_CLOSED);
        }
        return stored;
    }

    /** The bill goes on when its last difference is explained. */
    private void settle(Scope scope, long id, Instant at) {
        if (discrepancies.anyOpen(id)) {
            return;
        }
        bills.lock(id).ifPresent(bill -> {
            if (bill.applyIfAllowed(BillVerb.SETTLE, Actor.of(scope), "", at)) {
                bills.save(bill, at);
                teller.changed(List.of(bill));
            }
        });
    }
}
