package cn.singlewindow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine and what processes use of it. */
public final class Machine {

    private static final double MILLIS_PER_TICK = 10;

    private Machine() {}

    /** Cores, memory, load. */
    static String describe() throws IOException {
        return Runtime.getRuntime().availableProcessors() + " cores, " + memory() + ", JDK "
                + System.getProperty("java.version") + ", load before "
                + Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
    }

    /** CPU milliseconds that a process has used so far. */
    public static double cpuMillis(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK;
        } catch (IOException gone) {
            return Double.NaN;
        }
    }

    /** Memory that a process holds, in MiB. */
    public static long residentMiB(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
        } catch (IOException gone) {
            return -1;
        }
        return -1;
    }

    private static String memory() throws IOException {
        String first = Files.readAllLines(Path.of("/proc/meminfo")).get(0);
        return Long.parseLong(first.replaceAll("\\D", "")) / 1024 / 1024 + " GiB";
    }
}
