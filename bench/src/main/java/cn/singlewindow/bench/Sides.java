package cn.singlewindow.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Slices of ours and of its anchors in turn, and what they come to against each other. */
public final class Sides {

    private static final double WARM_SLICE = 10;

    private final Installation window;
    private final Report report;
    private final double seconds;
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final Map<String, List<Double>> cpu = new LinkedHashMap<>();

    /** @param seconds how long a slice takes */
    public Sides(Installation window, Report report, double seconds) {
        this.window = window;
        this.report = report;
        this.seconds = seconds;
    }

    /** Until two slices in a row were not a twentieth faster than the best before, so that the compilers are done. */
    public static void warm(List<Slice.Client> clients, int most) throws InterruptedException {
        double best = 0;
        int slower = 0;
        for (int slice = 0; slice < most && slower < 2; slice++) {
            double rate = Slice.run(clients, WARM_SLICE).rate();
            slower = rate > best * 1.05 ? 0 : slower + 1;
            best = Math.max(best, rate);
        }
    }

    /**
     * Runs a slice and keeps its rate and its CPU for each item.
     *
     * @param served whether the window does the work, so that its CPU counts; else that of this process
     */
    public Slice slice(String side, boolean served, List<Slice.Client> clients) throws InterruptedException {
        double used = cpuMillis(served);
        Slice slice = Slice.run(clients, seconds);
        double each = (cpuMillis(served) - used) / Math.max(1, slice.done());
        if (!slice.failure().isEmpty()) {
            report.violation(side + " slice is void: " + slice.failure());
        }
        rates.computeIfAbsent(side, any -> new ArrayList<>()).add(slice.rate());
        cpu.computeIfAbsent(side, any -> new ArrayList<>()).add(each);
        Installation.say("%-14s %7.1f /s  %5.2f ms CPU each".formatted(side, slice.rate(), each));
        return slice;
    }

    private double cpuMillis(boolean served) {
        return window.databaseCpu()
                + (served
                        ? window.serverCpu()
                        : Machine.cpuMillis(ProcessHandle.current().pid()));
    }

    /** The median of ours against an anchor, pair by pair. */
    public double against(String ours, String anchor) {
        return median(ratios(ours, anchor));
    }

    /** Writes the ratios, each side's own figures and the CPU for each item of ours into the report. */
    public void tell(String ours, String anchor) {
        Map<String, Object> sides = new LinkedHashMap<>();
        rates.forEach((side, all) -> sides.put(
                side,
                Map.of("per_second", rounded(all), "cpu_ms_per_item", rounded(cpu.getOrDefault(side, List.of())))));
        report.ratios(ratios(ours, anchor))
                .set("sides", sides)
                .set("cpu_ms_per_item", median(cpu.getOrDefault(ours, List.of())));
    }

    private List<Double> ratios(String ours, String anchor) {
        List<Double> a = rates.getOrDefault(ours, List.of());
        List<Double> b = rates.getOrDefault(anchor, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            ratios.add(a.get(i) / b.get(i));
        }
        return ratios;
    }

    private static List<Double> rounded(List<Double> values) {
        return values.stream().map(Report::rounded).toList();
    }

    /** The one in the middle, rounded. */
    public static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return Report.rounded(sorted.get(sorted.size() / 2));
    }
}
