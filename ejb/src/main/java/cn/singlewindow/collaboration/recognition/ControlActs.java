package cn.singlewindow.collaboration.recognition;

import cn.singlewindow.collaboration.enforcement.HeldThing;
import cn.singlewindow.collaboration.recognition.rules.FreshResultCoversTheNeed;
import cn.singlewindow.collaboration.recognition.rules.WindowsMeet;
import cn.singlewindow.collaboration.recognition.store.ControlRows;
import cn.singlewindow.collaboration.sharing.SharingGateway;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The door to control acts (CATALOGUE RC-03). Planning needs CONTROL_PLAN, reading CONTROL_READ. Results of others are seen,
 * recognised and joined only under a live contract for the dataset {@code collaboration.control}.
 */
@Stateless
@Application("RC-03")
public class ControlActs {

    private static final String DATASET = "collaboration.control";
    private static final Duration LONGEST_WINDOW = Duration.ofDays(14);
    private static final int MOST_HOURS = 720;
    private static final int LONGEST_TEXT = 500;
    private static final long SHARED_MINUTES = 30;

    @Inject
    ControlRows rows;

    @Inject
    ControlTeller teller;

    @Inject
    SharingGateway gateway;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Settings settings;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    /**
     * Plans a control. A fresh result of another agency that covers the need spares it (R1), unless a refusal with its reason is
     * given; else it joins the control of another agency on the same subject whose window shares half an hour with it (R2).
     *
     * @throws Rejected RC-301; RC-302 to RC-304 and RC-307, all at once
     */
    public Planned plan(Scope scope, PlanControl command) {
        String agency = agency(scope);
        requireFit(command);
        List<ControlActView> about =
                shared(agency) ? rows.lockAbout(command.subjectType(), command.subjectKey()) : List.of();
        Optional<ControlActView> fresh = FreshResultCoversTheNeed.find(about, agency, command.need(), command.from());
        boolean refused = !command.refusal().isEmpty();
        fresh.ifPresent(act -> judge(scope, agency, act, !refused, command.refusal()));
        if (fresh.isPresent() && !refused) {
            return new Planned(null, fresh.get(), List.of());
        }
        Duration needed =
                Duration.ofMinutes(settings.numberToday("collaboration.control.shared.minutes", SHARED_MINUTES));
        Optional<WindowsMeet> meeting = WindowsMeet.find(about, agency, command.from(), command.to(), needed);
        ControlActView act = meeting.map(with -> joined(agency, command, with))
                .orElseGet(() -> act(agency, command, ControlState.PLANNED, 0, command.from(), command.to()));
        rows.insert(act, scope.actor(), clock.instant());
        List<String> together = together(act);
        teller.planned(scope, act, together);
        return new Planned(act, null, together);
    }

    /** Both come in the time that they share: the other act's slot is narrowed, or one is opened. */
    private ControlActView joined(String agency, PlanControl command, WindowsMeet meeting) {
        long slot = meeting.with().slot() == 0 ? ids.next() : meeting.with().slot();
        rows.slot(slot, meeting.from(), meeting.to());
        rows.merge(meeting.with().id(), slot);
        return act(agency, command, ControlState.MERGED, slot, meeting.from(), meeting.to());
    }

    private ControlActView act(
            String agency, PlanControl command, ControlState state, long slot, Instant from, Instant to) {
        return new ControlActView(
                ids.next(),
                command.subjectType(),
                command.subjectKey(),
                agency,
                command.need(),
                state,
                slot,
                from,
                to,
                null,
                null,
                null,
                "");
    }

    private List<String> together(ControlActView act) {
        return act.slot() == 0
                ? List.of()
                : rows.agenciesIn(act.slot()).stream()
                        .filter(agency -> !agency.equals(act.agency()))
                        .distinct()
                        .toList();
    }

    /** Writes the result of an own act down. @throws Rejected NOT_FOUND, RC-305, RC-306 */
    public ControlActView complete(Scope scope, CompleteControl command) {
        ControlActView act = ownOpen(scope, command.id());
        boolean fits = command.validHours() >= 1
                && command.validHours() <= MOST_HOURS
                && command.note().length() <= LONGEST_TEXT;
        if (!fits) {
            throw new Rejected(List.of(Violation.at(
                    "validHours",
                    Integer.toString(command.validHours()),
                    RecognitionProblem.RESULT,
                    Integer.toString(MOST_HOURS))));
        }
        Instant now = clock.instant();
        rows.done(act.id(), command.result(), now, now.plus(Duration.ofHours(command.validHours())), command.note());
        ControlActView done = rows.lock(act.id()).orElseThrow();
        teller.done(scope, done);
        return done;
    }

    /** Calls an own act off. @throws Rejected NOT_FOUND, RC-305 */
    public void cancel(Scope scope, long id, String note) {
        ControlActView act = ownOpen(scope, id);
        rows.cancel(id, note.length() <= LONGEST_TEXT ? note : note.substring(0, LONGEST_TEXT));
        teller.cancelled(scope, act);
    }

    /** Recognises another agency's result, or not, for a reason (R3). @throws Rejected NOT_FOUND, RC-307, RC-308 */
    public void recognise(Scope scope, long id, boolean recognised, String reason) {
        String agency = agency(scope);
        ControlActView act = rows.lock(id)
                .filter(one -> one.agency().equals(agency) || shared(agency))
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        if (act.agency().equals(agency) || act.state() != ControlState.DONE) {
            throw Rejected.because(RecognitionProblem.NOT_RECOGNISABLE);
        }
        String why = reason.strip();
        if ((!recognised && why.isEmpty()) || why.length() > LONGEST_TEXT) {
            throw new Rejected(List.of(Violation.at("reason", why, RecognitionProblem.REASON_NEEDED)));
        }
        judge(scope, agency, act, recognised, recognised ? "" : why);
    }

    private void judge(Scope scope, String agency, ControlActView act, boolean recognised, String reason) {
        RecognitionView verdict =
                new RecognitionView(act.id(), act.agency(), agency, recognised, reason, clock.instant());
        rows.recognition(ids.next(), verdict, scope.actor());
        teller.judged(scope, act, verdict);
    }

    /**
     * A page of acts, newest first: an agency sees its own, and those of others under a live contract.
     *
     * @param key of the subject; empty for all
     * @param limit 1 to 200
     */
    public Page<ControlActView> list(Scope scope, String key, boolean openOnly, String after, int limit) {
        scope.require(Permission.CONTROL_READ);
        String only = scope.agency().filter(agency -> !shared(agency)).orElse("");
        return rows.list(key.strip(), only, openOnly, after, Math.max(1, Math.min(200, limit)));
    }

    /** The verdicts on a result that the scope may see. */
    public List<RecognitionView> recognitions(Scope scope, long id) {
        scope.require(Permission.CONTROL_READ);
        boolean all = scope.isWindow() || scope.agency().filter(this::shared).isPresent();
        return rows.recognitions(id).stream()
                .filter(one -> all || scope.agency().equals(Optional.of(one.actor())))
                .toList();
    }

    /** How often who recognised whom, over business days, both included (R3). */
    public List<RecognitionRate> rates(Scope scope, LocalDate from, LocalDate to) {
        scope.require(Permission.CONTROL_READ);
        return rows.rates(calendar.startOf(from), calendar.startOf(to.plusDays(1)));
    }

    private ControlActView ownOpen(Scope scope, long id) {
        String agency = agency(scope);
        ControlActView act = rows.lock(id)
                .filter(one -> one.agency().equals(agency))
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        if (!act.open()) {
            throw Rejected.because(RecognitionProblem.NOT_OPEN);
        }
        return act;
    }

    private void requireFit(PlanControl command) {
        List<Violation> broken = new ArrayList<>();
        boolean known = HeldThing.of(command.subjectType())
                .filter(thing -> thing.fits(command.subjectKey()))
                .isPresent();
        if (!known) {
            broken.add(Violation.at("subjectKey", command.subjectKey(), RecognitionProblem.SUBJECT));
        }
        if (command.need().isEmpty()) {
            broken.add(Violation.at("need", "", RecognitionProblem.SCOPE_EMPTY));
        }
        Duration window = Duration.between(command.from(), command.to());
        boolean over = !command.to().isAfter(clock.instant());
        if (window.isNegative() || window.isZero() || window.compareTo(LONGEST_WINDOW) > 0 || over) {
            broken.add(Violation.at("to", command.to().toString(), RecognitionProblem.WINDOW));
        }
        if (command.refusal().length() > LONGEST_TEXT) {
            broken.add(Violation.at("refusal", "", RecognitionProblem.REASON_NEEDED));
        }
        if (!broken.isEmpty()) {
            throw new Rejected(broken);
        }
    }

    private boolean shared(String agency) {
        return gateway.flows(DATASET, agency);
    }

    private static String agency(Scope scope) {
        scope.require(Permission.CONTROL_PLAN);
        return scope.agency().orElseThrow(() -> Rejected.because(RecognitionProblem.ONLY_AGENCIES));
    }
}
