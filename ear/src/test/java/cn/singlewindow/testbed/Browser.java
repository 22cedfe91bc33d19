package cn.singlewindow.testbed;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * A Chromium without a window, for tests of the portal: an installed one, else one that Playwright fetches for itself. Where
 * neither can be had the test is skipped, and with {@code CI=true} it fails.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> INSTALLED = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome-stable",
            "/usr/bin/google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path SCREENS =
            Path.of(System.getProperty("repository.root", "..")).resolve("ear/target/screens");
    private static final double PATIENCE = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Opens one; close it after the test class. */
    public static Browser open() {
        Optional<Path> installed =
                INSTALLED.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        if (installed.isEmpty() && !canFetch()) {
            missing();
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
        installed.ifPresent(options::setExecutablePath);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    private static boolean canFetch() {
        try {
            ProcessBuilder fetch = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                    .createProcessBuilder();
            fetch.command().addAll(List.of("install", "chromium"));
            return fetch.inheritIO().start().waitFor() == 0;
        } catch (IOException | PlaywrightException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void missing() {
        String why = "No Chromium is installed and none can be fetched: the tests of the portal are skipped."
                + " On Debian: apt-get install chromium fonts-noto-cjk";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(why);
        }
        System.err.println(why);
        Assumptions.abort(why);
    }

    /**
     * A page of a new visitor: no cookies.
     *
     * @param language {@code zh-CN} or {@code en}
     * @param width of the window in pixels, such as 1280 or 1920
     */
    public Page visitor(String language, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, width * 9 / 16)
                .setTimezoneId("Asia/Shanghai")
                .setIgnoreHTTPSErrors(true));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** Keeps what the page looks like, whole, as {@code ear/target/screens/<name>.png}. */
    public static Path screenshot(Page page, String name) {
        Path file = SCREENS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
