package cn.singlewindow.goods;

import cn.singlewindow.collaboration.sharing.AgencyCases;
import cn.singlewindow.collaboration.sharing.CaseSubject;
import cn.singlewindow.collaboration.sharing.Route;
import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.Authorisation;
import cn.singlewindow.enterprise.Mandates;
import cn.singlewindow.goods.SubmissionAnswer.AgencyVerdict;
import cn.singlewindow.goods.model.Deadlines;
import cn.singlewindow.goods.model.Declaration;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.DeclaredValue;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.goods.model.ReadDeclaration;
import cn.singlewindow.goods.model.RoutingFacts;
import cn.singlewindow.goods.rules.FiledNames;
import cn.singlewindow.goods.rules.GoodsRules;
import cn.singlewindow.goods.store.DeclarationRows;
import cn.singlewindow.goods.store.Drafts;
import cn.singlewindow.goods.store.Submission;
import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.numbering.Numbers;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.HsCode;
import cn.singlewindow.shared.Money;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.SocialCreditCode;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes declarations in: reads, checks, asks for the mandate, routes, stores, tells (ARCHITECTURE §5). */
@ApplicationScoped
class Intake {

    private static final String APPLICATION = "GD-01";
    private static final int LONGEST_REFERENCE = 64;

    @Inject
    LawBook lawBook;

    @Inject
    Mandates mandates;

    @Inject
    AgencyCases cases;

    @Inject
    DeclarationRows rows;

    @Inject
    Drafts drafts;

    @Inject
    Numbers numbers;

    @Inject
    IdSource ids;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Teller teller;

    @Inject
    AuditTrail audit;

    @Inject
    ManifestGate manifestGate;

    @Inject
    Now now;

    @Inject
    Clock clock;

    /** What reading and rules say. */
    CheckReport check(DeclarationForm form) {
        Law law = lawBook.today();
        Findings findings = new Findings();
        DeclarationFacts facts = checked(form, law, findings);
        return new CheckReport(
                findings.violations(),
                findings.normalised(),
                facts.totals(),
                form.lines().size());
    }

    /** Stores a submission. @param json the form as it will be stored */
    SubmissionAnswer submit(Scope scope, SubmitDeclaration command, String json) {
        Judged judged = judge(scope, command);
        Instant at = now.instant();
        DeclarationFacts facts = judged.facts();
        Declaration.Identity identity = identity(judged, at);
        List<String> agencies = judged.routes().stream().map(Route::agency).toList();
        Submission submission = new Submission(
                identity,
                judged.authorisation().mandate(),
                command.channel(),
                facts,
                json,
                judged.findings().normalised(),
                Declaration.submission(scope.actor(), at, new Deadlines(judged.law(), calendar)),
                agencies,
                judged.law().codes().version());
        Optional<String> first = rows.insert(submission);
        if (first.isPresent()) {
            throw Rejected.because(GoodsProblem.ALREADY_DECLARED, first.get());
        }
        cases.open(new CaseSubject(Teller.SUBJECT, identity.id()), judged.routes());
        if (command.draft() != 0) {
            drafts.delete(scope.enterprise().orElse(0), command.draft(), 0);
        }
        teller.submitted(scope, identity, agencies);
        return new SubmissionAnswer(
                identity.seqNo(),
                identity.clientSeqNo(),
                DeclarationState.SUBMITTED,
                at,
                agencies,
                judged.findings().normalised(),
                List.of());
    }

    /** Answers as a submission would be, and what every agency would get; stores nothing but that it was asked. */
    SubmissionAnswer rehearse(Scope scope, SubmitDeclaration command) {
        Judged judged = judge(scope, command);
        audit.record(AuditEvent.done("goods.declaration.rehearse", scope, Teller.SUBJECT, ""));
        return new SubmissionAnswer(
                "",
                judged.facts().first(Section.SIGNATURE).text("ClientSeqNo"),
                DeclarationState.DRAFT,
                clock.instant(),
                judged.routes().stream().map(Route::agency).toList(),
                judged.findings().normalised(),
                judged.routes().stream()
                        .map(route -> verdict(route, judged, agencyRemarks(route, judged)))
                        .toList());
    }

    private Judged judge(Scope scope, SubmitDeclaration command) {
        Law law = lawBook.today();
        Findings findings = new Findings();
        DeclarationFacts facts = checked(command.form(), law, findings);
        if (!findings.clean()) {
            throw new Rejected(findings.violations());
        }
        long value = DeclaredValue.fen(facts, law);
        Authorisation authorisation = mandates.require(
                scope,
                new SocialCreditCode(facts.header().text("TradeCoScc")),
                act(facts, command.idempotencyKey(), value));
        requireFiledNames(facts, authorisation);
        List<Route> routes = cases.routes(APPLICATION, law.day(), RoutingFacts.of(facts));
        return new Judged(law, facts, findings, authorisation, value, routes);
    }

    private static void requireFiledNames(DeclarationFacts facts, Authorisation authorisation) {
        List<Violation> wrong = FiledNames.check(facts, authorisation);
        if (!wrong.isEmpty()) {
            throw new Rejected(wrong);
        }
    }

    private static DeclarationFacts checked(DeclarationForm form, Law law, Findings findings) {
        DeclarationFacts facts = new ReadDeclaration(law).read(form, findings);
        GoodsRules.check(facts, law, findings);
        return facts;
    }

    private Act act(DeclarationFacts facts, String key, long value) {
        Set<HsCode> commodities = facts.lines().stream()
                .map(line -> new HsCode(line.text("CodeTS")))
                .collect(Collectors.toSet());
        String own = facts.first(Section.SIGNATURE).text("ClientSeqNo");
        String reference = own.isEmpty() ? key : own;
        return new Act(
                APPLICATION,
                facts.header().text("CustomMaster"),
                commodities,
                Money.ofFen(value),
                reference.substring(0, Math.min(LONGEST_REFERENCE, reference.length())),
                clock.instant());
    }

    private Declaration.Identity identity(Judged judged, Instant at) {
        Group header = judged.facts().header();
        String series = header.text("IEFlag") + calendar.dateOf(at).getYear();
        return new Declaration.Identity(
                ids.next(),
                series + numbers.next("goods.seq." + series, 13),
                judged.facts().first(Section.SIGNATURE).text("ClientSeqNo"),
                header.text("IEFlag"),
                header.text("CustomMaster"),
                judged.authorisation().agent(),
                judged.authorisation().principal(),
                judged.value());
    }

    /** What an agency would say beside the amounts: customs whether the bill is in a manifest (R3). */
    private List<String> agencyRemarks(Route route, Judged judged) {
        return route.agency().equals(Declaration.CUSTOMS)
                ? manifestGate.remarks(judged.facts(), judged.law())
                : List.of();
    }

    private static AgencyVerdict verdict(Route route, Judged judged, List<String> more) {
        List<String> fields = judged.facts().groups().entrySet().stream()
                .flatMap(section -> section.getValue().stream()
                        .flatMap(group -> group.texts().keySet().stream()
                                .filter(field ->
                                        route.fields().shows(section.getKey().name(), field))
                                .map(field -> section.getKey().element() + "/" + field)))
                .distinct()
                .sorted()
                .toList();
        List<String> totals = judged.facts().totals().entrySet().stream()
                .map(total -> total.getValue().stripTrailingZeros().toPlainString() + " " + total.getKey())
                .toList();
        return new AgencyVerdict(
                route.agency(),
                true,
                fields,
                Stream.concat(totals.stream(), more.stream()).toList());
    }

    private record Judged(
            Law law,
            DeclarationFacts facts,
            Findings findings,
            Authorisation authorisation,
            long value,
            List<Route> routes) {}
}
