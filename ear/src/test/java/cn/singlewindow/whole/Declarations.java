package cn.singlewindow.whole;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.awaitility.Awaitility;

/** The declarations that the demonstration brings; they come by themselves soon after the start. */
final class Declarations {

    private Declarations() {}

    /** The sender's own numbers of the demonstration begin so; other tests leave declarations of their own. */
    private static final String OF_THE_DEMONSTRATION = "text=DEMO1&";

    /** The unified number of an import that somebody sees. */
    static String anImport(Portal somebody) {
        return first(somebody, OF_THE_DEMONSTRATION + "direction=I");
    }

    /** The unified number of one that customs has not accepted yet. */
    static String aSubmitted(Portal somebody) {
        return first(somebody, OF_THE_DEMONSTRATION + "direction=I&state=SUBMITTED");
    }

    private static String first(Portal somebody, String filter) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(2))
                .until(
                        () -> {
                            Page page = somebody.open("/goods/search-declarations.xhtml?" + filter);
                            return page.locator("a[data-open]").count() == 0
                                    ? ""
                                    : page.locator("a[data-open]").first().innerText();
                        },
                        seqNo -> !seqNo.isEmpty());
    }

    static String today() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }
}
