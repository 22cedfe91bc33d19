package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.testbed.Browser;
import cn.singlewindow.testbed.TestBed;
import cn.singlewindow.testbed.WindowTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The portal answers a browser at all. */
@RunAsClient
class BrowserIT extends WindowTest {
    @Test
    void opensThePortalInBothLanguages() {
        try (Browser browser = Browser.open()) {
            for (String language : new String[] {"zh-CN", "en"}) {
                Page page = browser.visitor(language, 1280);
                Response answer = page.navigate(TestBed.at("/").toString());
                assertThat(answer.status()).isLessThan(500);
                assertThat(Browser.screenshot(page, "portal-" + language)).isNotEmptyFile();
            }
        }
    }
}
