package cn.singlewindow.manifest;

import cn.singlewindow.manifest.store.DueReports;
import cn.singlewindow.manifest.store.Voyages;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.platform.watchdog.Watchdog;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** W12: no tally six hours after the work; customs and the terminal are told. */
@ApplicationScoped
class TallyIsOverdue implements Watchdog {

    static final String KIND = "manifest.tally";

    private static final String PAGE = "/manifest/watch-reports.xhtml?text=";

    @Inject
    DueReports dueReports;

    @Inject
    Voyages voyages;

    @Inject
    Teller teller;

    @Inject
    Now now;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(Alarm alarm) {
        dueReports.overdue(alarm.subjectId(), now.instant()).ifPresent(due -> {
            String code = "manifest.notice.tally-overdue";
            teller.toCustoms(code, PAGE + due.voyageKey(), due.voyageKey());
            voyages.reporter(due.voyageKey())
                    .ifPresent(
                            reporter -> teller.toEnterprise(reporter, code, PAGE + due.voyageKey(), due.voyageKey()));
            teller.done(Scope.system(KIND), "manifest.tally.overdue", alarm.subjectType(), due.voyageKey());
        });
    }
}
