package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.testbed.Browser;
import cn.singlewindow.testbed.TestBed;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/** The portal as somebody who has signed in uses it. What the browser complains of is kept. */
final class Portal {

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Portal(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** Signs in. @param language {@code zh-CN} or {@code en} */
    static Portal as(Browser browser, String user, String password, String language) {
        Portal portal = new Portal(browser.visitor(language, 1280));
        Page page = portal.page;
        page.context()
                .addCookies(List.of(
                        new Cookie("sw_lang", language).setUrl(TestBed.at("/").toString())));
        page.navigate(TestBed.at("/home.xhtml").toString());
        page.fill("[id='login:user']", user);
        page.fill("[id='login:password']", password);
        page.click("[id='login:submit']");
        page.waitForURL("**/home.xhtml");
        return portal;
    }

    /** Opens a page, which must be there. */
    Page open(String path) {
        Response answer = page.navigate(TestBed.at(path).toString());
        assertThat(answer.status()).as(path).isEqualTo(200);
        settle();
        return page;
    }

    /** Waits until nothing is under way. */
    void settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    Page page() {
        return page;
    }

    /** What the browser complained of so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }
}
