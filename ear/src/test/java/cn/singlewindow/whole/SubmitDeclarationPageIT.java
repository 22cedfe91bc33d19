package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Browser;
import cn.singlewindow.testbed.WindowTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A trader declares in the portal. */
@Application("GD-01")
@RunAsClient
class SubmitDeclarationPageIT extends WindowTest {

    private static final String BILL = "WEBIT260001";

    @Test
    void submitsACopyOnceHoweverOftenTheButtonIsPressed() {
        try (Browser browser = Browser.open()) {
            Portal trader = Portal.as(browser, "trader", "Demo-harbour-1001", "zh-CN");
            Page page = trader.open("/goods/submit-declaration.xhtml?copy=" + Declarations.anImport(trader));
            type(page, "DecHead/BillNo", BILL);
            type(page, "DecHead/IEDate", Declarations.today());
            page.waitForURL("**/submit-declaration.xhtml?draft=*");
            page.reload();
            assertThat(field(page, "DecHead/BillNo").inputValue()).isEqualTo(BILL);

            page.locator(".steps li").nth(3).locator("a").click();
            page.locator("[id='f:submit']:not([disabled])").dblclick();
            page.waitForURL("**/read-declaration.xhtml?seqNo=*");

            trader.open("/goods/search-declarations.xhtml?text=" + BILL);
            assertThat(page.locator("a[data-open]").count()).isEqualTo(1);
            assertThat(trader.complaints()).isEmpty();
        }
    }

    @Test
    void showsTheOwnEnterpriseInANewDeclaration() {
        try (Browser browser = Browser.open()) {
            Portal broker = Portal.as(browser, "broker", "Demo-harbour-1002", "en");
            Page page = broker.open("/goods/submit-declaration.xhtml");
            assertThat(field(page, "DecHead/AgentCodeScc").inputValue()).isEqualTo("913101156072038832");
            assertThat(field(page, "DecHead/TradeCoScc").inputValue()).isEqualTo("91310115MA1K34186P");
            assertThat(field(page, "DecHead/DeclareName").inputValue()).isEqualTo("吴强");
        }
    }

    private static void type(Page page, String path, String value) {
        Locator field = field(page, path);
        field.fill(value);
        field.blur();
    }

    private static Locator field(Page page, String path) {
        return page.locator("[data-path='" + path + "'] input:not([type=hidden])")
                .first();
    }
}
