package cn.singlewindow.goods.store;

import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.DeclarationView.ReceiptView;
import cn.singlewindow.goods.DeclarationView.TimelineEntry;
import cn.singlewindow.goods.ReceiptRow;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What has happened to declarations, and the receipts that told it. */
@ApplicationScoped
public class History {

    private static final String FEED =
            "SELECT r.feed_no AS id, r.channel_code, r.noticed_at, r.note, d.seq_no, d.client_seq_no,"
                    + " d.entry_id, d.direction, d.custom_master, d.trade_code, d.trade_name, d.agent_name, d.declare_name, d.ie_date,"
                    + " d.packages, d.bill_no, d.traf_mode, d.voyage_no, d.net_weight, d.gross_weight, d.submitted_at"
                    + " FROM goods_receipt r JOIN goods_declaration d ON d.id = r.declaration_id WHERE r.feed_no > ?";

    @Inject
    Database database;

    /** The history of a declaration, oldest first; {@code named} whether readers learn who acted. */
    public List<TimelineEntry> timeline(long declaration, boolean named) {
        return database.list(
                "SELECT from_state, to_state, happened_at, agency, actor, reason_code, note, clock_owner FROM goods_transition"
                        + " WHERE declaration_id = ? ORDER BY id",
                row -> new TimelineEntry(
                        DeclarationState.valueOf(row.text("from_state")),
                        DeclarationState.valueOf(row.text("to_state")),
                        row.instant("happened_at"),
                        by(row, named),
                        row.text("reason_code"),
                        row.text("note"),
                        row.text("clock_owner")),
                declaration);
    }

    /** Enterprises learn which agency acted, not which officer. */
    private static String by(Row row, boolean named) {
        return named || row.text("agency").isEmpty() ? row.text("actor") : row.text("agency");
    }

    /** The receipts of a declaration, oldest first. */
    public List<ReceiptView> receipts(long declaration) {
        return database.list(
                "SELECT id, channel_code, noticed_at, note FROM goods_receipt WHERE declaration_id = ? ORDER BY id",
                row -> new ReceiptView(
                        row.number("id"), row.text("channel_code"), row.instant("noticed_at"), row.text("note")),
                declaration);
    }

    /** The receipts of an enterprise's declarations after the last one it has seen, oldest first. */
    public List<ReceiptRow> feed(Scope scope, long after, int limit) {
        if (scope.enterprise().isEmpty()) {
            Sight sight = Sight.of(scope);
            List<Object> values = new ArrayList<>(List.of(after));
            values.addAll(sight.values());
            values.add(limit);
            return database.list(
                    FEED + " AND " + sight.condition() + " ORDER BY r.feed_no LIMIT ?",
                    History::receipt,
                    values.toArray());
        }
        long own = scope.enterprise().getAsLong();
        return database.list(
                "(" + FEED + " AND r.declarant_id = ? ORDER BY r.feed_no LIMIT ?) UNION (" + FEED
                        + " AND r.trader_id = ? ORDER BY r.feed_no LIMIT ?) ORDER BY id LIMIT ?",
                History::receipt,
                after,
                own,
                limit,
                after,
                own,
                limit,
                limit);
    }

    private static ReceiptRow receipt(Row row) {
        return new ReceiptRow(
                row.number("id"),
                row.text("seq_no"),
                row.text("client_seq_no"),
                row.text("entry_id"),
                row.text("direction"),
                row.text("custom_master"),
                row.text("channel_code"),
                row.instant("noticed_at"),
                row.text("note"),
                row.text("trade_code"),
                row.text("trade_name"),
                row.text("agent_name"),
                row.text("declare_name"),
                row.optionalDate("ie_date")
                        .map(DateTimeFormatter.BASIC_ISO_DATE::format)
                        .orElse(""),
                row.integer("packages"),
                row.text("bill_no"),
                row.text("traf_mode"),
                row.text("voyage_no"),
                row.decimal("net_weight"),
                row.decimal("gross_weight"),
                row.instant("submitted_at"));
    }
}
