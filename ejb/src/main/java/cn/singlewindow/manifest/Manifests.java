package cn.singlewindow.manifest;

import cn.singlewindow.manifest.model.Filing;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.manifest.model.ReadManifest;
import cn.singlewindow.manifest.model.Reading;
import cn.singlewindow.manifest.rules.ManifestRules;
import cn.singlewindow.manifest.store.BillHistory;
import cn.singlewindow.manifest.store.DueReports;
import cn.singlewindow.manifest.store.Filings;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.commands.OncePerKey;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.numbering.Numbers;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The door for manifests and reports on cargo (CATALOGUE MF-01, MF-02, MF-03). Every method takes the scope first; what lies
 * outside it is NOT_FOUND. A message with a key is taken once: the same key with the same content gets the answer of the
 * first time. Refusals are {@link Rejected} and leave nothing behind. Weights are kilograms, instants UTC.
 */
@Stateless
@Application({"MF-01", "MF-02", "MF-03"})
public class Manifests {

    private static final int MOST_RECEIPTS = 1000;
    private static final int MOST_ROWS = 200;
    private static final int SERIAL = 10;

    @Inject
    ManifestIntake manifests;

    @Inject
    LoadingIntake loading;

    @Inject
    ReportIntake reports;

    @Inject
    ManifestReader reader;

    @Inject
    ManifestLawBook lawBook;

    @Inject
    Filings filings;

    @Inject
    BillHistory history;

    @Inject
    DueReports due;

    @Inject
    OncePerKey once;

    @Inject
    Numbers numbers;

    @Inject
    IdSource ids;

    @Inject
    Now now;

    /** What reading and the rules say of a form; stores nothing. Needs MANIFEST_FILE or CARGO_REPORT. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ManifestCheck check(Scope scope, ManifestForm form) {
        if (!scope.may(Permission.CARGO_REPORT)) {
            scope.require(Permission.MANIFEST_FILE);
        }
        Findings findings = new Findings();
        ManifestLaw law = lawBook.today();
        Optional<ManifestFacts> facts = read(form, law, findings);
        return new ManifestCheck(
                findings.violations(),
                findings.normalised(),
                facts.flatMap(known -> Timeliness.due(known, law)).orElse(null));
    }

    /**
     * Takes a manifest or report. Manifests need MANIFEST_FILE, reports CARGO_REPORT, a stowage plan either. When it returns,
     * everything is stored: bills, lines, history, cases, audit and outbox.
     *
     * @throws Rejected with all violations, MF-001 to MF-032 and SW-040 to SW-053; MF-009 with the first filing's number where a
     *     bill of the voyage is filed already (R4)
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FilingAnswer file(Scope scope, FileManifest command) {
        long filer = scope.enterprise().orElseThrow(() -> Rejected.because(ManifestProblem.ONLY_ENTERPRISES));
        requireRight(scope, command.form());
        String json = RecordJson.write(command.form());
        return RecordJson.read(
                once.answer(
                        scope,
                        command.idempotencyKey(),
                        "manifest",
                        command.partial() + json,
                        () -> RecordJson.write(take(scope, filer, command, json))),
                FilingAnswer.class);
    }

    private static void requireRight(Scope scope, ManifestForm form) {
        Optional<FilingKind> kind = FilingKind.parse(form.header().text("kind").strip());
        boolean report = kind.isPresent() && !kind.get().isManifest();
        boolean either = kind.isPresent() && kind.get() == FilingKind.STOWAGE && scope.may(Permission.MANIFEST_FILE);
        if (!either) {
            scope.require(report ? Permission.CARGO_REPORT : Permission.MANIFEST_FILE);
        }
    }

    private FilingAnswer take(Scope scope, long filer, FileManifest command, String json) {
        ManifestLaw law = lawBook.today();
        Findings findings = new Findings();
        ManifestFacts facts =
                read(command.form(), law, findings).orElseThrow(() -> new Rejected(findings.violations()));
        Reading reading = new Reading(facts, law, findings);
        Filing draft = draft(scope, filer, command.channel(), reading, json);
        return switch (facts.kind()) {
            case ORIGINAL, PRE_STOWAGE -> manifests.file(scope, reading, draft, command.partial());
            case LOADING -> loading.file(scope, reading, draft);
            case ARRIVAL, TALLY_IN, TALLY_OUT, STOWAGE -> reports.file(scope, reading, draft);
        };
    }

    private static Optional<ManifestFacts> read(ManifestForm form, ManifestLaw law, Findings findings) {
        Optional<ManifestFacts> facts = new ReadManifest(law).read(form, findings);
        facts.ifPresent(known -> ManifestRules.check(known, law, findings));
        return facts;
    }

    private Filing draft(Scope scope, long filer, FilingChannel channel, Reading reading, String json) {
        Instant at = now.instant();
        @Nullable Instant due = due(reading);
        String series = "MF" + reading.law().day().getYear();
        List<Normalised> normalised = reading.findings().normalised();
        return new Filing(
                ids.next(),
                series + numbers.next("manifest.filing." + series, SERIAL),
                reading.facts().kind(),
                channel,
                filer,
                scope.actor(),
                reading.facts().header(),
                ReportState.FILED,
                List.of(),
                0,
                due,
                due != null && at.isAfter(due),
                at,
                json,
                RecordJson.write(normalised));
    }

    /** When it was due: a manifest before loading or arrival, a tally after the work (MF-03 R1). */
    private static @Nullable Instant due(Reading reading) {
        ManifestFacts facts = reading.facts();
        return switch (facts.kind()) {
            case TALLY_IN -> after(facts, "finishedAt", reading.law().minutes("tally.in.minutes"));
            case TALLY_OUT ->
                after(
                        facts,
                        facts.header().has("departureAt") ? "departureAt" : "finishedAt",
                        reading.law().minutes("tally.out.minutes"));
            default -> Timeliness.due(facts, reading.law()).orElse(null);
        };
    }

    private static @Nullable Instant after(ManifestFacts facts, String field, Duration limit) {
        return facts.time(field).map(time -> time.plus(limit)).orElse(null);
    }

    /** A filing as the reader may see it. Needs MANIFEST_READ. */
    public FilingView find(Scope scope, String number) {
        scope.require(Permission.MANIFEST_READ);
        return reader.filing(scope, number);
    }

    /** A page of filings, newest first. Needs MANIFEST_READ. */
    public Page<FilingRow> search(Scope scope, FilingQuery query) {
        scope.require(Permission.MANIFEST_READ);
        return filings.search(scope, query);
    }

    /** The receipts after one, oldest first: a feed; its id is its place in it. Needs MANIFEST_READ. */
    public List<ReceiptRow> receipts(Scope scope, long afterId, int limit) {
        scope.require(Permission.MANIFEST_READ);
        List<ReceiptRow> rows = history.feed(scope, afterId, Math.max(1, Math.min(MOST_RECEIPTS, limit)));
        return scope.enterprise().isPresent()
                ? rows.stream().map(ReceiptRow::unnamed).toList()
                : rows;
    }

    /**
     * A page of the reports that have to come, newest first: an enterprise those of voyages on which it filed something, customs
     * all. Needs MANIFEST_READ.
     *
     * @param voyage empty for all
     * @param overdue only those that have not come in time
     * @param limit 1 to 200
     */
    public Page<DueReportView> dueReports(Scope scope, String voyage, boolean overdue, String after, int limit) {
        scope.require(Permission.MANIFEST_READ);
        return due.search(scope, voyage, overdue, now.instant(), after, Math.max(1, Math.min(MOST_ROWS, limit)));
    }

    static Rejected notFound() {
        return Rejected.because(AccessProblem.NOT_FOUND);
    }
}
