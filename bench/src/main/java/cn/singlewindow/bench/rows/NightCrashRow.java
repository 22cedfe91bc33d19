package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Harbour;
import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.night.NightDoor;
import cn.singlewindow.bench.night.TaxLedgers;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * R8. The server is killed at a random chunk of a run; the run goes on by itself once a server is there again, its result is that
 * of an uninterrupted run, and no chunk that was done is done again.
 */
public final class NightCrashRow implements Row {

    private static final String CHECK = "REC-10";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "R8";
    }

    @Override
    public String title() {
        return "the night's job restarts where it stopped: kill -9 inside a random chunk";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int kills = settings.of(2, 10);
        int size = settings.of(500_000, 1_000_000);
        try (Installation window = Installation.bringUp("R8");
                Connection owner = window.connectAsOwner()) {
            new TaxLedgers(settings.seed(), size).write(owner);
            NightDoor door = new NightDoor(new Http(window.address(), Harbour.OPERATOR));
            String whole =
                    door.ended(door.start(CHECK), PATIENCE).path("resultHash").asText();
            Random random = new Random(settings.seed());
            int redone = 0;
            for (int kill = 1; kill <= kills; kill++) {
                redone = Math.max(redone, killed(window, owner, door, random, whole, report));
                Installation.say("kill " + kill + " of " + kills);
            }
            report.set("n", kills)
                    .set("rows", 2L * size)
                    .set("chunks_redone_max", redone)
                    .set("else", kills + " kills, chunks done again that had been done: " + redone);
        }
    }

    private static int killed(
            Installation window, Connection owner, NightDoor door, Random random, String whole, Report report)
            throws Exception {
        String run = door.start(CHECK);
        int planned = awaitPlan(owner, run);
        int at = 1 + random.nextInt(Math.max(1, planned - 2));
        while (done(owner, run).size() < at) {
            Thread.sleep(2);
        }
        window.killServer();
        Map<String, String> before = done(owner, run);
        window.startServer();
        JsonNode ended = new NightDoor(new Http(window.address(), Harbour.OPERATOR)).ended(run, PATIENCE);
        if (!ended.path("resultHash").asText().equals(whole)) {
            report.violation("killed after " + at + " of " + planned + " chunks: another result");
        }
        Map<String, String> after = done(owner, run);
        int redone = (int) before.entrySet().stream()
                .filter(chunk -> !chunk.getValue().equals(after.get(chunk.getKey())))
                .count();
        if (redone > 1) {
            report.violation(redone + " chunks were done again");
        }
        return redone;
    }

    private static int awaitPlan(Connection owner, String run) throws SQLException, InterruptedException {
        int planned = 0;
        int before = -1;
        while (planned == 0 || planned != before) {
            before = planned;
            Thread.sleep(20);
            planned = chunks(owner, run, "").size();
        }
        return planned;
    }

    private static Map<String, String> done(Connection owner, String run) throws SQLException {
        return chunks(owner, run, " AND done_at IS NOT NULL");
    }

    private static Map<String, String> chunks(Connection owner, String run, String which) throws SQLException {
        Map<String, String> chunks = new TreeMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT CONCAT(comparison, '/', slice_no), COALESCE(CAST(done_at AS CHAR), '')"
                                + " FROM collaboration_recon_slice WHERE run_id = " + Long.parseLong(run) + which)) {
            while (rows.next()) {
                chunks.put(rows.getString(1), rows.getString(2));
            }
        }
        return chunks;
    }
}
