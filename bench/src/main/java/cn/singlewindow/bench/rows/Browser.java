package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Http;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Somebody logged in to the portal. */
final class Browser {

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Browser(String address) {
        this.address = address;
    }

    /** Logs in through the form. @param credentials {@code name:password} */
    static Browser login(String address, String credentials) throws IOException, InterruptedException {
        Browser browser = new Browser(address);
        browser.get("/home.xhtml");
        int colon = credentials.indexOf(':');
        String form = "j_username=" + encoded(credentials.substring(0, colon)) + "&j_password="
                + encoded(credentials.substring(colon + 1));
        browser.send(HttpRequest.newBuilder(URI.create(address + "/j_security_check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (browser.get("/home.xhtml").text().contains("j_password")) {
            throw new IOException("not logged in: " + credentials.substring(0, colon));
        }
        return browser;
    }

    /** A page, behind redirects. */
    Http.Reply get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    private Http.Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Http.Reply(answer.statusCode(), new String(answer.body(), StandardCharsets.ISO_8859_1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
