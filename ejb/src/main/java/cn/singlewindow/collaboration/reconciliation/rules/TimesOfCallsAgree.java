package cn.singlewindow.collaboration.reconciliation.rules;

import cn.singlewindow.collaboration.reconciliation.CheckGroup;
import cn.singlewindow.collaboration.reconciliation.KeyHash;
import cn.singlewindow.collaboration.reconciliation.Severity;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.DeclaredCheck;
import cn.singlewindow.collaboration.reconciliation.model.Difference;
import cn.singlewindow.collaboration.reconciliation.model.Side;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.List;

/** REC-16. Arrival and departure are the same at the maritime authority, in the ship's track, at border inspection, at the terminal and at customs, to half an hour; no ship sails without clearance; no call is known to one agency only. */
@Dependent
public class TimesOfCallsAgree extends DeclaredCheck {

    private static final String ONLY_HERE = "(r.atd IS NULL AND l.atd < :cutoff)";
    private static final String ONLY_THERE = "(l.atd IS NULL AND r.atd <= :watermark)";

    /** See the class. */
    public TimesOfCallsAgree() {
        super("REC-16", CheckGroup.SHIP, Severity.MEDIUM, "MSA", Duration.ofMinutes(30));
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(track(), inspection(), terminal(), customs(), ghosts(), sailed());
    }

    private static Comparison track() {
        return at("track", "MSA");
    }

    private static Comparison inspection() {
        return at("inspection", "NIA");
    }

    private static Comparison terminal() {
        return at("terminal", "PORTA");
    }

    private static Comparison customs() {
        return at("customs", "GACC");
    }

    private static Comparison ghosts() {
        return Comparison.walking("ghosts", "collaboration_told_visit_times", "as_of")
                .key(
                        "CONCAT(l.visit, '/', l.agency, '/ghost')",
                        "visit",
                        "l.visit",
                        "ata",
                        "CAST(l.ata AS CHAR)",
                        "atd",
                        "CAST(l.atd AS CHAR)")
                .against(Side.of("vessel_visit r", "r.id", "visit", "r.visit", "state", "r.state"), "r.visit = l.visit")
                .concerning("l.agency")
                .finding(new Difference("GHOST_CALL", "l.ata IS NOT NULL AND r.ata IS NULL"));
    }

    private static Comparison sailed() {
        return Comparison.walking("sailed", "vessel_visit", "opened_at")
                .where("l.atd <= :watermark")
                .key(
                        "CONCAT(l.visit, '/sailed')",
                        "visit",
                        "l.visit",
                        "ship",
                        "l.ship_name",
                        "atd",
                        "CAST(l.atd AS CHAR)")
                .against(
                        Side.of("vessel_clearance r", "r.id", "clearance", "r.number", "state", "r.state"),
                        "r.id = (SELECT MAX(c.id) FROM vessel_clearance c WHERE c.visit_id = l.id"
                                + " AND c.issued_at <= l.atd AND c.valid_until >= l.atd)")
                .concerning("'MSA'")
                .finding(new Difference("SAILED_UNCLEARED", "r.id IS NULL"));
    }

    private static Comparison at(String name, String agency) {
        return Comparison.walking(name, "vessel_visit", "opened_at")
                .where("l.ata <= :watermark")
                .key(
                        "CONCAT(l.visit, '/" + agency + "')",
                        "visit",
                        "l.visit",
                        "ata",
                        "CAST(l.ata AS CHAR)",
                        "atd",
                        "CAST(l.atd AS CHAR)")
                .against(
                        Side.of(
                                "collaboration_told_visit_times r",
                                "r.id",
                                "visit",
                                "r.visit",
                                "ata",
                                "CAST(r.ata AS CHAR)",
                                "atd",
                                "CAST(r.atd AS CHAR)"),
                        "r.id = " + KeyHash.sql("'" + agency + "'", "l.visit"))
                .concerning("'" + agency + "'")
                .finding(
                        new Difference("CALL_NOT_TOLD", "r.id IS NULL"),
                        new Difference("ARRIVAL_DIFFERS", "r.ata IS NULL OR " + apart("ata")),
                        new Difference("DEPARTURE_DIFFERS", ONLY_HERE + " OR " + ONLY_THERE + " OR " + apart("atd")));
    }

    private static String apart(String time) {
        return "ABS(TIMESTAMPDIFF(SECOND, l." + time + ", r." + time + ")) > :tolerance";
    }
}
