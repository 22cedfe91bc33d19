package cn.singlewindow.platform.notification;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Portal notices. Each reader sees those of every audience that the scope belongs to, and marks them read for himself. */
@Stateless
public class Notifications {

    private static final String SEPARATOR = "\u001f";
    private static final int MOST_ROWS = 100;
    private static final String VISIBLE = " FROM platform_notice n LEFT JOIN platform_notice_read r"
            + " ON r.notice_id = n.id AND r.reader = ? WHERE n.audience IN (%s)";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    /**
     * Posts a notice in the caller's transaction.
     *
     * @param code key of the text in the module's bundle
     * @param link path inside the portal; empty for none
     */
    public void post(Audience audience, String code, String link, String... arguments) {
        database.update(
                "INSERT INTO platform_notice (id, audience, code, arguments, link, posted_at) VALUES (?, ?, ?, ?, ?, ?)",
                ids.next(),
                audience.key(),
                code,
                String.join(SEPARATOR, arguments),
                link,
                clock.instant());
    }

    /**
     * Notices, newest first.
     *
     * @param after the {@code nextKey} of the page before; empty for the first
     * @param limit at most 100
     */
    public Page<NoticeView> list(Scope scope, String after, int limit) {
        int wanted = Math.max(1, Math.min(limit, MOST_ROWS));
        List<@Nullable Object> values = visibleTo(scope);
        if (!after.isEmpty()) {
            values.add(Long.parseLong(after));
        }
        values.add(wanted + 1);
        String sql = "SELECT n.id, n.code, n.arguments, n.link, n.posted_at, r.read_at" + visible(values, after)
                + (after.isEmpty() ? "" : " AND n.id < ?") + " ORDER BY n.id DESC LIMIT ?";
        return Page.of(
                database.list(sql, Notifications::read, values.toArray()),
                wanted,
                notice -> Long.toString(notice.id()));
    }

    /** How many are unread, counted up to 100. */
    public int unread(Scope scope) {
        List<@Nullable Object> values = visibleTo(scope);
        String sql = "SELECT COUNT(*) FROM (SELECT 1" + VISIBLE.formatted(marks(values.size() - 1))
                + " AND r.read_at IS NULL LIMIT 100) AS unread";
        return (int) database.number(sql, values.toArray());
    }

    /** Marks one as read by whoever acts. @throws Rejected NOT_FOUND if it is not for him */
    public void markRead(Scope scope, long id) {
        List<@Nullable Object> values = visibleTo(scope);
        values.add(id);
        if (!database.exists(
                "SELECT 1" + VISIBLE.formatted(marks(values.size() - 2)) + " AND n.id = ?", values.toArray())) {
            throw Rejected.because(AccessProblem.NOT_FOUND);
        }
        database.update(
                "INSERT IGNORE INTO platform_notice_read (reader, notice_id, read_at) VALUES (?, ?, ?)",
                reader(scope),
                id,
                clock.instant());
    }

    /** Marks all as read by whoever acts. */
    public void markAllRead(Scope scope) {
        List<@Nullable Object> values = new ArrayList<>(List.of(reader(scope), clock.instant()));
        values.addAll(visibleTo(scope));
        database.update(
                "INSERT IGNORE INTO platform_notice_read (reader, notice_id, read_at) SELECT ?, n.id, ?"
                        + VISIBLE.formatted(marks(values.size() - 3)) + " AND r.read_at IS NULL",
                values.toArray());
    }

    private static String visible(List<@Nullable Object> values, String after) {
        return VISIBLE.formatted(marks(values.size() - (after.isEmpty() ? 2 : 3)));
    }

    private static List<@Nullable Object> visibleTo(Scope scope) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(reader(scope));
        values.addAll(Audience.keysOf(scope));
        return values;
    }

    private static String reader(Scope scope) {
        return scope.means() + ":" + scope.actor();
    }

    private static NoticeView read(Row row) {
        String arguments = row.text("arguments");
        return new NoticeView(
                row.number("id"),
                row.text("code"),
                arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split(SEPARATOR, -1)),
                row.text("link"),
                row.instant("posted_at"),
                row.optionalInstant("read_at").isPresent());
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
