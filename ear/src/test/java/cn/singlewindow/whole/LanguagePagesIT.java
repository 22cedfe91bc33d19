package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Browser;
import cn.singlewindow.testbed.WindowTest;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the portal in both languages: there, translated, and without a complaint of the browser. */
@Application("GD-01")
@RunAsClient
class LanguagePagesIT extends WindowTest {

    private static final Map<String, String> PASSWORDS = Map.of(
            "trader", "Demo-harbour-1001",
            "trader.boss", "Demo-harbour-1001",
            "customs", "Demo-harbour-gacc",
            "operator", "Demo-harbour-ops",
            "auditor", "Demo-harbour-aud");

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
                    "/collaboration/night-report.xhtml"),
            "operator",
            List.of(
                    "/home.xhtml",
                    "/enterprise/verify-filings.xhtml",
                    "/operator/manage-access.xhtml",
                    "/operator/operate-queues.xhtml",
                    "/operator/watch-traffic.xhtml",
                    "/operator/run-jobs.xhtml",
                    "/reference/load-tables.xhtml"),
            "auditor",
            List.of("/operator/search-audit.xhtml")));

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void opensEveryPage(String language) {
        try (Browser browser = Browser.open()) {
            PAGES.forEach((user, paths) -> {
                Portal portal = Portal.as(browser, user, PASSWORDS.getOrDefault(user, ""), language);
                for (String path : paths) {
                    Page page = portal.open(path);
                    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                    assertThat(page.innerText("body"))
                            .as("texts of %s in %s", path, language)
                            .doesNotContain("???")
                            .doesNotContainPattern(
                                    "(?m)(^|\\s)(nav|msg|home|work|list|desk|filing|mandate|job|queue)\\.[a-z.]+(\\s|$)");
                    Browser.screenshot(page, user + path.replaceAll("\\W+", "-") + "-" + language);
                }
                assertThat(portal.complaints()).as("%s in %s", user, language).isEmpty();
            });
        }
    }
}
