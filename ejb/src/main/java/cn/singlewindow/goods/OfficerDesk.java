package cn.singlewindow.goods;

import cn.singlewindow.collaboration.enforcement.HeldThing;
import cn.singlewindow.collaboration.enforcement.HoldState;
import cn.singlewindow.collaboration.enforcement.HoldSubject;
import cn.singlewindow.collaboration.enforcement.HoldView;
import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.goods.model.Deadlines;
import cn.singlewindow.goods.model.Declaration;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.goods.model.Officer;
import cn.singlewindow.goods.store.Declarations;
import cn.singlewindow.goods.store.Questions;
import cn.singlewindow.platform.access.Identities;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.numbering.Numbers;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Direction;
import cn.singlewindow.shared.EntryId;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What officers do to declarations. */
@ApplicationScoped
class OfficerDesk {

    private static final BigDecimal FEN = BigDecimal.valueOf(100);
    private static final int LONGEST_NOTE = 255;
    private static final int LONGEST_QUESTION = 1000;
    private static final int LONGEST_GROUND = 500;
    private static final int LONGEST_BASIS = 200;
    private static final int LONGEST_NAME = 160;

    @Inject
    Declarations declarations;

    @Inject
    Questions questions;

    @Inject
    Holds holds;

    @Inject
    HoldGate holdGate;

    @Inject
    Identities identities;

    @Inject
    ManifestGate manifestGate;

    @Inject
    LawBook lawBook;

    @Inject
    Numbers numbers;

    @Inject
    IdSource ids;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Teller teller;

    @Inject
    Now now;

    void decide(Scope scope, DecideDeclaration command) {
        Officer officer = customsOfficer(scope);
        requireLength("note", command.note(), 0, LONGEST_NOTE);
        Declaration declaration = load(scope, command.seqNo());
        declaration.requireVersion(command.version());
        Law law = lawBook.today();
        if (!command.reasonCode().isEmpty() && !questions.isReason(command.reasonCode(), law.day())) {
            throw new Rejected(List.of(Violation.at(
                    "reasonCode", command.reasonCode(), GoodsProblem.UNKNOWN_REASON, command.reasonCode())));
        }
        Instant at = now.instant();
        declaration.decide(
                command.decision(),
                officer,
                command.reasonCode(),
                command.note(),
                gate(command, declaration, law),
                at,
                new Deadlines(law, calendar));
        if (command.decision() == Decision.ACCEPT) {
            manifestGate.pass(scope, declaration.identity(), law);
            declaration.number(entryId(declaration.identity(), law.day().getYear()));
        }
        declarations.save(declaration, at);
        teller.changed(scope, "goods.declaration." + word(command.decision()), declaration);
    }

    private Declaration.ReleaseGate gate(DecideDeclaration command, Declaration declaration, Law law) {
        return new Declaration.ReleaseGate(
                law.number("four-eyes.cny").multiply(FEN).longValueExact(),
                command.decision() == Decision.RELEASE
                        ? holdGate.heldBy(declaration.identity().id())
                        : List.of());
    }

    /** District, year, direction, serial (STANDARDS §1). */
    private String entryId(Declaration.Identity of, int year) {
        Direction direction = Direction.parse(of.direction()).orElseThrow();
        long serial = numbers.next("goods.entry." + of.customMaster() + "." + year + "." + direction.digit());
        return EntryId.of(of.customMaster(), year, direction, serial).value();
    }

    private static String word(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void assign(Scope scope, AssignDeclaration command) {
        Officer officer = customsOfficer(scope);
        requireLength("assignee", command.assignee(), 0, LONGEST_NAME);
        Declaration declaration = load(scope, command.seqNo());
        declaration.requireVersion(command.version());
        String holder = declaration.condition().assignee();
        boolean own = command.assignee().equals(officer.name())
                || (command.assignee().isEmpty() && officer.name().equals(holder));
        if (!own) {
            scope.require(Permission.GOODS_SUPERVISE);
        }
        requireColleague(officer, command.assignee());
        declaration.assign(command.assignee());
        declarations.save(declaration, now.instant());
        teller.changed(scope, "goods.declaration.assign", declaration);
    }

    private void requireColleague(Officer officer, String assignee) {
        boolean known = assignee.isEmpty()
                || assignee.equals(officer.name())
                || identities
                        .ofUser(assignee)
                        .filter(other -> other.may(Permission.GOODS_DECIDE))
                        .filter(other ->
                                other.agency().filter(officer.agency()::equals).isPresent())
                        .isPresent();
        if (!known) {
            throw new Rejected(
                    List.of(Violation.at("assignee", assignee, GoodsProblem.NO_OFFICER_OF_THE_AGENCY, assignee)));
        }
    }

    void requestSupplement(Scope scope, RequestSupplement command) {
        Officer officer = customsOfficer(scope);
        requireLength("question", command.question(), 1, LONGEST_QUESTION);
        Declaration declaration = load(scope, command.seqNo());
        declaration.requireVersion(command.version());
        if (declaration.condition().openQuestions() > 0) {
            throw Rejected.because(GoodsProblem.QUESTION_OPEN);
        }
        Law law = lawBook.today();
        LocalDate day = command.due() == null ? law.day().plusDays(law.integer("supplement.days")) : command.due();
        requireAhead("due", day, law);
        Instant at = now.instant();
        Instant due = new Deadlines(law, calendar).endOf(day);
        long id = ids.next();
        declaration.ask(officer, command.question(), at, due);
        declarations.save(declaration, at);
        questions.ask(id, declaration.identity().id(), officer.agency(), command.question(), officer.name(), at, due);
        teller.toParties("goods.notice.question", declaration.identity());
        teller.told(
                scope,
                "goods.supplement.request",
                declaration,
                new DeclarationEvent.SupplementRequested(command.seqNo(), id, officer.agency(), due));
    }

    void placeHold(Scope scope, PlaceHold command) {
        scope.require(Permission.HOLD_PLACE);
        Officer officer = officer(scope);
        requireLength("ground", command.ground(), 1, LONGEST_GROUND);
        requireLength("legalBasis", command.legalBasis(), 1, LONGEST_BASIS);
        Declaration declaration = load(scope, command.seqNo());
        Law law = lawBook.today();
        requireAhead("review", command.review(), law);
        declaration.hold(officer, now.instant());
        HoldView hold = holds.place(
                scope,
                HoldSubject.of(HeldThing.DECLARATION, command.seqNo())
                        .secretly(command.ground(), command.legalBasis(), command.review()));
        declarations.save(declaration, now.instant());
        teller.toOfficers(Declaration.CUSTOMS, "goods.notice.hold", declaration.identity());
        teller.told(
                scope,
                "goods.hold.place",
                declaration,
                new DeclarationEvent.HoldPlaced(
                        command.seqNo(),
                        hold.id(),
                        officer.agency(),
                        calendar.startOf(command.review().plusDays(1))));
    }

    void liftHold(Scope scope, LiftHold command) {
        scope.require(Permission.HOLD_PLACE);
        Officer officer = officer(scope);
        requireLength("note", command.note(), 0, LONGEST_GROUND);
        Declaration declaration = load(scope, command.seqNo());
        HoldView hold = holds.of(scope, List.of(HoldSubject.of(HeldThing.DECLARATION, command.seqNo()))).stream()
                .filter(one -> one.id() == command.holdId())
                .findFirst()
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        if (!hold.agency().equals(officer.agency())) {
            throw Rejected.because(GoodsProblem.PLACER_LIFTS);
        }
        if (hold.state() != HoldState.OPEN) {
            throw Rejected.because(GoodsProblem.ALREADY_LIFTED);
        }
        declaration.lift(officer, now.instant());
        holds.lift(scope, hold.id(), command.note());
        declarations.save(declaration, now.instant());
        teller.toOfficers(Declaration.CUSTOMS, "goods.notice.lift", declaration.identity());
        teller.told(
                scope,
                "goods.hold.lift",
                declaration,
                new DeclarationEvent.HoldLifted(command.seqNo(), hold.id(), officer.agency()));
    }

    private Declaration load(Scope scope, String seqNo) {
        return declarations.load(scope, seqNo).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    private static Officer customsOfficer(Scope scope) {
        scope.require(Permission.GOODS_DECIDE);
        Officer officer = officer(scope);
        if (!officer.agency().equals(Declaration.CUSTOMS)) {
            throw Rejected.because(GoodsProblem.AGENCY_DOES_NOT_DECIDE);
        }
        return officer;
    }

    private static Officer officer(Scope scope) {
        String agency = scope.agency()
                .orElseThrow(() -> Rejected.because(AccessProblem.FORBIDDEN, Permission.GOODS_DECIDE.name()));
        return new Officer(agency, scope.actor(), scope.may(Permission.GOODS_SUPERVISE));
    }

    private static void requireAhead(String path, LocalDate day, Law law) {
        int most = law.integer("hold.most.days");
        if (day.isBefore(law.day()) || day.isAfter(law.day().plusDays(most))) {
            throw new Rejected(
                    List.of(Violation.at(path, day.toString(), GoodsProblem.DAY_IN_THE_PAST, Integer.toString(most))));
        }
    }

    static void requireLength(String path, String text, int least, int most) {
        if (text.strip().length() < least || text.length() > most) {
            throw new Rejected(List.of(Violation.at(
                    path, text, GoodsProblem.TEXT_LENGTH, Integer.toString(least), Integer.toString(most))));
        }
    }
}
