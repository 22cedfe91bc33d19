package cn.singlewindow.web.vessel;

import cn.singlewindow.vessel.BerthView;
import cn.singlewindow.vessel.VisitRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Berths against time, measured for drawing: ships that lie at one berth at the same time stand below each other.
 *
 * @param height of the whole picture
 * @param nowAt where now is
 */
public record BerthChart(List<Lane> lanes, List<Bar> bars, List<Tick> ticks, int height, int nowAt) {

    /** Width of the whole picture. */
    public static final int WIDTH = 1200;

    private static final int LEFT = 170;
    private static final int TOP = 26;
    private static final int ROW = 30;
    private static final int LEAST = 8;
    private static final int TICK_HOURS = 6;

    /** A berth; {@code code} is empty for the ships without one. */
    public record Lane(String code, String nameZh, String nameEn, int top, int height) {

        private static final int MOST = 28;

        /** As much of the English name as fits. */
        public String shortEn() {
            return nameEn.length() <= MOST ? nameEn : nameEn.substring(0, MOST) + "…";
        }
    }

    /** A ship at a berth. @param certain whether it has arrived */
    public record Bar(VisitRow call, Instant from, Instant until, int left, int top, int width, boolean certain) {

        /** How many letters fit into it. */
        public String label() {
            int most = Math.max(0, (width - 8) / 7);
            String name = call.shipName();
            return name.length() <= most ? name : name.substring(0, most);
        }
    }

    /** A line of time. */
    public record Tick(Instant at, int left, boolean midnight) {}

    /** The chart of these calls from one moment to another. */
    static BerthChart of(List<VisitRow> calls, List<BerthView> berths, Instant from, Instant until, Instant now) {
        Scale scale = new Scale(from, until);
        Map<String, List<Berthing>> byBerth = calls.stream()
                .map(call -> Berthing.of(call, now))
                .filter(berthing -> berthing.overlaps(from, until))
                .sorted(Comparator.comparing(Berthing::from))
                .collect(Collectors.groupingBy(berthing -> berthing.call().berth(), TreeMap::new, Collectors.toList()));
        List<Lane> lanes = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        int top = TOP;
        for (Map.Entry<String, List<Berthing>> berth : byBerth.entrySet()) {
            int height = ROW * place(berth.getValue(), scale, top, bars);
            lanes.add(lane(berth.getKey(), berths, top, height));
            top += height;
        }
        return new BerthChart(lanes, bars, ticks(scale), top + 4, scale.at(now));
    }

    private static Lane lane(String code, List<BerthView> berths, int top, int height) {
        return berths.stream()
                .filter(berth -> berth.code().equals(code))
                .findFirst()
                .map(berth -> new Lane(code, berth.nameZh(), berth.nameEn(), top, height))
                .orElseGet(() -> new Lane(code, "", "", top, height));
    }

    /** Places the ships of a berth, each in the first row that is free. @return how many rows they need */
    private static int place(List<Berthing> ships, Scale scale, int top, List<Bar> bars) {
        List<Instant> busyUntil = new ArrayList<>();
        for (Berthing ship : ships) {
            int row = 0;
            while (row < busyUntil.size() && busyUntil.get(row).isAfter(ship.from())) {
                row++;
            }
            if (row == busyUntil.size()) {
                busyUntil.add(ship.until());
            } else {
                busyUntil.set(row, ship.until());
            }
            int left = scale.at(ship.from());
            int width = Math.max(LEAST, scale.at(ship.until()) - left);
            bars.add(new Bar(ship.call(), ship.from(), ship.until(), left, top + ROW * row + 4, width, ship.certain()));
        }
        return busyUntil.size();
    }

    private static List<Tick> ticks(Scale scale) {
        List<Tick> ticks = new ArrayList<>();
        for (Instant at = scale.from(); at.isBefore(scale.until()); at = at.plus(Duration.ofHours(TICK_HOURS))) {
            ticks.add(new Tick(
                    at, scale.at(at), Duration.between(scale.from(), at).toHours() % 24 == 0));
        }
        return ticks;
    }

    /** Whether now lies within the picture. */
    public boolean isNowShown() {
        return nowAt > LEFT && nowAt < WIDTH;
    }

    private record Scale(Instant from, Instant until) {

        int at(Instant moment) {
            double whole = Duration.between(from, until).toMinutes();
            double part = Duration.between(from, moment).toMinutes() / whole;
            return LEFT + (int) Math.round(Math.max(0, Math.min(1, part)) * (WIDTH - LEFT));
        }
    }
}
