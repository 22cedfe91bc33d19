package cn.singlewindow.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The simulator of {@code bench} beside the demonstration, as a child process that knows the window by its contracts only. */
final class SimulatedAgencies implements AutoCloseable {

    private static final String MAIN = "cn.singlewindow.bench.agency.Simulator";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Process process;

    private SimulatedAgencies(Process process) {
        this.process = process;
    }

    /** Starts it. @param folder where its log is written and its keys are */
    static SimulatedAgencies start(String address, Path folder, DemoKeys keys) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                Checkout.root().resolve("bench/target/classes").toString(),
                MAIN,
                address,
                folder.resolve("keys").toString(),
                "-");
        builder.environment().put("KEYS_PASSWORD", keys.password());
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("agencies.log").toFile());
        return new SimulatedAgencies(builder.start());
    }

    @Override
    public void close() {
        Subprocess.end(process.toHandle(), PATIENCE);
    }
}
