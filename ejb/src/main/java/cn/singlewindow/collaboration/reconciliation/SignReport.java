package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.store.NightReports;
import cn.singlewindow.platform.documents.DocumentKey;
import cn.singlewindow.platform.outbox.Outbox;
import cn.singlewindow.platform.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** JB-08. Writes the totals of each agency down, signs them, and tells the agency that its report is there. */
@ApplicationScoped
class SignReport implements NightTask {

    static final String HUB = "HUB";

    /** The three that get one whether they have discrepancies or not. */
    private static final List<String> ALWAYS = List.of(HUB, "GACC", "MSA", "NIA");

    @Inject
    NightReports reports;

    @Inject
    DocumentKey key;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Override
    public Step step() {
        return Step.REPORT;
    }

    @Override
    public String name() {
        return "sign-report";
    }

    @Override
    public Result work(long run, LocalDate businessDate) {
        Set<String> agencies = new LinkedHashSet<>(ALWAYS);
        agencies.addAll(reports.agencies());
        agencies.remove("");
        agencies.forEach(agency -> sign(run, businessDate, agency));
        return new Result(agencies.size(), agencies.size(), "");
    }

    private void sign(long run, LocalDate day, String agency) {
        String content = content(run, day, agency);
        reports.put(run, agency, clock.instant(), content, key.sign(content));
        outbox.append(OutboxEvent.of(
                        "collaboration.report.signed",
                        Teller.RUN,
                        run,
                        "{\"run\":\"" + run + "\",\"day\":\"" + day + "\",\"agency\":\"" + agency + "\"}")
                .to(agency));
    }

    private String content(long run, LocalDate day, String agency) {
        return "run=" + run + " day=" + day + " agency=" + agency + "\n"
                + reports.lines(run, day, agency).stream()
                        .map(line -> String.join(
                                " ",
                                line.check(),
                                "compared=" + line.compared(),
                                "found=" + line.found(),
                                "open=" + line.open(),
                                "first=" + line.firstNight(),
                                "week=" + line.week(),
                                "older=" + line.older(),
                                "agreed=" + line.agreed(),
                                "reopened=" + line.reopened()))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
