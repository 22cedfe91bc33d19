package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.store.NightReports;
import cn.singlewindow.collaboration.reconciliation.store.Runs;
import cn.singlewindow.platform.documents.DocumentKey;
import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report of the morning (JB-08): what the night compared, found and settled, for each agency, signed. */
@Stateless
@Application("RC-07")
public class MorningReports {

    @Inject
    NightReports reports;

    @Inject
    Runs runs;

    @Inject
    DocumentKey key;

    @Inject
    Texts texts;

    /**
     * The report of an agency of a run.
     *
     * @param agency whose; an agency gets its own whatever it asks for
     * @throws Rejected NOT_FOUND if the night has not come to its report, FORBIDDEN
     */
    public MorningReport of(Scope scope, long run, String agency) {
        return find(scope, run, agency).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    /** The same; empty if the night has not come to its report. @throws Rejected NOT_FOUND if there is no such run, FORBIDDEN */
    public Optional<MorningReport> find(Scope scope, long run, String agency) {
        scope.require(Permission.RECONCILIATION_READ);
        String whose = scope.isWindow()
                ? (agency.isEmpty() ? SignReport.HUB : agency)
                : scope.agency().orElse("");
        RunView view = runs.find(scope, run).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        return reports.find(run, whose).map(signed -> report(view, whose, signed));
    }

    /**
     * The same as a PDF.
     *
     * @throws Rejected NOT_FOUND, FORBIDDEN
     */
    public byte[] pdf(Scope scope, long run, String agency, Locale locale) {
        return new ReportSheet(of(scope, run, agency), texts, locale).pdf();
    }

    private MorningReport report(RunView run, String agency, NightReports.Signed signed) {
        return new MorningReport(
                run,
                agency,
                signed.madeAt(),
                lines(signed.content()),
                signed.content(),
                signed.signature(),
                key.verifies(signed.content(), Base64.getDecoder().decode(signed.signature())));
    }

    /** What was signed is what is shown. */
    private static List<ReportLine> lines(String content) {
        return content.lines().skip(1).map(MorningReports::line).toList();
    }

    private static ReportLine line(String text) {
        List<String> words = List.of(text.split(" ", -1));
        Map<String, Long> numbers = words.stream()
                .skip(1)
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Long.valueOf(pair[1])));
        return new ReportLine(
                words.get(0),
                numbers.getOrDefault("compared", 0L),
                numbers.getOrDefault("found", 0L),
                numbers.getOrDefault("open", 0L),
                numbers.getOrDefault("first", 0L),
                numbers.getOrDefault("week", 0L),
                numbers.getOrDefault("older", 0L),
                numbers.getOrDefault("agreed", 0L),
                numbers.getOrDefault("reopened", 0L));
    }
}
