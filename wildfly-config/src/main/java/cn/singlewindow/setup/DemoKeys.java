package cn.singlewindow.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
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
 *   <li>{@code soap-trust.p12}: the certificates of callers that the SOAP door trusts
 *   <li>{@code audit-key.pem}, {@code audit-key.pub.pem}: Ed25519, seals the audit trail
 * </ul>
 *
 * All key stores have the password {@link #password()}.
 */
public final class DemoKeys {
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
        properties.put("singlewindow.soap.truststore", file("soap-trust.p12").toString());
        properties.put("singlewindow.soap.password", password);
        properties.put("singlewindow.soap.client", file("soap-client.cer").toString());
        properties.put("singlewindow.audit.key", file("audit-key.pem").toString());
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
        trust("soap-client.cer", "client", "soap-trust.p12");
        sealingKey();
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

    private void trust(String certificate, String alias, String store) throws IOException, InterruptedException {
        keytool(
                store,
                List.of("-importcert", "-noprompt", "-keystore", file(store).toString(), "-alias", alias),
                List.of("-file", file(certificate).toString()));
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

    private void sealingKey() throws IOException {
        if (Files.exists(file("audit-key.pem"))) {
            return;
        }
        KeyPair pair = ed25519();
        Files.writeString(
                file("audit-key.pub.pem"), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        Files.writeString(
                file("audit-key.pem"), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        protect(file("audit-key.pem"));
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
