package cn.singlewindow.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * A real MariaDB server on this machine, for demonstration and tests: durable (each commit is flushed), UTC, utf8mb4, strict.
 * It listens on the loopback address only.
 */
public final class LocalDatabase implements AutoCloseable {
    /** The schema of the application. */
    public static final String SCHEMA = "singlewindow";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> SETTINGS = List.of(
            "--bind-address=127.0.0.1",
            "--skip-ssl",
            "--skip-name-resolve",
            "--local-infile=0",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_bin",
            "--default-time-zone=+00:00",
            "--sql-mode=STRICT_TRANS_TABLES,ONLY_FULL_GROUP_BY,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                    + "NO_ENGINE_SUBSTITUTION",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=384M",
            "--innodb-log-file-size=256M",
            "--innodb-lock-wait-timeout=20",
            "--max-allowed-packet=64M",
            "--max-connections=250");

    private final Path folder;
    private final int port;
    private final DatabaseUser owner;
    private final DatabaseUser application;
    private final Process process;

    private LocalDatabase(Path folder, int port, DatabaseUser owner, DatabaseUser application, Process process) {
        this.folder = folder;
        this.port = port;
        this.owner = owner;
        this.application = application;
        this.process = process;
    }

    /**
     * Starts the server and waits until the application's user can connect.
     *
     * @param folder keeps data and logs; data that is there is kept
     * @param port the TCP port
     * @param options more options of the server, which win over {@link #SETTINGS}
     */
    public static LocalDatabase start(
            Path folder, int port, DatabaseUser owner, DatabaseUser application, String... options)
            throws IOException, InterruptedException {
        return start(MariaDbFiles.in(Checkout.root().resolve("run")), folder, port, owner, application, options);
    }

    /** An empty one with throw-away passwords, migrated, for tests; ends with the JVM at the latest. */
    public static LocalDatabase forTests(Path folder) throws IOException, InterruptedException, SQLException {
        Folders.delete(folder);
        LocalDatabase database = start(
                folder,
                Ports.free().db(),
                new DatabaseUser(DatabaseUser.OWNER, "owner"),
                new DatabaseUser(DatabaseUser.APPLICATION, "application"));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-stop"));
        MigrateSchema.of(database, LocalDatabase.class.getClassLoader()).run();
        return database;
    }

    private static LocalDatabase start(
            MariaDbFiles files, Path folder, int port, DatabaseUser owner, DatabaseUser application, String... options)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        initialise(files, folder);
        Path welcome = welcome(folder, owner, application);
        Process process =
                Subprocess.inOwnSession(command(files, folder, port, welcome, options), folder.resolve("mariadb.log"));
        Subprocess.note(process, folder.resolve("mariadb.pid"));
        LocalDatabase database = new LocalDatabase(folder, port, owner, application, process);
        database.awaitReady();
        Files.delete(welcome);
        return database;
    }

    /** Ends a server that an earlier run left behind in this folder. */
    static void endLeftOver(Path folder) throws IOException {
        Subprocess.endLeftOver(folder.resolve("mariadb.pid"), "mariadbd", PATIENCE);
    }

    private static void initialise(MariaDbFiles files, Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        if (Files.exists(folder.resolve(".initialised"))) {
            return;
        }
        Folders.delete(data);
        Subprocess.run(
                List.of(
                        files.initialiser().toString(),
                        "--no-defaults",
                        "--basedir=" + files.home(),
                        "--datadir=" + data,
                        "--auth-root-authentication-method=socket",
                        "--skip-test-db",
                        "--user=" + System.getProperty("user.name")),
                folder.resolve("install.log"));
        Files.createFile(folder.resolve(".initialised"));
    }

    private static Path welcome(Path folder, DatabaseUser owner, DatabaseUser application) throws IOException {
        Path file = folder.resolve("welcome.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE USER IF NOT EXISTS '%2$s'@'%%' IDENTIFIED BY '%3$s';
                ALTER USER '%2$s'@'%%' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO '%2$s'@'%%' WITH GRANT OPTION;
                CREATE USER IF NOT EXISTS '%4$s'@'%%' IDENTIFIED BY '%5$s';
                ALTER USER '%4$s'@'%%' IDENTIFIED BY '%5$s';
                """.formatted(
                        SCHEMA, owner.name(), owner.password(), application.name(), application.password()));
    }

    private static List<String> command(MariaDbFiles files, Path folder, int port, Path welcome, String... options)
            throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                files.server().toString(),
                "--no-defaults",
                "--basedir=" + files.home(),
                "--lc-messages-dir=" + files.messages(),
                "--datadir=" + folder.resolve("data"),
                "--port=" + port,
                "--socket=" + Files.createTempDirectory("sw").resolve("db.sock"),
                "--pid-file=" + folder.resolve("server.pid"),
                "--user=" + System.getProperty("user.name"),
                "--init-file=" + welcome));
        command.addAll(SETTINGS);
        command.addAll(List.of(options));
        return command;
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            if (!process.isAlive()) {
                throw new IOException("The database did not start, see " + folder.resolve("mariadb.log"));
            }
            try (Connection connection =
                    DriverManager.getConnection(serverUrl(), application.name(), application.password())) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException e) {
                if (System.nanoTime() > end) {
                    close();
                    throw new IOException("The database does not answer, see " + folder.resolve("mariadb.log"), e);
                }
                Thread.sleep(50);
            }
        }
    }

    private String serverUrl() {
        return "jdbc:mysql://127.0.0.1:" + port + "/?" + ConnectionSettings.plain();
    }

    /** Where the schema is. */
    public String url() {
        return ConnectionSettings.url("127.0.0.1", port);
    }

    /** The owner of the schema. */
    public DatabaseUser owner() {
        return owner;
    }

    /** The application's user. */
    public DatabaseUser application() {
        return application;
    }

    /** A new connection as the application's user. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), application.name(), application.password());
    }

    /** A new connection as the owner. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url(), owner.name(), owner.password());
    }

    /** The running server's process, for harnesses that kill it. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Ends the server in order: what was committed stays. */
    @Override
    public void close() {
        Subprocess.end(process.toHandle(), PATIENCE);
    }
}
