package cn.singlewindow.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks the WildFly distribution and configures it with the CLI scripts through the embedded server. Does nothing when the
 * same distribution, driver and scripts were installed before.
 */
public final class InstallServer {
    /** The configuration that the scripts make, in {@code standalone/configuration}. */
    static final String CONFIGURATION = "singlewindow.xml";

    private static final String STAMP = "singlewindow.stamp";

    private final Path zip;
    private final Path driver;
    private final Path scripts;
    private final Path home;

    private InstallServer(Path zip, Path driver, Path scripts, Path home) {
        this.zip = zip;
        this.driver = driver;
        this.scripts = scripts;
        this.home = home;
    }

    /** Arguments: the distribution's zip, the driver's jar, the folder of scripts, the server's home to make. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new InstallServer(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]))
                .run();
    }

    private void run() throws IOException, InterruptedException {
        String wanted = fingerprint();
        if (Files.exists(home.resolve(STAMP))
                && Files.readString(home.resolve(STAMP)).equals(wanted)) {
            System.out.println("The server is up to date: " + home);
            return;
        }
        Folders.delete(home);
        unpack();
        addDriver();
        configure();
        Files.writeString(home.resolve(STAMP), wanted);
        System.out.println("The server is set up: " + home);
    }

    private String fingerprint() throws IOException {
        MessageDigest digest = sha256();
        digest.update((zip.getFileName() + "|" + driver.getFileName()).getBytes(StandardCharsets.UTF_8));
        for (Path script : scripts()) {
            digest.update(Files.readAllBytes(script));
        }
        digest.update(Files.readAllBytes(scripts.resolve("module.xml")));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(scripts)) {
            return files.filter(f -> f.toString().endsWith(".cli")).sorted().toList();
        }
    }

    private void unpack() throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                unpack(file, entries.nextElement());
            }
        }
    }

    private void unpack(ZipFile file, ZipEntry entry) throws IOException {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path target = home.resolve(name).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("An entry leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file.getInputStream(entry), target);
        if (name.startsWith("bin/") && name.endsWith(".sh") && !target.toFile().setExecutable(true)) {
            throw new IOException("Cannot make executable: " + target);
        }
    }

    private void addDriver() throws IOException {
        Path module = home.resolve("modules/com/mysql/main");
        Files.createDirectories(module);
        Files.copy(driver, module.resolve("mysql-connector-j.jar"));
        Files.copy(scripts.resolve("module.xml"), module.resolve("module.xml"));
    }

    private void configure() throws IOException, InterruptedException {
        Path configuration = home.resolve("standalone/configuration");
        Files.copy(configuration.resolve("standalone.xml"), configuration.resolve(CONFIGURATION));
        Path whole = home.resolveSibling("configure.cli");
        Files.write(whole, wholeScript());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djboss.home.dir=" + home,
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.cli",
                "--file=" + whole));
        Subprocess.run(command, home.resolveSibling("configure.log"), "JBOSS_HOME", home.toString());
        Folders.delete(configuration.resolve("standalone_xml_history"));
        Folders.delete(home.resolve("standalone/log"));
        Folders.delete(home.resolve("standalone/data"));
        Folders.delete(home.resolve("standalone/tmp"));
    }

    private List<String> wholeScript() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("embed-server --server-config=" + CONFIGURATION + " --std-out=discard");
        scripts().forEach(script -> lines.addAll(lines(script)));
        lines.add("stop-embedded-server");
        return lines;
    }

    private static List<String> lines(Path script) {
        try {
            return Files.readAllLines(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
