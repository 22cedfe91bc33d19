package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Browser;
import cn.singlewindow.testbed.TestBed;
import cn.singlewindow.testbed.WindowTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Agencies working together in the portal: holds, contracts, joint controls, results, proofs. */
@Application({"RC-02", "RC-03", "RC-04", "RC-05"})
@RunAsClient
class CollaborationPagesIT extends WindowTest {

    private static final String CUSTOMS = "Demo-harbour-gacc";

    @Test
    void anOfficerHoldsAShipAndLiftsTheHold() {
        try (Browser browser = Browser.open()) {
            Portal officer = Portal.as(browser, "customs", CUSTOMS, "en");
            Page page = officer.open("/collaboration/place-holds.xhtml");
            page.selectOption("[id='holds:subjectType']", "ship");
            page.fill("[id='holds:subjectKey']", "1");
            page.fill("[id='holds:ground']", "suspected smuggling");
            page.fill("[id='holds:legalBasis']", "Customs Law Art. 6");
            page.click("[id='holds:place']");
            page.locator("text=RC-405").first().waitFor();
            page.fill("[id='holds:subjectKey']", "9074729");
            page.click("[id='holds:place']");
            row(page, "9074729").waitFor();
            officer.settle();
            row(page, "9074729").locator("button").click();
            page.click(".ui-confirmdialog-yes");
            row(page, "9074729").waitFor(gone());
            assertThat(officer.complaints()).isEmpty();
        }
    }

    @Test
    void twoPartiesAgreeOnAContractAndTheOwnerOpensTheFlow() {
        try (Browser browser = Browser.open()) {
            Portal consumer = Portal.as(browser, "customs.boss", CUSTOMS, "en");
            Page page = consumer.open("/collaboration/agree-contracts.xhtml");
            page.selectOption("[id='contracts:dataset']", "collaboration.control");
            page.fill("[id='contracts:consumer']", "GACC");
            page.fill("[id='contracts:legalBasis']", "TFA Art. 8");
            page.fill("[id='contracts:purpose']", "recognition of control");
            page.click("[id='contracts:propose']");
            page.waitForURL("**/agree-contracts.xhtml?id=*");
            assertThat(page.locator("h2 + .chip").first().innerText()).isEqualTo("Proposed");
            String address = page.url().substring(page.url().indexOf("/collaboration/"));

            Portal owner = Portal.as(browser, "operator", "Demo-harbour-ops", "en");
            Page desk = owner.open(address);
            act(desk, "Approve");
            desk.locator(".chip", new Page.LocatorOptions().setHasText("Agreed"))
                    .first()
                    .waitFor();
            owner.settle();
            act(desk, "Open the flow");
            desk.locator("h2 + .chip", new Page.LocatorOptions().setHasText("Live"))
                    .first()
                    .waitFor();
            assertThat(consumer.complaints()).isEmpty();
            assertThat(owner.complaints()).isEmpty();
        }
    }

    @Test
    void anOperatorSetsTheEndpointOfAnAgency() {
        try (Browser browser = Browser.open()) {
            Portal operator = Portal.as(browser, "operator", "Demo-harbour-ops", "en");
            Page page = operator.open("/operator/set-endpoints.xhtml");
            page.fill("[id='endpoints:agency']", "MOT");
            page.fill("[id='endpoints:address']", "http://example.org/cases");
            page.click("[id='endpoints:set']");
            page.locator("text=SW-198").first().waitFor();
            page.fill("[id='endpoints:address']", "https://mot.example/cases");
            page.uncheck("[id='endpoints:enabled']");
            page.click("[id='endpoints:set']");
            row(page, "https://mot.example/cases").waitFor();
            assertThat(row(page, "https://mot.example/cases").innerText()).contains("Switched off");
            operator.settle();
            row(page, "https://mot.example/cases").locator("text=Change").click();
            page.waitForCondition(
                    () -> page.inputValue("[id='endpoints:agency']").equals("MOT"));
            assertThat(operator.complaints()).isEmpty();
        }
    }

    @Test
    void boardersWhoseTimesMeetComeTogether() {
        try (Browser browser = Browser.open()) {
            String visit = "SHA" + (20_260_000_000L + System.nanoTime() % 9_999_999);
            Portal border = Portal.as(browser, "border", "Demo-harbour-nia", "en");
            plan(border, visit, "IDENTITY");
            border.page().locator("text=The control is planned.").waitFor();
            Portal customs = Portal.as(browser, "customs", CUSTOMS, "en");
            plan(customs, visit, "STORES");
            customs.page()
                    .locator("text=Planned together with Border Inspection.")
                    .waitFor();
            assertThat(row(customs.page(), visit).first().innerText()).contains("Joint");
            assertThat(customs.complaints()).isEmpty();
        }
    }

    @Test
    void aBankReadsWhereASubmissionStandsWithoutSigningIn() {
        try (Browser browser = Browser.open()) {
            Portal trader = Portal.as(browser, "trader.boss", "Demo-harbour-1001", "en");
            String seqNo = Declarations.aSubmitted(trader);
            assertThat(trader.open("/collaboration/subscribe-results.xhtml").innerText("body"))
                    .contains("Pending at");
            Page page = trader.open("/collaboration/subscribe-results.xhtml?state=proofs");
            page.fill("[id='results:subject']", seqNo);
            page.fill("[id='results:reader']", "Bank of Shanghai");
            page.click("[id='results:prove']");
            String link = page.locator(".banner a").getAttribute("href");
            Page bank = browser.visitor("en", 1280);
            bank.navigate(TestBed.at(link).toString());
            assertThat(bank.innerText("main")).contains(seqNo, "Bank of Shanghai", "Submitted");
            bank.navigate(TestBed.at("/proof.xhtml?token=guessed").toString());
            assertThat(bank.innerText("main")).doesNotContain(seqNo).contains("unknown");
            assertThat(trader.complaints()).isEmpty();
        }
    }

    @Test
    void operatorsSeeTheTrafficOfEachAgency() {
        try (Browser browser = Browser.open()) {
            Portal trader = Portal.as(browser, "trader.boss", "Demo-harbour-1001", "en");
            Declarations.aSubmitted(trader);
            Portal operator = Portal.as(browser, "operator", "Demo-harbour-ops", "en");
            Page page = operator.open("/operator/watch-traffic.xhtml");
            assertThat(row(page, "GACC").first().innerText()).contains("Shanghai Customs");
            assertThat(operator.complaints()).isEmpty();
        }
    }

    private static void plan(Portal portal, String visit, String item) {
        Page page = portal.open("/collaboration/join-controls.xhtml");
        page.fill("[id='controls:subjectKey']", visit);
        page.check("input[name='controls:need'][value='" + item + "']");
        page.click("[id='controls:plan']");
    }

    private static void act(Page page, String verb) {
        page.locator("aside button", new Page.LocatorOptions().setHasText(verb)).click();
        page.click(".ui-confirmdialog-yes");
    }

    private static Locator row(Page page, String text) {
        return page.locator("table.list tbody tr", new Page.LocatorOptions().setHasText(text));
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
