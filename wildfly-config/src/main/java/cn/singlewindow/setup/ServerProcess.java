package cn.singlewindow.setup;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** WildFly as a child process, with a base folder of its own, so that the installed server stays as the build made it. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration QUESTION = Duration.ofSeconds(5);
    private static final String HEAP = System.getProperty("server.heap", "768m");

    private final Path base;
    private final Ports ports;
    private final Process process;

    private ServerProcess(Path base, Ports ports, Process process) {
        this.base = base;
        this.ports = ports;
        this.process = process;
    }

    /**
     * Starts the server and returns at once; {@link #awaitReady} tells when it answers.
     *
     * @param base the folder for its configuration, data and logs; what is there is kept, the configuration is renewed
     * @param application the EAR
     * @param settings system properties of the server, see {@code env/production.properties}
     */
    public static ServerProcess start(Path base, Path application, Ports ports, Map<String, String> settings)
            throws IOException {
        prepare(base, application);
        Path properties = settingsFile(base, settings);
        Process process = Subprocess.inOwnSession(
                command(base, ports, properties), base.resolve("log").resolve("console.log"));
        Subprocess.note(process, base.resolve("server.pid"));
        return new ServerProcess(base, ports, process);
    }

    /** Makes the base folder; without an application nothing is deployed. */
    static void prepare(Path base, Path application) throws IOException {
        prepare(base);
        Path deployments = base.resolve("deployments");
        Folders.delete(deployments);
        Files.createDirectories(deployments);
        Files.copy(application, deployments.resolve("singlewindow.ear"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes a base folder for a server that gets its deployments later. */
    public static void prepare(Path base) throws IOException {
        Files.createDirectories(base.resolve("log"));
        Files.createDirectories(base.resolve("deployments"));
        Folders.delete(base.resolve("configuration"));
        Folders.copy(Checkout.server().resolve("standalone/configuration"), base.resolve("configuration"));
    }

    /** Ends a server that an earlier run left behind in this folder. */
    static void endLeftOver(Path base) throws IOException {
        Subprocess.endLeftOver(base.resolve("server.pid"), "jboss-modules.jar", PATIENCE);
    }

    /** Secrets go to the server in a file that only its owner reads, not on the command line. */
    private static Path settingsFile(Path base, Map<String, String> settings) throws IOException {
        Path file = base.resolve("settings.properties");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Properties properties = new Properties();
        properties.putAll(settings);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }

    private static List<String> command(Path base, Ports ports, Path properties) {
        Path home = Checkout.server();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions());
        command.addAll(List.of(
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.https.port=" + ports.https(),
                "-Djboss.management.http.port=" + ports.management(),
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri(),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "--server-config=" + InstallServer.CONFIGURATION,
                "--properties=" + properties));
        return command;
    }

    /** Options that the server's JVM needs: what WildFly's start script gives, and a bounded heap. */
    public static List<String> jvmOptions() {
        return List.of(
                "-Xms256m",
                "-Xmx" + HEAP,
                "-XX:MaxMetaspaceSize=384m",
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
                "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
                "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/java.net=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.management/javax.management=ALL-UNNAMED",
                "--add-opens=java.naming/javax.naming=ALL-UNNAMED");
    }

    /** Waits until the server says that it is ready, with the application in it. */
    public void awaitReady(Duration patience) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(QUESTION).build();
        long end = System.nanoTime() + patience.toNanos();
        while (!isReady(client)) {
            if (!process.isAlive()) {
                throw new IOException("The server ended while starting, see " + log());
            }
            if (Files.exists(base.resolve("deployments/singlewindow.ear.failed"))) {
                throw new IOException("The application could not be deployed, see " + log());
            }
            if (System.nanoTime() > end) {
                throw new IOException("The server is not ready after " + patience.toSeconds() + " s, see " + log());
            }
            Thread.sleep(200);
        }
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        return Files.exists(base.resolve("deployments/singlewindow.ear.deployed"))
                && answers(client, "http://127.0.0.1:" + ports.management() + "/health/ready");
    }

    private static boolean answers(HttpClient client, String address) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(QUESTION)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The settings of {@code wildfly-config/env/<name>.properties}. */
    public static Map<String, String> environment(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Checkout.root().resolve("wildfly-config/env").resolve(name + ".properties"))) {
            properties.load(reader);
        }
        Map<String, String> settings = new TreeMap<>();
        properties.forEach((key, value) -> settings.put(key.toString(), value.toString()));
        return settings;
    }

    /** The WildFly that the build has configured. */
    public static Path home() {
        return Checkout.server();
    }

    /** The server's log. */
    public Path log() {
        return base.resolve("log/server.log");
    }

    /** The running process, for harnesses that kill it. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Done when the process has ended. */
    CompletableFuture<Process> ended() {
        return process.onExit();
    }

    /** Stops the server in order. */
    @Override
    public void close() {
        Subprocess.end(process.toHandle(), PATIENCE);
    }
}
