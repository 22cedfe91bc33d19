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

/** REC-27. As many messages of each kind went to and fro in every hour as each agency counted. */
@Dependent
public class MessagesAreCountedAlike extends DeclaredCheck {

    /** Messages logged here in that hour: ids are ordered by time, so the hour is a range of the party's messages. */
    private static final String HERE = "(SELECT COUNT(*) FROM collaboration_message m WHERE m.party ="
            + " CONCAT('agency:', l.agency) AND m.operation = l.operation AND m.direction = 'IN'"
            + " AND m.recorded_at >= l.hour AND m.recorded_at < l.hour + INTERVAL 1 HOUR)";

    private static final String AGENCY = "SUBSTRING(l.party, 8)";

    /** See the class. */
    public MessagesAreCountedAlike() {
        super("REC-27", CheckGroup.CARGO, Severity.CRITICAL, "HUB", Duration.ZERO);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(counts(), uncounted());
    }

    /** Hours of which an agency, whose file covers them, counts nothing. */
    private static Comparison uncounted() {
        return Comparison.walking("uncounted", "collaboration_message", "recorded_at")
                .where(
                        "l.direction = 'IN' AND l.party LIKE 'agency:%' AND EXISTS (SELECT 1 FROM collaboration_delivery d"
                                + " WHERE d.dataset = 'message-count' AND d.state = 'APPLIED' AND d.agency = " + AGENCY
                                + " AND d.business_date = DATE(l.recorded_at + INTERVAL 8 HOUR))")
                .key(
                        "CONCAT(" + AGENCY + ", '/', l.operation, '/', CONVERT(DATE_FORMAT(l.recorded_at, '%Y%m%dT%H')"
                                + " USING ascii) COLLATE ascii_bin, '/none')",
                        "operation",
                        "l.operation",
                        "hour",
                        "DATE_FORMAT(l.recorded_at, '%Y-%m-%d %H:00:00')")
                .against(
                        Side.of("collaboration_told_message_count r", "r.id", "messages", "r.messages"),
                        "r.id = "
                                + KeyHash.sql(
                                        AGENCY, "l.operation", "DATE_FORMAT(l.recorded_at, '%Y-%m-%dT%H:00:00Z')"))
                .concerning(AGENCY)
                .finding(new Difference("MESSAGES_UNCOUNTED", "r.id IS NULL"));
    }

    private static Comparison counts() {
        return Comparison.walking("counts", "collaboration_told_message_count", "as_of")
                .key(
                        "CONCAT(l.agency, '/', l.operation, '/', CONVERT(DATE_FORMAT(l.hour, '%Y%m%dT%H')"
                                + " USING ascii) COLLATE ascii_bin)",
                        "operation", "l.operation", "hour", "CAST(l.hour AS CHAR)", "messages", "l.messages")
                .against(Side.of("(SELECT 1 AS one) r", "r.one", "messages", HERE), "1 = 1")
                .concerning("l.agency")
                .finding(
                        new Difference("MESSAGES_LOST", HERE + " < l.messages"),
                        new Difference("MESSAGES_UNCOUNTED", HERE + " > l.messages"));
    }
}
