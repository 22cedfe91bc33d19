package cn.singlewindow.collaboration.feedback.store;

import cn.singlewindow.collaboration.feedback.Channel;
import cn.singlewindow.collaboration.feedback.SubscriptionView;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Subscriptions of parties. */
@ApplicationScoped
public class SubscriptionRows {

    static final String COLUMNS =
            "s.id AS subscription_id, s.party, s.channel, s.address, s.subject_types, s.terminal_only,"
                    + " s.since, s.ended_at";
    private static final String SELECT = "SELECT " + COLUMNS + ", (SELECT COUNT(*) FROM collaboration_push d WHERE"
            + " d.subscription_id = s.id AND d.state = 'DEAD') AS dead FROM collaboration_subscription s";

    @Inject
    Database database;

    /** Stores a new one. */
    public void insert(SubscriptionView subscription, String secret, String by) {
        database.update(
                "INSERT INTO collaboration_subscription (id, party, channel, address, subject_types, terminal_only, secret, since,"
                        + " made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                subscription.id(),
                subscription.party(),
                subscription.channel(),
                subscription.address(),
                String.join(",", subscription.subjectTypes()),
                subscription.terminalOnly(),
                secret,
                subscription.since(),
                by);
    }

    /** Ends one of a party. @return whether there was one that was active */
    public boolean end(String party, long id, Instant at) {
        return database.update(
                        "UPDATE collaboration_subscription SET ended_at = ? WHERE id = ? AND party = ? AND ended_at IS NULL",
                        at,
                        id,
                        party)
                == 1;
    }

    /** Those of a party, newest first; those of everybody if it is empty. */
    public List<SubscriptionView> of(String party) {
        return database.list(
                SELECT + " WHERE (? = '' OR s.party = ?) ORDER BY s.id DESC LIMIT 200",
                SubscriptionRows::subscription,
                party,
                party);
    }

    /** One of a party, or of anybody if that is empty. */
    public Optional<SubscriptionView> find(String party, long id) {
        return database.first(
                SELECT + " WHERE s.id = ? AND (? = '' OR s.party = ?)",
                SubscriptionRows::subscription,
                id,
                party,
                party);
    }

    /** How many active ones a party has. */
    public long count(String party) {
        return database.number(
                "SELECT COUNT(*) FROM collaboration_subscription WHERE party = ? AND ended_at IS NULL", party);
    }

    /** The active ones of any of these parties. */
    public List<SubscriptionView> active(Collection<String> parties) {
        String marks = String.join(", ", Collections.nCopies(parties.size(), "?"));
        return parties.isEmpty()
                ? List.of()
                : database.list(
                        "SELECT " + COLUMNS
                                + ", 0 AS dead FROM collaboration_subscription s WHERE s.ended_at IS NULL AND"
                                + " s.party IN (" + marks + ") ORDER BY s.id",
                        SubscriptionRows::subscription,
                        parties.toArray());
    }

    static SubscriptionView subscription(Row row) {
        String types = row.text("subject_types");
        return new SubscriptionView(
                row.number("subscription_id"),
                row.text("party"),
                Channel.valueOf(row.text("channel")),
                row.text("address"),
                types.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(types.split(","))),
                row.flag("terminal_only"),
                row.instant("since"),
                row.optionalInstant("ended_at").orElse(null),
                row.number("dead"));
    }
}
