package cn.singlewindow.setup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keys and certificates of a demonstration or a test, made on this machine at the first start and never committed:
 *
 * <ul>
 *   <li>{@code tls.p12}: the server's certificate for HTTPS, alias {@code tls}
 *   <li>{@code soap-server.p12}: signs the answers of the SOAP door, alias {@code server}
 *   <li>{@code soap-client.p12}, {@code soap-client.cer}: an enterprise's system that signs what it sends, alias {@code client}
 *   <li>{@code soap-enterprises.p12}, {@code soap-enterprises.pem}: the same for other enterprises, alias and organizational unit their
 *       number
 *   <li>{@code soap-agencies.p12}: one certificate for each agency's system, alias the agency's code; {@code soap-agencies.pem}: the
 *       certificates, with the code as organizational unit
 *   <li>{@code audit-key.pem}, {@code audit-key.pub.pem}: Ed25519, seals the audit trail
 *   <li>{@code document-key.pem}, {@code document-key.pub.pem}: Ed25519, signs documents with legal effect
 * </ul>
 *
 * All key stores have the password {@link #password()}.
 */
public final class DemoKeys {

    /** Codes of the agencies (CATALOGUE A.3). */
    public static final List<String> AGENCIES = List.of(
            "GACC", "MSA", "NIA", "COM", "DRC", "MIIT", "MOT", "FIN", "TAX", "SAFE", "NMPA", "NFGA", "POST", "CAAC",
            "PORTA", "AIRA", "PBC", "AMR", "MARA", "MEE", "FTZA", "BDC");

    /** Numbers of the demonstration's enterprises with a system that signs, beside the first trader's. */
    private static final List<String> ENTERPRISES = List.of("1003", "1004", "1005", "1006");

    private final Path folder;
    private final String password;

    private DemoKeys(Path folder, String password) {
        this.folder = folder;
        this.password = password;
    }

    /** The keys in this folder; what is missing is made. */
    public static DemoKeys in(Path folder) throws IOException, InterruptedException {
        DemoKeys keys = new DemoKeys(folder, Secrets.in(folder).of("keystore"));
        keys.make();
        return keys;
    }

    /** The password of all key stores. */
    public String password() {
        return password;
    }

    /** One of the files named above. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** The system properties that tell the server where its keys are. */
    public Map<String, String> properties() {
        Map<String, String> properties = new TreeMap<>();
        properties.put("singlewindow.tls.keystore", file("tls.p12").toString());
        properties.put("singlewindow.tls.password", password);
        properties.put("singlewindow.soap.keystore", file("soap-server.p12").toString());
        properties.put("singlewindow.soap.password", password);
        properties.put("singlewindow.soap.client", file("soap-client.cer").toString());
        properties.put(
                "singlewindow.soap.enterprises", file("soap-enterprises.pem").toString());
        properties.put("singlewindow.soap.agencies", file("soap-agencies.pem").toString());
        properties.put("singlewindow.audit.key", file("audit-key.pem").toString());
        properties.put("singlewindow.document.key", file("document-key.pem").toString());
        return properties;
    }

    private void make() throws IOException, InterruptedException {
        pair("tls.p12", "tls", "CN=localhost, O=Single Window Demonstration", "san=dns:localhost,ip:127.0.0.1");
        pair("soap-server.p12", "server", "CN=Single Window, O=Single Window Demonstration", "ku=digitalSignature");
        pair(
                "soap-client.p12",
                "client",
                "CN=Demonstration Trader System, O=Demonstration Trader",
                "ku=digitalSignature");
        certificate("soap-server.p12", "server", "soap-server.cer");
        certificate("soap-client.p12", "client", "soap-client.cer");
        systems("soap-enterprises", ENTERPRISES);
        systems("soap-agencies", AGENCIES);
        signingKey("audit-key");
        signingKey("document-key");
    }

    private void pair(String store, String alias, String name, String extension)
            throws IOException, InterruptedException {
        keytool(
                store,
                List.of("-genkeypair", "-keystore", file(store).toString(), "-alias", alias, "-dname", name),
                List.of(
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-sigalg",
                        "SHA256withRSA",
                        "-validity",
                        "825",
                        "-ext",
                        extension));
    }

    private void certificate(String store, String alias, String file) throws IOException, InterruptedException {
        keytool(
                file,
                List.of("-exportcert", "-rfc", "-keystore", file(store).toString(), "-alias", alias),
                List.of("-file", file(file).toString()));
    }

    /** Systems that share a key and have a certificate each. */
    private void systems(String name, List<String> codes) throws IOException {
        if (Files.exists(file(name + ".pem"))) {
            return;
        }
        KeyPair pair = SelfSigned.pair();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        StringBuilder all = new StringBuilder();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password.toCharArray());
            for (String code : codes) {
                X509Certificate certificate = SelfSigned.certificate(
                        pair, "CN=" + code + " system, OU=" + code, now, now.plus(825, ChronoUnit.DAYS));
                store.setKeyEntry(code, pair.getPrivate(), password.toCharArray(), new X509Certificate[] {certificate});
                all.append(pem("CERTIFICATE", certificate.getEncoded()));
            }
            try (OutputStream out = Files.newOutputStream(file(name + ".p12"))) {
                store.store(out, password.toCharArray());
            }
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
        protect(file(name + ".p12"));
        Files.writeString(file(name + ".pem"), all);
    }

    private void keytool(String result, List<String> task, List<String> options)
            throws IOException, InterruptedException {
        if (Files.exists(file(result))) {
            return;
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.add("-J-XX:TieredStopAtLevel=1");
        command.addAll(task);
        command.addAll(options);
        command.addAll(List.of("-storetype", "PKCS12", "-storepass:env", "KEYS_PASSWORD"));
        Subprocess.run(command, folder.resolve("keytool.log"), "KEYS_PASSWORD", password);
        protect(file(result));
    }

    private void signingKey(String name) throws IOException {
        if (Files.exists(file(name + ".pem"))) {
            return;
        }
        KeyPair pair = ed25519();
        Files.writeString(
                file(name + ".pub.pem"), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        Files.writeString(
                file(name + ".pem"), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        protect(file(name + ".pem"));
    }

    private static KeyPair ed25519() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] content) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
    }

    private static void protect(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
