package cn.singlewindow.setup;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The window on one machine: a database, a server, the application and believable data, until Ctrl-C. Started by
 * {@code mvn -Pdemo verify}; data stays in {@code run/demo} for the next start unless {@code -Dfresh} is given.
 */
public final class Demo {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Progress progress = new Progress();
    private final Ports ports = Ports.fromProperties();
    private final Path folder = Checkout.root().resolve("run/demo");
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final AtomicBoolean stopping = new AtomicBoolean();

    private Demo() {}

    /** Without arguments runs; with {@code check} only looks whether the ports are free. Properties: see README.md. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Demo demo = new Demo();
        if (arguments.length == 1 && arguments[0].equals("check")) {
            demo.checkPorts();
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(demo::stop, "demo-stop"));
        try {
            demo.run();
        } catch (IOException | SQLException | RuntimeException e) {
            demo.fail(e);
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        checkPorts();
        forget();
        LocalDatabase database = startDatabase();
        migrate(database);
        progress.tell("Looking for keys and certificates in " + folder.resolve("keys"));
        DemoKeys keys = DemoKeys.in(folder.resolve("keys"));
        ServerProcess server = startServer(database, keys);
        simulateAgencies(keys);
        welcome();
        server.ended().join();
        if (!stopping.get()) {
            throw new IOException("The server has ended by itself, see " + server.log());
        }
    }

    private void checkPorts() throws IOException {
        ServerProcess.endLeftOver(folder.resolve("server"));
        LocalDatabase.endLeftOver(folder.resolve("db"));
        ports.taken().ifPresent(this::refuse);
    }

    private void forget() throws IOException {
        if (isFresh()) {
            progress.tell("Deleting the data of earlier runs in " + folder);
            Folders.delete(folder);
        }
    }

    private static boolean isFresh() {
        String fresh = System.getProperty("fresh", "false");
        return fresh.isEmpty() || Boolean.parseBoolean(fresh);
    }

    /** One line and the end: no stack trace for what a person can mend. */
    private void refuse(String why) {
        progress.print("\n" + why + "\n");
        Runtime.getRuntime().halt(1);
    }

    /** Stops what was started while our classes can still be loaded, and says why. */
    private void fail(Exception e) {
        if (!stopping.get()) {
            stop();
            refuse("The demonstration could not be started. " + e.getMessage());
        }
    }

    private LocalDatabase startDatabase() throws IOException, InterruptedException {
        progress.tell("Starting the database on port " + ports.db());
        Secrets secrets = Secrets.in(folder);
        LocalDatabase database = LocalDatabase.start(
                folder.resolve("db"),
                ports.db(),
                new DatabaseUser(DatabaseUser.OWNER, secrets.of("owner")),
                new DatabaseUser(DatabaseUser.APPLICATION, secrets.of("application")));
        running.push(database);
        return database;
    }

    private void migrate(LocalDatabase database) throws IOException, SQLException {
        progress.tell("Bringing the schema up to date");
        Path migrations = Checkout.root().resolve("ejb/target/classes");
        try (URLClassLoader classes = MigrateSchema.jar(migrations)) {
            progress.tell(
                    "Migrations applied: " + MigrateSchema.of(database, classes).run());
        }
    }

    private ServerProcess startServer(LocalDatabase database, DemoKeys keys) throws IOException, InterruptedException {
        progress.tell("Starting the server on port " + ports.http() + "; this takes about half a minute");
        Path base = folder.resolve("server");
        ServerProcess server = ServerProcess.start(base, Checkout.application(), ports, settings(database, keys));
        running.push(server);
        server.awaitReady(PATIENCE);
        return server;
    }

    /** With {@code -Dagencies=simulated} customs, maritime and border inspection decide by themselves, over signed SOAP. */
    private void simulateAgencies(DemoKeys keys) throws IOException {
        if (System.getProperty("agencies", "").equals("simulated")) {
            progress.tell("Starting the simulated agencies, which decide after a few seconds");
            running.push(SimulatedAgencies.start("http://127.0.0.1:" + ports.http(), folder, keys));
        }
    }

    private Map<String, String> settings(LocalDatabase database, DemoKeys keys) throws IOException {
        Map<String, String> settings = new TreeMap<>(ServerProcess.environment("demo"));
        settings.putAll(keys.properties());
        settings.put("singlewindow.db.url", database.url());
        settings.put("singlewindow.db.user", database.application().name());
        settings.put("singlewindow.db.password", database.application().password());
        settings.put(
                "singlewindow.audit.heads.dir", folder.resolve("audit-heads").toString());
        settings.put("singlewindow.import.dir", folder.resolve("import").toString());
        return settings;
    }

    private void welcome() throws IOException {
        progress.tell("Ready");
        String host = "http://127.0.0.1:";
        progress.print("""

                  Portal        %1$s%2$d/
                  over TLS      https://127.0.0.1:%3$d/   (certificate made on this machine)
                  REST          %1$s%2$d/api/v1
                  SOAP          %1$s%2$d/services
                  Readiness     %1$s%4$d/health/ready
                  Data, logs    %5$s
                """.formatted(host, ports.http(), ports.https(), ports.management(), folder));
        progress.print(accounts());
        progress.print("Ctrl-C stops everything.");
    }

    private static String accounts() throws IOException {
        try (URLClassLoader classes = MigrateSchema.jar(Checkout.root().resolve("ejb/target/classes"));
                InputStream in = classes.getResourceAsStream("demo-accounts.txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void stop() {
        if (stopping.compareAndSet(false, true) && !running.isEmpty()) {
            progress.tell("Stopping");
            while (!running.isEmpty()) {
                close(running.pop());
            }
            progress.tell("Stopped; the data is kept in " + folder);
        }
    }

    private void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            progress.tell("Could not stop " + part.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
