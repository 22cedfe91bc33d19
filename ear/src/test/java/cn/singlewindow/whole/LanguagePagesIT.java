package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Browser;
import cn.singlewindow.testbed.WindowTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the portal in both languages: there, translated, and without a complaint of the browser. */
@Application({"GD-01", "MF-01", "MF-02", "MF-03", "MF-04", "VD-01", "VD-02", "VD-03", "VD-04", "VD-05", "VD-06"})
@RunAsClient
class LanguagePagesIT extends WindowTest {

    private static final Map<String, String> PASSWORDS = Map.of(
            "trader", "Demo-harbour-1001",
            "trader.boss", "Demo-harbour-1001",
            "customs", "Demo-harbour-gacc",
            "operator", "Demo-harbour-ops",
            "auditor", "Demo-harbour-aud",
            "agent", "Demo-harbour-1004",
            "maritime", "Demo-harbour-msa",
            "border", "Demo-harbour-nia");

    private static final Map<String, List<String>> PAGES = new TreeMap<>(Map.of(
            "trader",
            List.of(
                    "/home.xhtml",
                    "/notices.xhtml",
                    "/goods/search-declarations.xhtml",
                    "/goods/submit-declaration.xhtml",
                    "/goods/list-drafts.xhtml",
                    "/goods/list-receipts.xhtml",
                    "/reference/browse-tables.xhtml"),
            "trader.boss",
            List.of(
                    "/enterprise/file-enterprise.xhtml",
                    "/enterprise/manage-mandates.xhtml",
                    "/enterprise/authorise-users.xhtml",
                    "/collaboration/subscribe-results.xhtml",
                    "/collaboration/subscribe-results.xhtml?state=subscriptions",
                    "/collaboration/subscribe-results.xhtml?state=DEAD",
                    "/collaboration/subscribe-results.xhtml?state=proofs"),
            "customs",
            List.of(
                    "/home.xhtml",
                    "/goods/work-declarations.xhtml",
                    "/goods/search-declarations.xhtml",
                    "/collaboration/handle-discrepancies.xhtml",
                    "/collaboration/place-holds.xhtml",
                    "/collaboration/join-controls.xhtml",
                    "/collaboration/agree-contracts.xhtml",
                    "/collaboration/agree-contracts.xhtml?state=catalogue",
                    "/collaboration/agree-contracts.xhtml?id=1",
                    "/collaboration/read-accesses.xhtml",
                    "/collaboration/night-report.xhtml",
                    "/manifest/search-bills.xhtml?list=UNANSWERED",
                    "{read-bill}",
                    "/manifest/search-filings.xhtml?state=DISCREPANT",
                    "{read-filing}",
                    "/manifest/search-amendments.xhtml?state=REQUESTED",
                    "{read-amendment}",
                    "/manifest/settle-discrepancies.xhtml",
                    "/manifest/watch-reports.xhtml?state=overdue"),
            "operator",
            List.of(
                    "/home.xhtml",
                    "/enterprise/verify-filings.xhtml",
                    "/operator/manage-access.xhtml",
                    "/operator/operate-queues.xhtml",
                    "/operator/watch-traffic.xhtml",
                    "/operator/set-endpoints.xhtml",
                    "/operator/run-jobs.xhtml",
                    "/reference/load-tables.xhtml"),
            "auditor",
            List.of("/operator/search-audit.xhtml", "/operator/search-audit.xhtml?what=access.&actor=operator"),
            "agent",
            List.of(
                    "/vessel/search-calls.xhtml",
                    "/vessel/open-call.xhtml",
                    "/vessel/file-ship.xhtml",
                    "/vessel/search-ships.xhtml",
                    "/vessel/read-call.xhtml?visit={visit}",
                    "/vessel/declare-call.xhtml?visit={visit}",
                    "/vessel/declare-call.xhtml?visit={visit}&part=CREW",
                    "/vessel/list-persons.xhtml?visit={visit}",
                    "/vessel/ask-permit.xhtml?visit={visit}",
                    "/vessel/pay-dues.xhtml?visit={visit}",
                    "/home.xhtml",
                    "/manifest/search-bills.xhtml",
                    "/manifest/search-filings.xhtml",
                    "/manifest/file-manifest.xhtml",
                    "/manifest/search-amendments.xhtml",
                    "/manifest/settle-discrepancies.xhtml",
                    "/manifest/watch-reports.xhtml",
                    "/manifest/search-filings.xhtml?kind=ORIGINAL",
                    "{read-filing}",
                    "/manifest/search-bills.xhtml?text=YMLU9090103",
                    "{read-bill}",
                    "/manifest/amend-bill.xhtml?voyage=YM909W&bill=YMLU9090103",
                    "/manifest/search-amendments.xhtml",
                    "{read-amendment}"),
            "maritime",
            List.of(
                    "/vessel/watch-calls.xhtml",
                    "/vessel/watch-calls.xhtml?view=chart",
                    "/vessel/search-calls.xhtml",
                    "/vessel/read-call.xhtml?visit={visit}",
                    "/verify-clearance.xhtml",
                    "/verify-clearance.xhtml?code=2222-3333-4444-5555"),
            "border",
            List.of(
                    "/vessel/search-calls.xhtml",
                    "/vessel/read-call.xhtml?visit={visit}",
                    "/vessel/list-persons.xhtml?visit={visit}",
                    "/vessel/list-persons.xhtml?visit={visit}&reason=routine+control")));

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void opensEveryPage(String language) {
        try (Browser browser = Browser.open()) {
            PAGES.forEach((user, paths) -> {
                Portal portal = Portal.as(browser, user, PASSWORDS.getOrDefault(user, ""), language);
                String visit = "";
                for (String named : paths) {
                    String path = named.startsWith("{read-") ? firstLink(portal.page(), named) : named;
                    Page page = portal.open(path.replace("{visit}", visit));
                    visit = firstVisit(page).orElse(visit);
                    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                    assertThat(page.innerText("body"))
                            .as("texts of %s in %s", path, language)
                            .doesNotContain("???")
                            .doesNotContainPattern(
                                    "(?m)(^|\\s)(nav|msg|home|work|list|desk|filing|mandate|job|queue|call|calls|ship|blockers|clearance|person|permit|dues|declare|bill|bills|filings|amendment|amendments|difference|differences|reports|cargo)\\.[a-z.]+(\\s|$)");
                    Browser.screenshot(page, user + path.replaceAll("\\W+", "-") + "-" + language);
                }
                assertThat(portal.complaints()).as("%s in %s", user, language).isEmpty();
            });
        }
    }

    /** The first of a list's own pages. @param named {@code {read-bill}} */
    private static String firstLink(Page list, String named) {
        String page = named.substring(1, named.length() - 1);
        String link = list.locator("a[data-open][href*='/" + page + ".xhtml']")
                .first()
                .getAttribute("href");
        return link.substring(link.indexOf("/manifest/"));
    }

    /** The first call of a list of calls. */
    private static Optional<String> firstVisit(Page page) {
        Locator links = page.locator("a[data-open][href*='visit=']");
        return links.count() == 0
                ? Optional.empty()
                : Optional.of(links.first().innerText().strip());
    }
}
