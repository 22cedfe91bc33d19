package cn.singlewindow.bench;

import cn.singlewindow.setup.DemoKeys;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** A trader, a broker with its mandate, another trader and the systems that call for them; nothing else is there. */
public final class Harbour {

    /** A system of the window that runs jobs. */
    public static final String OPERATOR = "window-jobs:demo-secret-window-jobs-77b0c1d4e9";

    /** A ship agent's system, maritime's and border inspection's. */
    public static final String AGENT = "agent-system:demo-secret-agent-system-7d1e94b3";

    public static final String MARITIME = "msa-system:demo-secret-msa-system-3f8a6c1d";
    public static final String BORDER = "nia-system:demo-secret-nia-system-b27e5d90";

    private static final String TEXT = "''";

    private Harbour() {}

    /** Writes them into an empty schema, before the server starts. */
    static void found(Connection owner, DemoKeys keys) throws SQLException, IOException, GeneralSecurityException {
        certificates(owner, keys.file("soap-client.cer"));
        certificates(owner, keys.file("soap-enterprises.pem"));
        certificates(owner, keys.file("soap-agencies.pem"));
        enterprise(owner, 1001, "91310115MA1K4A014P", "3122910001", "上海申贸进出口有限公司", "TRADER");
        enterprise(owner, 1002, "91310115MA1K4B0253", "3122980002", "上海浦江报关有限公司", "BROKER");
        enterprise(owner, 1003, "91310115MA1K4C0392", "3122910003", "上海另一贸易有限公司", "TRADER");
        try (Statement statement = owner.createStatement()) {
            statement.execute(
                    "INSERT INTO enterprise_mandate (id, version, principal_id, agent_id, holder_id, parent_id,"
                            + " state, since, documents, commodities, districts, valid_from, valid_to, limit_fen, second_person,"
                            + " may_delegate, principal_seal, agent_seal, reason, offered_by, offered_at) VALUES (1, 0, 1001, 1002,"
                            + " 1001, 0, 'ACTIVE', UTC_TIMESTAMP(6), 'GD-01', '', '', '2026-01-01', '2099-12-31', NULL, 0, 0, '',"
                            + " '', '', 'bench', UTC_TIMESTAMP(6))");
        }
        client(owner, "broker-client", "demo-secret-broker-client-8e3b5f0c", "enterprise:1002", "ENTERPRISE_SYSTEM");
        client(owner, "other-erp", "demo-secret-other-erp-51d7e2c46a", "enterprise:1003", "ENTERPRISE_SYSTEM");
        enterprise(owner, 1004, "91310115MA1K4D0471", "3122980004", "上海远帆船务代理有限公司", "SHIP_AGENT");
        client(owner, "agent-system", AGENT.substring(AGENT.indexOf(':') + 1), "enterprise:1004", "ENTERPRISE_SYSTEM");
        client(owner, "msa-system", MARITIME.substring(MARITIME.indexOf(':') + 1), "agency:MSA", "AGENCY_SYSTEM");
        client(owner, "nia-system", BORDER.substring(BORDER.indexOf(':') + 1), "agency:NIA", "BORDER_OFFICER");
        client(owner, "gacc-system", "demo-secret-gacc-system-c09a4b7e", "agency:GACC", "AGENCY_SYSTEM");
        client(owner, "operations", "demo-secret-operations-7d20a6f1c3", "window", "OPERATOR");
        client(owner, "window-jobs", OPERATOR.substring(OPERATOR.indexOf(':') + 1), "window", "OPERATOR");
    }

    private static void enterprise(Connection owner, long id, String credit, String customs, String name, String kind)
            throws SQLException {
        String texts = String.join(",", Collections.nCopies(11, TEXT));
        try (PreparedStatement insert = owner.prepareStatement(
                "INSERT INTO enterprise (id, version, state, since, standing_reason, credit_code, customs_code, name_zh,"
                        + " name_en, core_zh, core_en, legal_person_name, legal_person_id, address, business_scope,"
                        + " bank_name, bank_account, contact_name, contact_phone, contact_email, kinds, from_register,"
                        + " filed_at, filed_by) VALUES (?, 0, 'ACTIVE', UTC_TIMESTAMP(6), '', ?, ?, ?, ''," + texts
                        + ", ?, 0, UTC_TIMESTAMP(6), 'bench')")) {
            int at = 0;
            for (Object value : List.of(id, credit, customs, name, kind)) {
                insert.setObject(++at, value);
            }
            insert.executeUpdate();
        }
    }

    /** Registers certificates: of an agency's system by its organizational unit, else of the first trader's. */
    private static void certificates(Connection owner, Path file)
            throws SQLException, IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file);
                PreparedStatement insert = owner.prepareStatement(
                        "INSERT INTO access_certificate (thumbprint, subject, party, valid_until, enabled, created_at)"
                                + " VALUES (?, ?, ?, '2099-12-31', 1, UTC_TIMESTAMP(6))");
                PreparedStatement grant = owner.prepareStatement("INSERT INTO access_certificate_role VALUES (?, ?)")) {
            for (var each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                String subject =
                        ((X509Certificate) each).getSubjectX500Principal().getName();
                String unit = subject.contains("OU=") ? subject.replaceFirst("^.*OU=([A-Z0-9]+).*$", "$1") : "1001";
                boolean agency = !unit.matches("[0-9]+");
                String thumbprint = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(each.getEncoded()));
                insert.setString(1, thumbprint);
                insert.setString(2, subject);
                insert.setString(3, (agency ? "agency:" : "enterprise:") + unit);
                insert.executeUpdate();
                grant.setString(1, thumbprint);
                grant.setString(2, agency ? "AGENCY_SYSTEM" : "ENTERPRISE_SYSTEM");
                grant.executeUpdate();
            }
        }
    }

    private static void client(Connection owner, String id, String secret, String party, String role)
            throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(
                        "INSERT INTO access_client (client_id, secret_hash, enabled, party, display_name, created_at, rotated_at)"
                                + " VALUES (?, ?, 1, ?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))");
                PreparedStatement grant = owner.prepareStatement("INSERT INTO access_client_role VALUES (?, ?)")) {
            insert.setString(1, id);
            insert.setBytes(2, hash(secret));
            insert.setString(3, party);
            insert.setString(4, id);
            insert.executeUpdate();
            grant.setString(1, id);
            grant.setString(2, role);
            grant.executeUpdate();
        }
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
