package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.DueReportView;
import cn.singlewindow.manifest.Manifests;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Which tallies have to come, until when, and which have not come in time (MF-03 R1). */
@Application("MF-03")
@Named
@RequestScoped
public class WatchReportsPage extends ListPage<DueReportView> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    Manifests manifests;

    @Inject
    CurrentUser user;

    @Override
    protected Page<DueReportView> read() {
        return manifests.dueReports(user.scope(), getText(), getState().equals("overdue"), getAfter(), ROWS);
    }
}
