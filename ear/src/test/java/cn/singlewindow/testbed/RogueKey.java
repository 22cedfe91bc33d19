package cn.singlewindow.testbed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** A key whose certificate nobody has registered. */
public final class RogueKey {
    public static final String ALIAS = "rogue";
    public static final String PASSWORD = "not-a-secret";

    private RogueKey() {}

    /** A new one. */
    public static KeyStore make() throws IOException, InterruptedException, GeneralSecurityException {
        Path folder = Files.createTempDirectory("rogue");
        Path file = folder.resolve("rogue.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        int ended = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-dname",
                        "CN=Rogue",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor();
        if (ended != 0) {
            throw new IOException("keytool: " + Files.readString(folder.resolve("log")));
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }
}
