package cn.singlewindow.bench;

import cn.singlewindow.setup.DatabaseUser;
import cn.singlewindow.setup.DemoKeys;
import cn.singlewindow.setup.LocalDatabase;
import cn.singlewindow.setup.MigrateSchema;
import cn.singlewindow.setup.Ports;
import cn.singlewindow.setup.ServerProcess;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A window of its own for one run: empty database, server, three enterprises; gone when closed. */
public final class Installation implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final Ports ports;
    private LocalDatabase database;
    private final Map<String, String> settings;
    private ServerProcess server;

    private Installation(
            Path folder, Ports ports, LocalDatabase database, Map<String, String> settings, ServerProcess server) {
        this.folder = folder;
        this.ports = ports;
        this.database = database;
        this.settings = settings;
        this.server = server;
    }

    /** Brings one up with the harbour alone and waits until it is ready. */
    public static Installation bringUp(String name) throws Exception {
        return bringUp(name, false);
    }

    /** Brings one up with the demonstration's enterprises, accounts and data instead. */
    public static Installation bringUpDemonstration(String name) throws Exception {
        return bringUp(name, true);
    }

    private static Installation bringUp(String name, boolean demonstration) throws Exception {
        Path folder = Bench.root().resolve("run/bench").resolve(name);
        delete(folder);
        Files.createDirectories(folder);
        say("database");
        Ports ports = ports();
        LocalDatabase database = LocalDatabase.start(
                folder.resolve("db"),
                ports.db(),
                new DatabaseUser(DatabaseUser.OWNER, secret()),
                new DatabaseUser(DatabaseUser.APPLICATION, secret()));
        try {
            DemoKeys keys = DemoKeys.in(Files.createDirectories(folder.resolve("keys")));
            migrate(database);
            Map<String, String> settings = settings(folder, keys, database);
            settings.put("singlewindow.demo", Boolean.toString(demonstration));
            if (!demonstration) {
                try (Connection owner = database.connectAsOwner()) {
                    Harbour.found(owner, keys);
                }
            }
            ServerProcess server = start(folder, ports, settings);
            awaitReady(server);
            return new Installation(folder, ports, database, settings, server);
        } catch (IOException | SQLException | RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /** A server that does not get ready is ended. */
    private static void awaitReady(ServerProcess server) throws IOException, InterruptedException {
        boolean ready = false;
        try {
            server.awaitReady(PATIENCE);
            ready = true;
            say("ready");
        } finally {
            if (!ready) {
                server.close();
            }
        }
    }

    private static Ports ports() throws IOException {
        return System.getProperty("http.port") == null ? Ports.free() : Ports.fromProperties();
    }

    private static void migrate(LocalDatabase database) throws IOException, SQLException {
        URL classes = Bench.root().resolve("ejb/target/classes").toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, Installation.class.getClassLoader())) {
            MigrateSchema.of(database, loader).run();
        }
    }

    private static Map<String, String> settings(Path folder, DemoKeys keys, LocalDatabase database) {
        Map<String, String> settings = new TreeMap<>(keys.properties());
        settings.put("singlewindow.db.url", database.url());
        settings.put("singlewindow.db.user", database.application().name());
        settings.put("singlewindow.db.password", database.application().password());
        settings.put(
                "singlewindow.audit.heads.dir", folder.resolve("audit-heads").toString());
        settings.put("singlewindow.import.dir", folder.resolve("import").toString());
        settings.put("singlewindow.rest.rate", "100000");
        settings.put("singlewindow.rest.burst", "100000");
        return settings;
    }

    private static ServerProcess start(Path folder, Ports ports, Map<String, String> settings) throws IOException {
        say("server");
        return ServerProcess.start(
                folder.resolve("server"), Bench.root().resolve("ear/target/singlewindow.ear"), ports, settings);
    }

    /** Kills the server as a crash does: {@code kill -9}. */
    public void killServer() {
        server.process().destroyForcibly();
        server.process().onExit().join();
    }

    /** Starts the server again. @return how long it took until it was ready */
    public Duration startServer() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        server = start(folder, ports, settings);
        server.awaitReady(PATIENCE);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Kills the database as a crash does. */
    public void killDatabase() {
        database.process().destroyForcibly();
        database.process().onExit().join();
    }

    /** Starts the database again, on the same data. @param options that win over those it is started with else */
    public void startDatabase(String... options) throws IOException, InterruptedException {
        database = LocalDatabase.start(
                folder.resolve("db"), ports.db(), database.owner(), database.application(), options);
    }

    /** Puts a further application beside the window, through the server's own management. */
    public void deploy(Path archive) throws IOException, InterruptedException {
        Process cli = new ProcessBuilder(
                        Bench.root()
                                .resolve("wildfly-config/target/server/bin/jboss-cli.sh")
                                .toString(),
                        "--connect",
                        "--controller=127.0.0.1:" + ports.management(),
                        "--command=deploy --force " + archive)
                .redirectErrorStream(true)
                .start();
        String answer = new String(cli.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (cli.waitFor() != 0) {
            throw new IOException("not deployed: " + archive + ": " + answer);
        }
    }

    /** The address of the server, without a slash at its end. */
    public String address() {
        return "http://127.0.0.1:" + ports.http();
    }

    /** The address of the server's management, without a slash at its end. */
    public String managementAddress() {
        return "http://127.0.0.1:" + ports.management();
    }

    /** The port of the server. */
    public int port() {
        return ports.http();
    }

    /** A connection of the application's user. */
    public Connection connect() throws SQLException {
        return database.connect();
    }

    /** A connection of the owner of the schema. */
    public Connection connectAsOwner() throws SQLException {
        return database.connectAsOwner();
    }

    /** A source of connections of the owner of the schema, each new. */
    public DataSource source() {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(database.url() + "&rewriteBatchedStatements=true");
        source.setUser(database.owner().name());
        source.setPassword(database.owner().password());
        return source;
    }

    /** Where its files lie. */
    public Path folder() {
        return folder;
    }

    /** CPU milliseconds of the server so far. */
    public double serverCpu() {
        return Machine.cpuMillis(javaProcess());
    }

    /** CPU milliseconds of the database so far. */
    public double databaseCpu() {
        return database.process()
                        .descendants()
                        .mapToDouble(p -> Machine.cpuMillis(p.pid()))
                        .sum()
                + Machine.cpuMillis(database.process().pid());
    }

    /** Memory of the server in MiB. */
    public long serverMemory() {
        return Machine.residentMiB(javaProcess());
    }

    /** The process of the server. */
    public long serverPid() {
        return javaProcess();
    }

    private long javaProcess() {
        return server.process()
                .descendants()
                .findFirst()
                .orElse(server.process())
                .pid();
    }

    @Override
    public void close() throws IOException {
        server.close();
        database.close();
        if (!Boolean.getBoolean("bench.keep")) {
            delete(folder);
        }
    }

    /** Says where the run is. */
    public static void say(String text) {
        System.err.println(java.time.LocalTime.now(java.time.ZoneOffset.UTC).withNano(0) + "  " + text);
    }

    private static String secret() {
        byte[] bytes = new byte[16];
        new java.security.SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
