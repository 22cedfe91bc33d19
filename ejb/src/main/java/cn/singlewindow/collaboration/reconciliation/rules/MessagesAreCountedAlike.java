package cn.singlewindow.collaboration.reconciliation.rules;

import cn.singlewindow.collaboration.reconciliation.CheckGroup;
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

    /** See the class. */
    public MessagesAreCountedAlike() {
        super("REC-27", CheckGroup.CARGO, Severity.CRITICAL, "HUB", Duration.ZERO);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(counts());
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
