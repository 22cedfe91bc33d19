package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.singlewindow.testbed.TestBed;
import cn.singlewindow.testbed.WindowTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The server as the outside sees it: ready, guarded, and with no more rights on the database than it needs. */
@RunAsClient
class ServerIT extends WindowTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isReady() throws IOException, InterruptedException {
        HttpResponse<String> answer = get(TestBed.managementAt("/health/ready"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").contains("singlewindow.ear");
    }

    @Test
    void tellsBalancersThatItIsReady() throws IOException, InterruptedException {
        HttpResponse<String> answer = get(TestBed.at("/api/v1/ready"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"", "\"degraded\":");
    }

    @Test
    void tellsItsConditionToOperatorsOnly() throws IOException, InterruptedException {
        assertThat(get(TestBed.at("/api/v1/operations/condition")).statusCode()).isEqualTo(401);
    }

    @Test
    void slowsDownWhoeverGuessesSecretsAndNobodyElse() throws IOException {
        List<String> guesses = new ArrayList<>();
        for (int guess = 0; guess < 25; guess++) {
            guesses.add(ask("127.0.0.2", "broker-client:guess-" + guess));
        }
        assertThat(guesses.get(0)).startsWith("HTTP/1.1 401");
        assertThat(guesses.get(24)).startsWith("HTTP/1.1 429").containsIgnoringCase("Retry-After:");
        assertThat(ask("127.0.0.3", "broker-client:guess")).startsWith("HTTP/1.1 401");
        assertThat(ask("127.0.0.2", "broker-client:demo-secret-broker-client-8e3b5f0c"))
                .startsWith("HTTP/1.1 200");
    }

    /** Asks from an address of this machine. @return the whole answer */
    private static String ask(String from, String credentials) throws IOException {
        URI address = TestBed.at("/api/v1/enterprises/own");
        try (Socket socket = new Socket(address.getHost(), address.getPort(), InetAddress.getByName(from), 0)) {
            String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.US_ASCII));
            String request = "GET " + address.getPath() + " HTTP/1.1\r\nHost: window\r\nAuthorization: Basic " + basic
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void sendsSecurityHeadersWithEveryAnswer() throws IOException, InterruptedException {
        for (String path : new String[] {"/", "/api/v1/nothing", "/services/nothing"}) {
            var headers = get(TestBed.at(path)).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as("policy of %s", path)
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("script-src 'unsafe-inline'");
        }
    }

    @Test
    void tellsNothingAboutItself() throws IOException, InterruptedException {
        var headers = get(TestBed.at("/")).headers();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void promisesTlsOnlyWhereThereIsTls() throws IOException, InterruptedException {
        assertThat(get(TestBed.at("/")).headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void sendsMachinesToTheirApplication() throws IOException, InterruptedException {
        for (String path : new String[] {"/api/v1/nothing", "/services/nothing"}) {
            HttpResponse<String> short_ = get(TestBed.at(path));
            HttpResponse<String> long_ = get(TestBed.at("/ws" + path));
            assertThat(short_.statusCode()).isEqualTo(long_.statusCode());
            assertThat(short_.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'");
        }
    }

    @Test
    void hasAllMigrations() throws SQLException {
        try (Connection owner = TestBed.databaseAsOwner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*), SUM(success) FROM flyway_schema_history")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isPositive().isEqualTo(rows.getInt(2));
        }
    }

    @Test
    void cannotChangeTheSchema() throws SQLException {
        try (Connection application = TestBed.database();
                Statement statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute("CREATE TABLE foreign_table (id INT)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("DROP TABLE JOB_INSTANCE"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void cannotRewriteTheAuditTrail() throws SQLException {
        try (Connection application = TestBed.database();
                Statement statement = application.createStatement()) {
            assumeTrue(exists("platform_audit"), "There is no audit trail yet");
            assertThatThrownBy(() -> statement.execute("DELETE FROM platform_audit"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("UPDATE platform_audit SET id = 0"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    private static boolean exists(String table) throws SQLException {
        try (Connection owner = TestBed.databaseAsOwner();
                ResultSet rows = owner.getMetaData().getTables("singlewindow", null, table, null)) {
            return rows.next();
        }
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
