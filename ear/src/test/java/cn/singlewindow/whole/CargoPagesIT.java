package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Browser;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Samples;
import cn.singlewindow.testbed.TestBed;
import cn.singlewindow.testbed.WindowTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Cargo in the portal: a carrier files and amends, customs decides, a terminal's tally is settled, a consignee looks on. */
@Application({"MF-01", "MF-02", "MF-03", "MF-04"})
@RunAsClient
class CargoPagesIT extends WindowTest {

    private static final String AGENT = "Demo-harbour-1004";
    private static final String CUSTOMS = "Demo-harbour-gacc";
    private static final String FILE = "/manifest/file-manifest.xhtml";
    private static final String BILL = "/manifest/read-bill.xhtml?voyage=021W&bill=";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aCarrierFilesAManifestCustomsAcceptsItAndTheConsigneeFindsItsBill() {
        String number = Samples.number();
        try (Browser browser = Browser.open()) {
            Portal agent = Portal.as(browser, "agent", AGENT, "en");
            Page form = agent.open(FILE);
            upload(form, "manifest.json", "application/json", bytes(Samples.of("manifest.json", number)), "openFile");
            form.locator("nav.tables .count", new Page.LocatorOptions().setHasText("1"))
                    .first()
                    .waitFor();
            assertThat(form.inputValue("[id='f:voyage']")).isEqualTo("021W");
            form.click("[id='f:submit']");
            form.waitForURL("**/read-filing.xhtml?number=*");
            assertThat(form.innerText("main")).contains("Original manifest", number);

            Portal customs = Portal.as(browser, "customs", CUSTOMS, "zh-CN");
            Page list = customs.open("/manifest/search-bills.xhtml?list=WAITING&text=" + number);
            list.click("a[data-open]");
            list.waitForURL("**/read-bill.xhtml?*");
            press(list, "aside", "接受");
            chip(list, "已接受").waitFor();

            Portal trader = Portal.as(browser, "trader", "Demo-harbour-1001", "en");
            Page own = trader.open(BILL + number);
            assertThat(own.innerText("main")).contains("Accepted", "OOLU1234567");
            assertThat(own.locator("a[href*='amend-bill']").count()).isZero();
            Portal other = Portal.as(browser, "other", "Demo-harbour-1003", "en");
            assertThat(status(other, BILL + number))
                    .isEqualTo(status(other, BILL + "NO" + number))
                    .isEqualTo(404);
            assertThat(agent.complaints()).isEmpty();
            assertThat(customs.complaints()).isEmpty();
            assertThat(trader.complaints()).isEmpty();
        }
    }

    @Test
    void anAmendmentIsAskedForAndApplied() {
        String number = Samples.number();
        Shipments.manifested(number);
        try (Browser browser = Browser.open()) {
            Portal agent = Portal.as(browser, "agent", AGENT, "en");
            Page form = agent.open("/manifest/amend-bill.xhtml?voyage=021W&bill=" + number);
            form.selectOption("[id='f:reason']", "M01");
            Locator goods = form.locator("td[data-path='Bill[1]/goods'] input");
            goods.fill("PATIENT MONITORS ONLY");
            form.click("[id='f:submit']");
            form.waitForURL("**/read-amendment.xhtml?number=*");
            String address = form.url().substring(form.url().indexOf("/manifest/"));

            Portal customs = Portal.as(browser, "customs", CUSTOMS, "en");
            Page desk = customs.open(address);
            assertThat(desk.innerText("main")).contains("PATIENT MONITORS ONLY");
            desk.click("[id='amendment:approve']");
            chip(desk, "Applied").waitFor();
            assertThat(customs.open(BILL + number).innerText("main")).contains("PATIENT MONITORS ONLY");
            Portal other = Portal.as(browser, "other", "Demo-harbour-1003", "en");
            assertThat(status(other, address)).isEqualTo(404);
            assertThat(agent.complaints()).isEmpty();
            assertThat(customs.complaints()).isEmpty();
        }
    }

    @Test
    void aShortTallyIsSettledAtTheDesk() {
        String number = Samples.number();
        Shipments.manifested(number);
        String tally = "{\"manifest\":{\"kind\":\"TALLY_IN\",\"function\":\"2\",\"transportMode\":\"2\",\"shipName\":"
                + "\"OOCL HONG KONG\",\"voyage\":\"021W\",\"place\":\"CNSHAYSH1\",\"finishedAt\":\"20261118120000\"},"
                + "\"bills\":[{\"bill\":\"" + number + "\",\"packages\":\"40\"}]}";
        try (Browser browser = Browser.open()) {
            Portal terminal = Portal.as(browser, "terminal", "Demo-harbour-1005", "en");
            Page form = terminal.open(FILE);
            upload(form, "tally.json", "application/json", bytes(tally), "fileAtOnce");
            form.locator("main a[href*='read-filing']").first().waitFor();
            form.locator("main a[href*='read-filing']").first().click();
            form.waitForURL("**/read-filing.xhtml?number=*");
            assertThat(form.innerText("main")).contains("Differs");

            Portal customs = Portal.as(browser, "customs", CUSTOMS, "en");
            Page desk = customs.open("/manifest/settle-discrepancies.xhtml?text=021W");
            row(desk, number).locator("button").click();
            desk.waitForSelector("[id='differences:note']");
            desk.selectOption("[id='differences:outcome']", "LOST");
            desk.fill("[id='differences:note']", "survey report 7");
            desk.click("[id='differences:close']");
            row(desk, number)
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            assertThat(customs.open(BILL + number).innerText("main")).contains("Arrived");
            assertThat(terminal.complaints()).isEmpty();
            assertThat(customs.complaints()).isEmpty();
        }
    }

    @Test
    void aWorkbookIsHandedOutAndItsFaultsAreNamedByCell() {
        String number = Samples.number();
        String filing = Shipments.manifested(number);
        Machine carrier = Machine.named("carrier-edi");
        assertThat(carrier.get("/api/v1/manifests/template").status()).isEqualTo(200);
        try (Browser browser = Browser.open()) {
            Portal agent = Portal.as(browser, "agent", AGENT, "zh-CN");
            byte[] book = agent.page()
                    .request()
                    .get(TestBed.at("/manifest/manifest.xlsx?number=" + filing).toString())
                    .body();
            Machine.Reply refused = carrier.post("/api/v1/manifests", XLSX, book, "Idempotency-Key", "sheet-" + number);
            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.json().at("/violations/0/code").asText()).isEqualTo("MF-009");
            assertThat(refused.json().at("/violations/0/path").asText()).isEqualTo("bills!A2");
            Page form = agent.open(FILE);
            upload(form, "manifest.xlsx", XLSX, book, "fileAtOnce");
            form.locator("main .notes", new Page.LocatorOptions().setHasText("bills!A2"))
                    .waitFor();
            assertThat(agent.complaints()).isEmpty();
        }
    }

    @Test
    void anInterchangeIsFiledMessageByMessage() {
        String number = Samples.number();
        String cuscar = "UNB+UNOC:3+COSCO:ZZZ+SHSW:ZZZ+261124:0900+" + number.substring(0, 12)
                + "'UNH+1+CUSCAR:D:99B:UN'"
                + "BGM+785+MF1+9'DTM+132:202612290800:203'TDT+20+077W+1++COS:172:20+++9776171:146:11:OOCL HONG KONG'"
                + "LOC+9+DEHAM:139:6'LOC+11+CNSHA:139:6'CNI+1+" + number + "'NAD+CN+++SHENXUN TRADING'GID+1+30:CT'"
                + "FTX+AAA+++PLASTIC BOXES'MEA+AAE+G+KGM:800'UNT+12+1'UNZ+1+" + number.substring(0, 12) + "'";
        try (Browser browser = Browser.open()) {
            Portal agent = Portal.as(browser, "agent", AGENT, "en");
            Page form = agent.open(FILE);
            upload(form, "manifest.edi", "application/edifact", bytes(cuscar), "fileAtOnce");
            form.locator("main a[href*='read-filing']").first().waitFor();
            assertThat(form.innerText("main")).contains("CUSCAR", "Taken");
            assertThat(agent.open("/manifest/search-bills.xhtml?text=" + number).innerText("main"))
                    .contains("Received");
            assertThat(agent.complaints()).isEmpty();
        }
    }

    private static void upload(Page page, String name, String type, byte[] content, String button) {
        page.click("button[data-dialog='fileDialog']");
        page.locator("[id='uploading'] input[type='file']").setInputFiles(new FilePayload(name, type, content));
        page.click("[id='uploading:" + button + "']");
    }

    private static void press(Page page, String where, String label) {
        page.locator(where + " button", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
    }

    private static Locator chip(Page page, String text) {
        return page.locator(".head .chip", new Page.LocatorOptions().setHasText(text));
    }

    private static Locator row(Page page, String text) {
        return page.locator("table.list tbody tr", new Page.LocatorOptions().setHasText(text));
    }

    private static int status(Portal somebody, String path) {
        return somebody.page().request().get(TestBed.at(path).toString()).status();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
