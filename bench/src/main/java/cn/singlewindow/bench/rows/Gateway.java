package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Declarations;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.agency.Identity;
import cn.singlewindow.bench.agency.Simulator;
import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.bench.agency.SoapLine;
import cn.singlewindow.setup.DemoKeys;
import cn.singlewindow.setup.SelfSigned;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The signed services of an installation, with the keys of those who call them. */
final class Gateway {

    private static final String REFUSALS =
            "SELECT COALESCE(SUM(1 + COALESCE(CAST(JSON_VALUE(details, '$.leftOut') AS UNSIGNED),"
                    + " 0)), 0) FROM platform_audit WHERE what = 'exchange.soap.refuse'";

    private final Installation window;
    private final Path keys;
    private final String password;

    Gateway(Installation window) throws IOException, InterruptedException {
        this.window = window;
        this.keys = window.folder().resolve("keys");
        this.password = DemoKeys.in(keys).password();
    }

    Identity customs() throws IOException {
        return Identity.read(keys.resolve("soap-agencies.p12"), "GACC", password);
    }

    Identity trader() throws IOException {
        return Identity.read(keys.resolve("soap-client.p12"), "client", password);
    }

    /** The system of one of the other enterprises. */
    Identity enterprise(int number) throws IOException {
        return Identity.read(keys.resolve("soap-enterprises.p12"), Integer.toString(number), password);
    }

    /** Somebody else's key, in a certificate that bears the same name. */
    static Identity rogue(Identity victim) {
        KeyPair pair = SelfSigned.pair();
        String name = victim.certificate().getSubjectX500Principal().getName();
        Instant now = Instant.now();
        return new Identity(
                pair.getPrivate(), SelfSigned.certificate(pair, name, now.minusSeconds(60), now.plusSeconds(86_400)));
    }

    SoapLine agency(Soap soap) throws IOException {
        return agency("GACC", soap);
    }

    SoapLine agency(String code, Soap soap) throws IOException {
        Identity identity = Identity.read(keys.resolve("soap-agencies.p12"), code, password);
        return new SoapLine(window.address(), "agency", soap, identity, server());
    }

    SoapLine goods(Soap soap) throws IOException {
        return new SoapLine(window.address(), "goods", soap, trader(), server());
    }

    /** The certificate that the window signs with. */
    java.security.cert.X509Certificate server() throws IOException {
        return Simulator.certificate(keys.resolve("soap-server.cer"));
    }

    /** Every operation of the agency service with a content that its schema takes. */
    static Map<String, String> agencyOperations() {
        String act = "<a:idempotencyKey>k</a:idempotencyKey><a:officer>o</a:officer><a:subjectType>goods.declaration"
                + "</a:subjectType><a:subjectKey>I20260000000000001</a:subjectKey>";
        String file = "<a:dataset>list</a:dataset><a:sequence>1</a:sequence>";
        Map<String, String> all = new LinkedHashMap<>();
        all.put("fetchCases", "<a:after>0</a:after><a:limit>1</a:limit>");
        all.put("replayCases", "<a:from>1</a:from><a:to>2</a:to>");
        all.put("acknowledge", "<a:upTo>0</a:upTo>");
        all.put(
                "returnDecision",
                act + "<a:version>0</a:version><a:decision>ACCEPT</a:decision><a:reasonCode/><a:note/>");
        all.put("requestSupplement", act + "<a:version>0</a:version><a:question>q</a:question><a:due/>");
        all.put(
                "placeHold",
                act + "<a:ground>g</a:ground><a:legalBasis>b</a:legalBasis><a:reviewOn>2026-12-01</a:reviewOn>");
        all.put("liftHold", act + "<a:holdId>1</a:holdId><a:note/>");
        all.put(
                "sendFile",
                "<a:file><a:counterpart/>" + file + "<a:name>n</a:name><a:size>2</a:size><a:sha256>" + "0".repeat(64)
                        + "</a:sha256><a:records>1</a:records></a:file><a:content>MQo=</a:content>");
        all.put("listFiles", "<a:sender/><a:dataset>list</a:dataset><a:after>0</a:after>");
        all.put("fetchFile", "<a:sender/>" + file);
        return all;
    }

    /** Every operation of the traders' service. */
    static Map<String, String> goodsOperations() {
        String message =
                new String(new Declarations("X1").xml(1), StandardCharsets.UTF_8).replaceFirst("<\\?xml[^>]*>", "");
        Map<String, String> all = new LinkedHashMap<>();
        all.put("submitDeclaration", message);
        all.put("rehearseDeclaration", message);
        all.put("findDeclaration", "<a:seqNo>I20260000000000001</a:seqNo>");
        all.put("fetchReceipts", "<a:after>0</a:after><a:limit>1</a:limit>");
        return all;
    }

    /** How many messages were taken as genuine. */
    long taken() throws SQLException {
        return number("SELECT COUNT(*) FROM collaboration_message WHERE direction = 'IN'");
    }

    /** How many refusals the audit trail knows of, those left out counted. */
    long refusals() throws SQLException {
        return number(REFUSALS);
    }

    long number(String sql) throws SQLException {
        try (Connection connection = window.connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Bytes of the server's log. */
    long logSize() throws IOException {
        return Files.size(window.folder().resolve("server/log/server.log"));
    }
}
