package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.Bills;
import cn.singlewindow.manifest.CargoCounts;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.HomePage.Tile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The large figures of cargo on the home page: for customs what it has to answer, for carriers and terminals what they owe. */
@Application({"MF-01", "MF-03", "MF-04"})
@Named
@RequestScoped
public class CargoTiles {

    private static final String BILLS = "/manifest/search-bills.xhtml?list=";
    private static final String DIFFERENCES = "/manifest/settle-discrepancies.xhtml?state=";

    @Inject
    Bills bills;

    @Inject
    CurrentUser user;

    /** Whether the reader has to do with cargo at all. */
    public boolean isSeen() {
        return isCustoms() || isCarrier();
    }

    private boolean isCustoms() {
        return user.scope().may(Permission.MANIFEST_DECIDE)
                && user.getAgencyCode().equals("GACC");
    }

    private boolean isCarrier() {
        return user.isEnterprise()
                && (user.scope().may(Permission.MANIFEST_FILE) || user.scope().may(Permission.CARGO_REPORT));
    }

    /** The figures. */
    public List<Tile> getTiles() {
        CargoCounts counts = bills.counts(user.scope());
        Tile amendments = tile(
                counts.amendments(),
                isCustoms() ? "cargo.amendments" : "cargo.amendments.own",
                "warn",
                "/manifest/search-amendments.xhtml?state=REQUESTED");
        Tile reports =
                tile(counts.overdueReports(), "cargo.reports", "bad", "/manifest/watch-reports.xhtml?state=overdue");
        Tile differences = counts.overdueDifferences() > 0
                ? tile(counts.overdueDifferences(), "cargo.overdue", "bad", DIFFERENCES + "overdue")
                : tile(counts.differences(), "cargo.differences", "warn", DIFFERENCES);
        Tile waiting = tile(counts.waiting(), "cargo.waiting", "info", BILLS + "WAITING");
        return isCustoms()
                ? List.of(
                        waiting,
                        tile(counts.unanswered(), "cargo.unanswered", "bad", BILLS + "UNANSWERED"),
                        amendments,
                        differences,
                        reports)
                : List.of(
                        waiting,
                        tile(counts.rejected(), "cargo.rejected", "bad", "/manifest/search-bills.xhtml?state=REJECTED"),
                        amendments,
                        differences,
                        reports);
    }

    private static Tile tile(long count, String label, String tone, String path) {
        return new Tile(count, label, count > 0 ? tone : "", path);
    }
}
