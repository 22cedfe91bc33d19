package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Harbour;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.night.NightDoor;
import cn.singlewindow.bench.night.NightGenerator;
import cn.singlewindow.bench.night.NightLoad;
import cn.singlewindow.bench.night.Planted;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** P4b. Nights of every kind of discrepancy by all checks: all that was planted is found, nothing else, whatever the seed. */
public final class PlantedNightsRow implements Row {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Override
    public String name() {
        return "P4b";
    }

    @Override
    public String title() {
        return "nights by all checks: every planted discrepancy found, none invented";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int bills = settings.of(2_000, 100_000);
        int seeds = settings.of(2, 10);
        try (Installation window = Installation.bringUp("P4b");
                Connection owner = window.connectAsOwner()) {
            NightDoor door = new NightDoor(new Http(window.address(), Harbour.OPERATOR));
            Set<String> kinds = new TreeSet<>();
            int planted = 0;
            long compared = 0;
            double seconds = 0;
            for (int i = 0; i < seeds; i++) {
                Path folder = window.folder().resolve("night");
                NightGenerator.write(folder, bills, settings.seed() + i, NightGenerator.yesterday());
                new NightLoad(folder).into(owner, door);
                JsonNode run = door.ended(door.startAll(), PATIENCE);
                Set<Planted> list = Planted.list(folder);
                Planted.compare(list, Planted.found(owner), report);
                list.forEach(each -> kinds.add(each.check() + " " + each.kind()));
                planted += list.size();
                compared += run.path("compared").asLong();
                seconds += NightDoor.seconds(run);
                Installation.say("seed %d: %d planted, %d rows compared in %.1f s"
                        .formatted(
                                settings.seed() + i,
                                list.size(),
                                run.path("compared").asLong(),
                                NightDoor.seconds(run)));
            }
            report.set("n", seeds)
                    .set("bills", bills)
                    .set("planted", planted)
                    .set("kinds", kinds.size())
                    .set("compared_rows", compared)
                    .set("rows_per_second", Math.round(compared / seconds))
                    .set("else", "%d planted of %d kinds in %d nights".formatted(planted, kinds.size(), seeds));
        }
    }
}
