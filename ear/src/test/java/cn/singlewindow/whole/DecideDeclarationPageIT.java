package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Browser;
import cn.singlewindow.testbed.TestBed;
import cn.singlewindow.testbed.WindowTest;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Customs decides in the portal, and the declarant sees it. */
@Application("GD-01")
@RunAsClient
class DecideDeclarationPageIT extends WindowTest {

    @Test
    void theTraderSeesTheReceiptOfTheOfficersAcceptance() {
        try (Browser browser = Browser.open()) {
            Portal trader = Portal.as(browser, "trader", "Demo-harbour-1001", "en");
            String seqNo = Declarations.aSubmitted(trader);
            Portal officer = Portal.as(browser, "customs", "Demo-harbour-gacc", "zh-CN");
            Page desk = officer.open("/goods/decide-declaration.xhtml?seqNo=" + seqNo);
            desk.locator(".radios input[value='ACCEPT']").check();
            officer.settle();
            desk.click("[id='desk:decide']");
            desk.locator("[id='state']", new Page.LocatorOptions().setHasText("海关入库"))
                    .waitFor();

            Page page = trader.open("/goods/read-declaration.xhtml?seqNo=" + seqNo);
            assertThat(page.locator(".head").innerText()).contains("Received");
            assertThat(page.content()).contains("Accepted into customs system");
            assertThat(trader.complaints()).isEmpty();
            assertThat(officer.complaints()).isEmpty();
        }
    }

    @Test
    void aDeclarationOfSomebodyElseIsNotFound() {
        try (Browser browser = Browser.open()) {
            Portal officer = Portal.as(browser, "customs", "Demo-harbour-gacc", "en");
            Portal trader = Portal.as(browser, "trader", "Demo-harbour-1001", "en");
            Portal other = Portal.as(browser, "other", "Demo-harbour-1003", "en");
            String foreign = Declarations.anImport(trader);
            officer.open("/goods/decide-declaration.xhtml?seqNo=" + foreign);
            for (String path : new String[] {"read-declaration.xhtml", "submit-declaration.xhtml", "declaration.pdf"}) {
                String name = path.startsWith("submit") ? "copy" : "seqNo";
                int absent = status(other, "/goods/" + path + "?" + name + "=I20269999999999999");
                assertThat(status(other, "/goods/" + path + "?" + name + "=" + foreign))
                        .as(path)
                        .isEqualTo(absent)
                        .isEqualTo(404);
            }
        }
    }

    private static int status(Portal somebody, String path) {
        return somebody.page().request().get(TestBed.at(path).toString()).status();
    }
}
