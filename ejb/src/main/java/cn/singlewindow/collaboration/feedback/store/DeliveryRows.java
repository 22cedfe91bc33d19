package cn.singlewindow.collaboration.feedback.store;

import cn.singlewindow.collaboration.feedback.DeliveryState;
import cn.singlewindow.collaboration.feedback.DeliveryView;
import cn.singlewindow.collaboration.feedback.Push;
import cn.singlewindow.collaboration.feedback.SubscriptionView;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pushes of results to subscribers. */
@ApplicationScoped
public class DeliveryRows {

    private static final String FROM = " FROM collaboration_push d JOIN collaboration_subscription s ON"
            + " s.id = d.subscription_id JOIN collaboration_result r ON r.id = d.result_id";
    private static final String SELECT =
            "SELECT d.id, d.state, d.attempts, d.last_error, d.changed_at, s.secret, 0 AS dead, "
                    + SubscriptionRows.COLUMNS + ", " + ResultRows.COLUMNS + FROM;

    @Inject
    Database database;

    /** Stores a push that is to be made. */
    public void insert(long id, long subscription, long result, Instant at) {
        database.update(
                "INSERT INTO collaboration_push (id, subscription_id, result_id, state, attempts, last_error, changed_at)"
                        + " VALUES (?, ?, ?, 'NEW', 0, '', ?)",
                id,
                subscription,
                result,
                at);
    }

    /** What is to be pushed; nothing once it has been taken or its subscription has ended. */
    public Optional<Push> open(long id) {
        return database.first(
                SELECT + " WHERE d.id = ? AND d.state IN ('NEW', 'RETRY') AND s.ended_at IS NULL",
                row -> new Push(
                        row.number("id"),
                        SubscriptionRows.subscription(row),
                        row.text("secret"),
                        ResultRows.result(row)),
                id);
    }

    /** Notes how an attempt ended. */
    public void note(long id, DeliveryState state, int attempts, String error, Instant at) {
        database.update(
                "UPDATE collaboration_push SET state = ?, attempts = ?, last_error = ?, changed_at = ? WHERE id = ?",
                state,
                attempts,
                error.length() <= 200 ? error : error.substring(0, 200),
                at,
                id);
    }

    /** Puts one that was given up back. @return whether it was given up */
    public boolean revive(long id, Instant at) {
        return database.update(
                        "UPDATE collaboration_push SET state = 'NEW', attempts = 0, last_error = '', changed_at = ?"
                                + " WHERE id = ? AND state = 'DEAD'",
                        at,
                        id)
                == 1;
    }

    /** One of a party, or of anybody if that is empty. */
    public Optional<DeliveryView> find(String party, long id) {
        return database.first(
                SELECT + " WHERE d.id = ? AND (? = '' OR s.party = ?)", DeliveryRows::view, id, party, party);
    }

    /** A page in one state, newest first. */
    public Page<DeliveryView> list(String party, DeliveryState state, String after, int limit) {
        List<@Nullable Object> values = new ArrayList<>(List.of(state, party, party));
        String before = PageKey.parse(after)
                .map(key -> {
                    values.add(key.numberOr(0, Long.MAX_VALUE));
                    return " AND d.id < ?";
                })
                .orElse("");
        values.add(limit + 1);
        return Page.of(
                database.list(
                        SELECT + " WHERE d.state = ? AND (? = '' OR s.party = ?)" + before
                                + " ORDER BY d.id DESC LIMIT ?",
                        DeliveryRows::view,
                        values.toArray()),
                limit,
                view -> PageKey.of(view.id()).toString());
    }

    /** How many were given up. */
    public long dead() {
        return database.number("SELECT COUNT(*) FROM collaboration_push WHERE state = 'DEAD'");
    }

    private static DeliveryView view(Row row) {
        SubscriptionView subscription = SubscriptionRows.subscription(row);
        return new DeliveryView(
                row.number("id"),
                subscription.id(),
                subscription.party(),
                subscription.channel(),
                subscription.address(),
                ResultRows.result(row),
                DeliveryState.valueOf(row.text("state")),
                row.integer("attempts"),
                row.text("last_error"),
                row.instant("changed_at"));
    }
}
