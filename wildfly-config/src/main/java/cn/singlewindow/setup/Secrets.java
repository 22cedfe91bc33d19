package cn.singlewindow.setup;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Random passwords of one installation, made when they are first asked for and kept in a file only its owner can read. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties kept = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
        if (Files.exists(secrets.file)) {
            try (Reader reader = Files.newBufferedReader(secrets.file)) {
                secrets.kept.load(reader);
            }
        }
        return secrets;
    }

    String of(String name) throws IOException {
        String value = kept.getProperty(name);
        if (value == null) {
            value = random();
            kept.setProperty(name, value);
            save();
        }
        return value;
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void save() throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            kept.store(writer, "Made at the first start. Not to be committed or sent.");
        }
    }
}
