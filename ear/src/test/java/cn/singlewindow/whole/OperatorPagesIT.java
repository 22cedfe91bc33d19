package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Browser;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Samples;
import cn.singlewindow.testbed.TestBed;
import cn.singlewindow.testbed.WindowTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Operators look after queues and accounts, customs verifies a filing: every button of these pages is pressed. */
@RunAsClient
@Application("EQ-01")
class OperatorPagesIT extends WindowTest {

    /** Nodes look once a second whether accounts have changed. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final String QUEUE = "/operator/operate-queues.xhtml?state=";
    private static final String ACCESS = "/operator/manage-access.xhtml?state=";

    @Test
    void parksAnEventAndPutsItBack() throws SQLException {
        long id = waiting();
        try (Browser browser = Browser.open()) {
            Portal operator = operator(browser);
            Page page = operator.open(QUEUE + "RETRY");
            press(operator, row(page, "test.operated " + id), "Content");
            assertThat(page.innerText(".json")).contains("\"number\":" + id);
            press(operator, row(page, "test.operated " + id), "Park");
            await().atMost(SOON).until(() -> state(id).equals("PARKED"));
            operator.open(QUEUE + "PARKED");
            page.click("[id='queues:release']");
            page.click(".ui-confirmdialog-yes");
            row(page, "test.operated " + id)
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(state(id)).isIn("NEW", "RETRY", "DELIVERED");
            assertThat(operator.complaints()).isEmpty();
        }
    }

    @Test
    void letsASystemInAndShutsItOutAgain() {
        String client = "it-" + Samples.number().toLowerCase(java.util.Locale.ROOT);
        try (Browser browser = Browser.open()) {
            Portal operator = operator(browser);
            Page page = operator.open(ACCESS + "clients");
            page.fill("[id='access:name']", client);
            page.fill("[id='access:displayName']", "A broker's second system");
            page.fill("[id='access:party']", "enterprise:1002");
            page.selectOption("[id='access:role']", "ENTERPRISE_SYSTEM");
            page.click("[id='access:createClient']");
            Locator told = page.locator(".banner.warn .code");
            told.nth(1).waitFor();
            String secret = told.nth(1).innerText();
            assertThat(own(client, secret)).isEqualTo(200);

            press(operator, row(page, client), "Rotate");
            await().atMost(SOON).until(() -> own(client, secret) == 401);
            page.waitForCondition(() -> !told.nth(1).innerText().equals(secret));
            String second = told.nth(1).innerText();
            assertThat(own(client, second)).isEqualTo(200);

            press(operator, row(page, client), "Disable");
            await().atMost(SOON).until(() -> own(client, second) == 401);
            assertThat(operator.complaints()).isEmpty();
        }
    }

    @Test
    void letsAPersonInWhoCanThenSignIn() {
        String user = "it." + Samples.number().toLowerCase(java.util.Locale.ROOT);
        try (Browser browser = Browser.open()) {
            Page page = operator(browser).open(ACCESS);
            page.fill("[id='access:name']", user);
            page.fill("[id='access:displayName']", "Han Mei");
            page.fill("[id='access:party']", "agency:GACC");
            page.selectOption("[id='access:role']", "OFFICER");
            page.fill("[id='access:password']", "A-long-enough-1-secret");
            page.click("[id='access:createUser']");
            page.waitForLoadState();
            Portal officer = Portal.as(browser, user, "A-long-enough-1-secret", "en");
            officer.open("/goods/work-declarations.xhtml");
            assertThat(officer.complaints()).isEmpty();
        }
    }

    @Test
    void customsReturnsAFilingWithAReason() throws SQLException {
        try (Browser browser = Browser.open()) {
            Portal customs = Portal.as(browser, "customs.boss", "Demo-harbour-gacc", "en");
            Page page = customs.open("/enterprise/verify-filings.xhtml?state=all");
            page.locator("table.list a[data-open]").first().click();
            customs.settle();
            Locator verdicts = page.locator("aside button");
            assertThat(verdicts.count()).isPositive();
            page.fill("[id='verdict:reason']", "The register entry was looked at.");
            verdicts.first().click();
            customs.settle();
            assertThat(page.innerText("main")).contains("The register entry was looked at.");
            assertThat(customs.complaints()).isEmpty();
        }
    }

    private static Portal operator(Browser browser) {
        return Portal.as(browser, "operator", "Demo-harbour-ops", "en");
    }

    private static int own(String client, String secret) {
        return Machine.with(client, secret).get("/api/v1/enterprises/own").status();
    }

    private static void press(Portal portal, Locator row, String button) {
        row.locator("a.btn, button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .first()
                .click();
        portal.settle();
    }

    private static Locator row(Page page, String text) {
        return page.locator("table.list tbody tr", new Page.LocatorOptions().setHasText(text));
    }

    /** An event that nobody wants, and that comes due in a year. */
    private static long waiting() throws SQLException {
        long id = Math.abs(System.nanoTime());
        try (Connection database = TestBed.database();
                PreparedStatement insert =
                        database.prepareStatement("INSERT INTO platform_outbox (id, topic, subject_type,"
                                + " subject_id, sequence, recipient, payload, state, attempts, failures, due_at, appended_at)"
                                + " VALUES (?, 'test.operated', 'test.operated', ?, 0, '', ?, 'RETRY', 3, 3,"
                                + " UTC_TIMESTAMP(6) + INTERVAL 1 YEAR, UTC_TIMESTAMP(6))")) {
            insert.setLong(1, id);
            insert.setLong(2, id);
            insert.setString(3, "{\"number\":" + id + "}");
            insert.executeUpdate();
        }
        return id;
    }

    private static String state(long id) throws SQLException {
        try (Connection database = TestBed.database();
                PreparedStatement select =
                        database.prepareStatement("SELECT state FROM platform_outbox WHERE id = " + id);
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
