package cn.singlewindow.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Starts and ends other programs. */
final class Subprocess {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Subprocess() {}

    /** A program in a session of its own, so that Ctrl-C reaches only us and we end it in the right order. */
    static Process inOwnSession(List<String> command, Path log) throws IOException {
        List<String> whole = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            whole.add(SETSID.toString());
        }
        whole.addAll(command);
        return new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Runs to the end; a failure names the log. The environment is given as name, value, name, value. */
    static void run(List<String> command, Path log, String... environment) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        for (int i = 0; i + 1 < environment.length; i += 2) {
            builder.environment().put(environment[i], environment[i + 1]);
        }
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException(command.get(0) + " ended with " + code + ", see " + log);
        }
    }

    /** Asks it to end, waits, and ends it by force when it does not. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            process.destroyForcibly();
        }
    }

    /** Notes the process and ours in a file, for {@link #endLeftOver}. */
    static void note(Process process, Path file) throws IOException {
        Files.writeString(file, process.pid() + " " + ProcessHandle.current().pid());
    }

    /**
     * Ends the process that an earlier run noted, if that run was killed and left it behind; {@code mark} must stand in its
     * command line.
     */
    static void endLeftOver(Path file, String mark, Duration patience) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        String[] pids = Files.readString(file).strip().split(" ");
        if (pids.length == 2 && noted(pids[1], "java").isEmpty()) {
            noted(pids[0], mark).ifPresent(process -> end(process, patience));
            Files.delete(file);
        }
    }

    private static Optional<ProcessHandle> noted(String pid, String mark) {
        return pid.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(pid))
                        .filter(p -> commandLine(p).contains(mark))
                : Optional.empty();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException e) {
            return process.info().commandLine().orElse("");
        }
    }
}
