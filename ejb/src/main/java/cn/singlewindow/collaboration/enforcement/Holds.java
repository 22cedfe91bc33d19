package cn.singlewindow.collaboration.enforcement;

import cn.singlewindow.collaboration.enforcement.rules.HoldRule;
import cn.singlewindow.collaboration.enforcement.rules.HoldRules;
import cn.singlewindow.collaboration.enforcement.rules.ReviewComesInTime;
import cn.singlewindow.collaboration.enforcement.rules.TextFits;
import cn.singlewindow.collaboration.enforcement.store.HoldRows;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.settings.Settings;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The door to holds (CATALOGUE RC-04). A hold of any agency bites at every gate from the moment its transaction has
 * committed; only the agency that placed it lifts it. Days are business days in Shanghai.
 */
@Stateless
@Application("RC-04")
public class Holds {

    private static final long MOST_DAYS = 365;
    private static final int LONGEST_NOTE = 500;

    @Inject
    HoldRows rows;

    @Inject
    HoldTeller teller;

    @Inject
    HoldAlarms alarms;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Settings settings;

    /** Places a hold as an agency. Needs HOLD_PLACE. @throws Rejected RC-401; RC-404 to RC-408, all of them at once */
    public HoldView place(Scope scope, PlaceHold command) {
        String agency = agency(scope);
        HoldRules.require(command, days());
        HoldView hold = new HoldView(
                ids.next(),
                new HoldSubject(command.subjectType(), command.subjectKey()),
                agency,
                command.ground(),
                command.legalBasis(),
                command.hiddenGround(),
                command.note(),
                clock.instant(),
                command.reviewOn(),
                command.expiresOn(),
                HoldState.OPEN,
                null,
                "");
        rows.insert(hold, scope.actor());
        alarms.placed(hold);
        teller.placed(scope, hold);
        return hold;
    }

    /** Lifts a hold of the own agency. @throws Rejected NOT_FOUND, RC-402, RC-403, RC-406 */
    public HoldView lift(Scope scope, long id, String note) {
        String agency = agency(scope);
        require(TextFits.check("note", note.strip(), 0, LONGEST_NOTE));
        HoldView hold = own(agency, id);
        rows.end(id, HoldState.LIFTED, clock.instant(), scope.actor(), note.strip());
        alarms.ended(hold);
        teller.lifted(scope, hold);
        return found(id);
    }

    /** Says that the own hold was looked at and still stands, until another day. @throws Rejected NOT_FOUND, RC-402, RC-403, RC-407 */
    public HoldView review(Scope scope, long id, LocalDate nextReview) {
        String agency = agency(scope);
        require(ReviewComesInTime.check(nextReview, days()));
        own(agency, id);
        rows.review(id, nextReview);
        HoldView hold = found(id);
        alarms.reviewed(hold);
        teller.reviewed(scope, hold);
        return hold;
    }

    /**
     * The holds that bite on any of these now, in one query: what a gate asks. Not stripped; a gate shows readers what
     * {@link HoldView#seenBy} leaves.
     */
    public List<HoldView> open(String subjectType, Collection<String> keys) {
        return open(keys.stream().map(key -> new HoldSubject(subjectType, key)).toList());
    }

    /** The same for subjects of several kinds. */
    public List<HoldView> open(Collection<HoldSubject> subjects) {
        return rows.biting(subjects, calendar.today());
    }

    /** All holds that ever were on these, oldest first, as the scope may see them. Who asks has the subjects in its own scope. */
    public List<HoldView> of(Scope scope, Collection<HoldSubject> subjects) {
        return rows.of(subjects).stream().map(hold -> hold.seenBy(scope)).toList();
    }

    /** A page of holds, newest first. Needs HOLD_READ. */
    public Page<HoldView> search(Scope scope, HoldQuery query) {
        scope.require(Permission.HOLD_READ);
        return rows.search(query, calendar.today());
    }

    /** One hold. Needs HOLD_READ. @throws Rejected NOT_FOUND */
    public HoldView find(Scope scope, long id) {
        scope.require(Permission.HOLD_READ);
        return found(id);
    }

    private HoldView own(String agency, long id) {
        HoldView hold = rows.lock(id).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        if (!hold.agency().equals(agency)) {
            throw Rejected.because(EnforcementProblem.PLACER_LIFTS, hold.agency());
        }
        if (hold.state() != HoldState.OPEN) {
            throw Rejected.because(EnforcementProblem.HOLD_ENDED);
        }
        return hold;
    }

    private HoldView found(long id) {
        return rows.find(id).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    private HoldRule.Days days() {
        return new HoldRule.Days(calendar.today(), settings.numberToday("collaboration.hold.review.days", MOST_DAYS));
    }

    private static String agency(Scope scope) {
        scope.require(Permission.HOLD_PLACE);
        return scope.agency().orElseThrow(() -> Rejected.because(EnforcementProblem.ONLY_AGENCIES));
    }

    private static void require(Optional<Violation> broken) {
        broken.ifPresent(violation -> {
            throw new Rejected(List.of(violation));
        });
    }
}
