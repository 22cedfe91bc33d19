package cn.singlewindow.web;

import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The pages of the side navigation: where, under which heading, and for whom. */
@SuppressWarnings("ImmutableEnumChecker") // the conditions are lambdas without state
public enum MenuItem {
    HOME("", "/home.xhtml", "pi-home", scope -> true),
    WORK("goods", "/goods/work-declarations.xhtml", "pi-inbox", scope -> scope.may(Permission.GOODS_DECIDE)),
    DECLARATIONS("goods", "/goods/search-declarations.xhtml", "pi-list", scope -> scope.may(Permission.GOODS_READ)),
    SUBMIT("goods", "/goods/submit-declaration.xhtml", "pi-file-edit", MenuItem::declares),
    DRAFTS("goods", "/goods/list-drafts.xhtml", "pi-file", MenuItem::declares),
    RECEIPTS("goods", "/goods/list-receipts.xhtml", "pi-envelope", MenuItem::declares),
    WATCH(
            "vessel",
            "/vessel/watch-calls.xhtml",
            "pi-th-large",
            scope -> scope.agency().isPresent() && scope.may(Permission.VESSEL_READ)),
    CALLS("vessel", "/vessel/search-calls.xhtml", "pi-compass", scope -> scope.may(Permission.VESSEL_READ)),
    OPENCALL("vessel", "/vessel/open-call.xhtml", "pi-plus-circle", scope -> own(scope, Permission.VESSEL_FILE)),
    SHIPS("vessel", "/vessel/search-ships.xhtml", "pi-server", scope -> scope.may(Permission.VESSEL_READ)),
    FILESHIP("vessel", "/vessel/file-ship.xhtml", "pi-file-plus", scope -> own(scope, Permission.VESSEL_FILE)),
    BILLS("manifest", "/manifest/search-bills.xhtml", "pi-box", MenuItem::seesBills),
    MANIFESTS("manifest", "/manifest/search-filings.xhtml", "pi-clone", MenuItem::worksOnCargo),
    FILEMANIFEST("manifest", "/manifest/file-manifest.xhtml", "pi-file-plus", MenuItem::filesCargo),
    AMENDMENTS("manifest", "/manifest/search-amendments.xhtml", "pi-pencil", MenuItem::amendsBills),
    DIFFERENCES("manifest", "/manifest/settle-discrepancies.xhtml", "pi-exclamation-triangle", MenuItem::worksOnCargo),
    REPORTSDUE("manifest", "/manifest/watch-reports.xhtml", "pi-stopwatch", MenuItem::worksOnCargo),
    FILING(
            "enterprise",
            "/enterprise/file-enterprise.xhtml",
            "pi-building",
            scope -> own(scope, Permission.ENTERPRISE_FILE)),
    MANDATES(
            "enterprise",
            "/enterprise/manage-mandates.xhtml",
            "pi-link",
            scope -> own(scope, Permission.MANDATE_MANAGE)),
    PEOPLE(
            "enterprise",
            "/enterprise/authorise-users.xhtml",
            "pi-users",
            scope -> own(scope, Permission.MANDATE_MANAGE)),
    VERIFY(
            "enterprise",
            "/enterprise/verify-filings.xhtml",
            "pi-verified",
            scope -> scope.may(Permission.ENTERPRISE_VERIFY)),
    DISCREPANCIES(
            "collaboration",
            "/collaboration/handle-discrepancies.xhtml",
            "pi-clone",
            scope -> scope.may(Permission.RECONCILIATION_READ)),
    HOLDS("collaboration", "/collaboration/place-holds.xhtml", "pi-lock", scope -> scope.may(Permission.HOLD_READ)),
    CONTROLS(
            "collaboration",
            "/collaboration/join-controls.xhtml",
            "pi-users",
            scope -> scope.may(Permission.CONTROL_READ)),
    RESULTS(
            "collaboration",
            "/collaboration/subscribe-results.xhtml",
            "pi-send",
            scope -> scope.may(Permission.RESULT_READ)),
    CONTRACTS(
            "collaboration",
            "/collaboration/agree-contracts.xhtml",
            "pi-share-alt",
            scope -> scope.may(Permission.SHARING_READ)),
    ACCESSES(
            "collaboration",
            "/collaboration/read-accesses.xhtml",
            "pi-eye",
            scope -> scope.may(Permission.SHARING_READ)),
    REPORT(
            "collaboration",
            "/collaboration/night-report.xhtml",
            "pi-chart-bar",
            scope -> scope.may(Permission.RECONCILIATION_READ)
                    && scope.enterprise().isEmpty()),
    REFERENCE("reference", "/reference/browse-tables.xhtml", "pi-book", scope -> scope.may(Permission.REFERENCE_READ)),
    LOADS("reference", "/reference/load-tables.xhtml", "pi-download", scope -> scope.may(Permission.REFERENCE_LOAD)),
    QUEUES(
            "operator",
            "/operator/operate-queues.xhtml",
            "pi-sort-alt",
            scope -> scope.may(Permission.EXCHANGE_OPERATE)),
    TRAFFIC("operator", "/operator/watch-traffic.xhtml", "pi-sitemap", scope -> scope.may(Permission.EXCHANGE_OPERATE)),
    ENDPOINTS("operator", "/operator/set-endpoints.xhtml", "pi-link", scope -> scope.may(Permission.EXCHANGE_OPERATE)),
    JOBS("operator", "/operator/run-jobs.xhtml", "pi-clock", scope -> scope.may(Permission.JOB_RUN)),
    AUDIT("operator", "/operator/search-audit.xhtml", "pi-shield", scope -> scope.may(Permission.AUDIT_READ)),
    ACCESS("operator", "/operator/manage-access.xhtml", "pi-key", scope -> scope.may(Permission.ACCESS_MANAGE));

    private static final Set<String> CARGO_AGENCIES = Set.of("GACC", "MSA", "NIA");

    private final String group;
    private final String path;
    private final String icon;
    private final Predicate<Scope> forWhom;

    MenuItem(String group, String path, String icon, Predicate<Scope> forWhom) {
        this.group = group;
        this.path = path;
        this.icon = icon;
        this.forWhom = forWhom;
    }

    private static boolean declares(Scope scope) {
        return own(scope, Permission.GOODS_DECLARE);
    }

    /** Whoever reads bills; of the agencies those at the ship's side. */
    private static boolean seesBills(Scope scope) {
        return scope.may(Permission.MANIFEST_READ)
                && (scope.enterprise().isPresent()
                        || scope.agency().filter(CARGO_AGENCIES::contains).isPresent());
    }

    private static boolean filesCargo(Scope scope) {
        return own(scope, Permission.MANIFEST_FILE) || own(scope, Permission.CARGO_REPORT);
    }

    private static boolean worksOnCargo(Scope scope) {
        return filesCargo(scope) || (seesBills(scope) && scope.enterprise().isEmpty());
    }

    private static boolean amendsBills(Scope scope) {
        return own(scope, Permission.MANIFEST_FILE)
                || (scope.may(Permission.MANIFEST_DECIDE)
                        && scope.agency().filter("GACC"::equals).isPresent());
    }

    private static boolean own(Scope scope, Permission permission) {
        return scope.enterprise().isPresent() && scope.may(permission);
    }

    /** The heading it stands under; empty for none. */
    public String getGroup() {
        return group;
    }

    /** The page. */
    public String getPath() {
        return path;
    }

    /** The icon's class. */
    public String getIcon() {
        return icon;
    }

    /** The key of its label. */
    public String getTextKey() {
        return "nav." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether the person may use it. */
    public boolean isFor(Scope scope) {
        return forWhom.test(scope);
    }
}
