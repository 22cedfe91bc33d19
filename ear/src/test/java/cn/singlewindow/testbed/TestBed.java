package cn.singlewindow.testbed;

import cn.singlewindow.setup.DemoKeys;
import cn.singlewindow.setup.LocalDatabase;
import cn.singlewindow.setup.Ports;
import cn.singlewindow.setup.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What a whole-application test stands on: a real, migrated MariaDB, keys, and a base folder for the server that Arquillian
 * starts, on ports that are free. It is set up before the first test when the system property {@code testbed} is {@code true},
 * and ends with the JVM of the tests, however they end.
 */
public final class TestBed implements LauncherSessionListener {
    private static final Path FOLDER =
            Path.of(System.getProperty("repository.root", "..")).resolve("ear/target/testbed");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("testbed")) {
            start();
        }
    }

    private static synchronized void start() {
        if (System.getProperty("testbed.http") != null) {
            return;
        }
        try {
            Path folder = FOLDER.toAbsolutePath().normalize();
            LocalDatabase database = LocalDatabase.forTests(folder.resolve("db"));
            tell(database, DemoKeys.in(folder.resolve("keys")), folder, Ports.free());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves word for {@code arquillian.xml} and for the tests, which may run in other class loaders. */
    private static void tell(LocalDatabase database, DemoKeys keys, Path folder, Ports ports) throws IOException {
        Path base = folder.resolve("server");
        ServerProcess.prepare(base);
        Path settings = folder.resolve("settings.properties");
        try (Writer writer = Files.newBufferedWriter(settings)) {
            settings(database, keys, folder).store(writer, null);
        }
        System.setProperty("testbed.http", "http://127.0.0.1:" + ports.http());
        System.setProperty("testbed.https", "https://127.0.0.1:" + ports.https());
        System.setProperty("testbed.management", "http://127.0.0.1:" + ports.management());
        System.setProperty("testbed.management.port", Integer.toString(ports.management()));
        System.setProperty("testbed.db", database.url());
        System.setProperty("testbed.keys", folder.resolve("keys").toString());
        System.setProperty("testbed.keys.password", keys.password());
        System.setProperty("testbed.home", ServerProcess.home().toString());
        System.setProperty(
                "testbed.jvm", String.join(" ", ServerProcess.jvmOptions()) + " -Djboss.server.base.dir=" + base);
        System.setProperty(
                "testbed.arguments",
                "-Djboss.http.port=" + ports.http() + " -Djboss.https.port=" + ports.https()
                        + " -Djboss.management.http.port=" + ports.management() + " --properties=" + settings);
    }

    private static Properties settings(LocalDatabase database, DemoKeys keys, Path folder) throws IOException {
        Properties properties = new Properties();
        properties.putAll(ServerProcess.environment("test"));
        properties.putAll(keys.properties());
        properties.setProperty("singlewindow.db.url", database.url());
        properties.setProperty("singlewindow.db.user", database.application().name());
        properties.setProperty(
                "singlewindow.db.password", database.application().password());
        properties.setProperty(
                "singlewindow.audit.heads.dir", folder.resolve("audit-heads").toString());
        properties.setProperty(
                "singlewindow.import.dir", folder.resolve("import").toString());
        return properties;
    }

    /** An address of the running application, such as {@code at("/api/v1/declarations")}. */
    public static URI at(String path) {
        return URI.create(System.getProperty("testbed.http") + path);
    }

    /** The same over TLS, with a certificate made for this test. */
    public static URI secureAt(String path) {
        return URI.create(System.getProperty("testbed.https") + path);
    }

    /** An address of the management port. */
    public static URI managementAt(String path) {
        return URI.create(System.getProperty("testbed.management") + path);
    }

    /** The database as the application sees it: rows, no DDL. */
    public static Connection database() throws SQLException {
        return java.sql.DriverManager.getConnection(System.getProperty("testbed.db"), "sw_app", "application");
    }

    /** The database as the owner of the schema sees it. */
    public static Connection databaseAsOwner() throws SQLException {
        return java.sql.DriverManager.getConnection(System.getProperty("testbed.db"), "sw_owner", "owner");
    }

    /** The import folder of a client. */
    public static Path importFolder(String client) {
        return Path.of(System.getProperty("testbed.keys"))
                .resolveSibling("import")
                .resolve(client);
    }

    /** A file of {@link DemoKeys}, such as {@code soap-client.p12}. */
    public static Path key(String name) {
        return Path.of(System.getProperty("testbed.keys")).resolve(name);
    }

    /** The password of the key stores. */
    public static String keysPassword() {
        return System.getProperty("testbed.keys.password");
    }

    /** The application as it was built. */
    static Path application() {
        return FOLDER.resolveSibling("singlewindow.ear").toAbsolutePath().normalize();
    }
}
