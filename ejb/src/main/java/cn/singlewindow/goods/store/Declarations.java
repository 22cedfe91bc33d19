package cn.singlewindow.goods.store;

import cn.singlewindow.goods.Channel;
import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.DeclarationRow;
import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.Declaration;
import cn.singlewindow.goods.model.StateTable;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Declarations, found within a scope; what lies outside is not found. */
@ApplicationScoped
public class Declarations {

    static final String SUMMARY = "d.id, d.version, d.seq_no, d.client_seq_no, d.entry_id, d.state, d.direction,"
            + " d.custom_master, d.trade_name, d.agent_name, d.bill_no, d.trade_mode, d.first_goods_name, d.line_count,"
            + " d.total, d.currency, d.submitted_at, d.changed_at, d.due_at, d.assignee, d.open_holds";

    private static final String CHANGING =
            "d.id, d.version, d.seq_no, d.client_seq_no, d.entry_id, d.state, d.direction,"
                    + " d.custom_master, d.declarant_id, d.trader_id, d.value_fen, d.assignee, d.assessed_by, d.open_holds,"
                    + " d.open_questions, d.clock_owner, d.due_at";

    @Inject
    Database database;

    @Inject
    DeclarationRows rows;

    /** A declaration with its form, as stored. */
    public record Stored(
            DeclarationRow summary,
            long id,
            long declarant,
            long trader,
            Channel channel,
            DeclarationForm form,
            List<Normalised> normalised) {

        public Stored {
            normalised = List.copyOf(normalised);
        }
    }

    /** A declaration to be read. */
    public Optional<Stored> find(Scope scope, String seqNo) {
        return firstSeen(
                scope,
                "SELECT " + SUMMARY + ", d.declarant_id, d.trader_id, d.channel, d.declared, d.normalised"
                        + " FROM goods_declaration d WHERE d.seq_no = ? AND ",
                Declarations::stored,
                seqNo);
    }

    /** A declaration to be changed, locked until the transaction ends. */
    public Optional<Declaration> load(Scope scope, String seqNo) {
        Sight sight = Sight.of(scope);
        return database.first(
                "SELECT " + CHANGING + " FROM goods_declaration d WHERE d.seq_no = ? AND " + sight.condition()
                        + " FOR UPDATE",
                Declarations::declaration,
                values(sight, seqNo));
    }

    /** The unified number behind the sender's own one; the newest if it was used again. */
    public Optional<String> seqNoOf(Scope scope, String clientSeqNo) {
        Sight sight = Sight.of(scope);
        return database.first(
                "SELECT d.seq_no FROM goods_declaration d WHERE d.client_seq_no = ? AND " + sight.condition()
                        + " ORDER BY d.id DESC LIMIT 1",
                row -> row.text("seq_no"),
                values(sight, clientSeqNo));
    }

    /**
     * Writes what was done to a declaration: the new version, the history and the receipts.
     *
     * @throws Rejected VERSION_CONFLICT if another version is in the store
     */
    public void save(Declaration declaration, Instant at) {
        Declaration.Condition now = declaration.condition();
        String freed = StateTable.freesTheShipment(now.state()) ? ", business_key = NULL" : "";
        int changed = database.update(
                "UPDATE goods_declaration SET version = version + 1, state = ?, entry_id = ?, assignee = ?, assessed_by = ?,"
                        + " open_holds = ?, open_questions = ?, clock_owner = ?, due_at = ?, changed_at = ?" + freed
                        + " WHERE id = ? AND version = ?",
                now.state(),
                now.entryId(),
                now.assignee(),
                now.assessedBy(),
                now.openHolds(),
                now.openQuestions(),
                now.clockOwner(),
                now.dueAt(),
                at,
                declaration.identity().id(),
                declaration.version());
        if (changed != 1) {
            throw Rejected.because(GoodsProblem.VERSION_CONFLICT);
        }
        rows.insertSteps(declaration.identity(), declaration.steps());
    }

    private <T> Optional<T> firstSeen(Scope scope, String select, Function<Row, T> reader, Object key) {
        Sight sight = Sight.of(scope);
        return database.first(select + sight.condition(), reader, values(sight, key));
    }

    private static @Nullable Object[] values(Sight sight, Object first) {
        List<Object> values = new ArrayList<>();
        values.add(first);
        values.addAll(sight.values());
        return values.toArray();
    }

    private static Stored stored(Row row) {
        return new Stored(
                summary(row),
                row.number("id"),
                row.number("declarant_id"),
                row.number("trader_id"),
                Channel.valueOf(row.text("channel")),
                FormJson.read(row.text("declared")),
                NormalisedJson.read(row.text("normalised")));
    }

    private static Declaration declaration(Row row) {
        return new Declaration(
                new Declaration.Identity(
                        row.number("id"),
                        row.text("seq_no"),
                        row.text("client_seq_no"),
                        row.text("direction"),
                        row.text("custom_master"),
                        row.number("declarant_id"),
                        row.number("trader_id"),
                        row.number("value_fen")),
                row.number("version"),
                new Declaration.Condition(
                        DeclarationState.valueOf(row.text("state")),
                        row.text("entry_id"),
                        row.optionalText("assignee").orElse(null),
                        row.optionalText("assessed_by").orElse(null),
                        row.integer("open_holds"),
                        row.integer("open_questions"),
                        row.text("clock_owner"),
                        row.optionalInstant("due_at").orElse(null)));
    }

    static DeclarationRow summary(Row row) {
        return new DeclarationRow(
                row.text("seq_no"),
                row.text("entry_id"),
                row.text("client_seq_no"),
                row.text("direction"),
                row.text("custom_master"),
                row.text("trade_name"),
                row.text("agent_name"),
                row.text("bill_no"),
                row.text("trade_mode"),
                row.text("first_goods_name"),
                row.integer("line_count"),
                row.decimal("total"),
                row.text("currency"),
                DeclarationState.valueOf(row.text("state")),
                row.instant("submitted_at"),
                row.instant("changed_at"),
                row.optionalInstant("due_at").orElse(null),
                row.optionalText("assignee").orElse(null),
                row.integer("open_holds") > 0,
                row.number("version"));
    }
}
