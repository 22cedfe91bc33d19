package cn.singlewindow.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run found out: one JSON object (BENCHMARKS). */
public final class Report {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<String> violations = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long violationCount;

    /** Sets a value. */
    public Report set(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Something that must not have happened; the first hundred are kept in words. */
    public synchronized void violation(String text) {
        violationCount++;
        if (violations.size() < 100) {
            violations.add(text);
        }
    }

    /** How many violations there are. */
    public synchronized long violations() {
        return violationCount;
    }

    /** What a reader must know about this run: limits, what was not reached. */
    public void note(String text) {
        notes.add(text);
    }

    /** Median, least and most of ratios of ours to the anchor, one for each pair of slices. */
    public Report ratios(List<Double> ratios) {
        double[] sorted =
                ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        set("median", rounded(median(sorted)));
        set("min", rounded(sorted[0]));
        set("max", rounded(sorted[sorted.length - 1]));
        return set("pairs", Arrays.stream(sorted).map(Report::rounded).boxed().toList());
    }

    /** The middle of sorted values. */
    static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Three significant decimals are enough. */
    public static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** The whole object. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("violations", violationCount);
        all.put("violation_texts", violations);
        all.put("notes", notes);
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
