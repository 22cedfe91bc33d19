package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.collaboration.exchange.verify.LoggedMessage;
import cn.singlewindow.collaboration.exchange.verify.MessageLine;
import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.audit.verify.AuditSeal;
import cn.singlewindow.platform.audit.verify.ExportLine;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The log of signed messages for operators (PROMISES N1): searched, shown as they were on the wire, exported so that they can be
 * proven without the database. Needs {@link Permission#EXCHANGE_OPERATE}; whoever looks at a message stands in the audit trail.
 */
@Stateless
@Application("RC-02")
public class Messages {

    private static final int MOST_ROWS = 200;
    private static final String FIELDS =
            "id, exchange_id, recorded_at, direction, party, service, operation, message_id,"
                    + " outcome, signer, size, sha256";

    @Inject
    Database database;

    @Inject
    AuditTrail audit;

    @Inject
    ProofWatch proof;

    /** A page of messages, the newest first. */
    public Page<LoggedMessage> search(Scope scope, MessageQuery query) {
        scope.require(Permission.EXCHANGE_OPERATE);
        List<@Nullable Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("1 = 1");
        equal(where, values, "party", query.party());
        equal(where, values, "operation", query.operation());
        equal(where, values, "message_id", query.text());
        equal(where, values, "outcome", query.outcome());
        bound(where, values, "recorded_at >= ?", query.from());
        bound(where, values, "recorded_at < ?", query.to());
        bound(where, values, "id < ?", query.after().isEmpty() ? null : Long.valueOf(query.after()));
        int wanted = Math.max(1, Math.min(query.limit(), MOST_ROWS));
        values.add(wanted + 1);
        return Page.of(
                database.list(
                        "SELECT " + FIELDS + " FROM collaboration_message WHERE " + where + " ORDER BY id DESC LIMIT ?",
                        Messages::read,
                        values.toArray()),
                wanted,
                each -> Long.toString(each.id()));
    }

    /** Both sides of an exchange, in order. */
    public List<LoggedMessage> exchange(Scope scope, long exchangeId) {
        scope.require(Permission.EXCHANGE_OPERATE);
        return database.list(
                "SELECT " + FIELDS + " FROM collaboration_message WHERE exchange_id = ? ORDER BY id LIMIT " + MOST_ROWS,
                Messages::read,
                exchangeId);
    }

    /** A message as it was on the wire. @throws Rejected NOT_FOUND */
    public byte[] raw(Scope scope, long id) {
        scope.require(Permission.EXCHANGE_OPERATE);
        Optional<byte[]> raw = database.first(
                "SELECT raw, size FROM collaboration_message WHERE id = ?",
                row -> Deflated.raw(row.bytes("raw"), row.integer("size")),
                id);
        audit.record(AuditEvent.done("exchange.message.read", scope, "message", id));
        return raw.orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    /** What was exchanged with each party since then. */
    public List<PartyTraffic> traffic(Scope scope, Instant since) {
        scope.require(Permission.EXCHANGE_OPERATE);
        return database.list(
                "SELECT party, SUM(direction = 'IN') AS came, SUM(direction = 'OUT') AS went, SUM(outcome <> 'DONE') AS refused,"
                        + " SUM(size) AS bytes, MAX(recorded_at) AS last FROM collaboration_message WHERE recorded_at >= ?"
                        + " GROUP BY party ORDER BY party",
                row -> new PartyTraffic(
                        row.text("party"),
                        row.number("came"),
                        row.number("went"),
                        row.number("refused"),
                        row.number("bytes"),
                        row.instant("last")),
                since);
    }

    /** How long the oldest message without a seal has waited, in seconds. */
    public long unprovenSeconds(Scope scope) {
        scope.require(Permission.EXCHANGE_OPERATE);
        return proof.age().toSeconds();
    }

    /** Writes exchanges out, with the seals over their messages, for {@code VerifyExchange}. @param exchangeIds at most 1000 */
    public void export(Scope scope, List<Long> exchangeIds, OutputStream to) throws IOException {
        scope.require(Permission.EXCHANGE_OPERATE);
        audit.record(AuditEvent.done("exchange.message.export", scope, "message", "exchanges")
                .with("count", Integer.toString(exchangeIds.size())));
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        Range seals = new Range();
        try {
            for (long id : exchangeIds) {
                database.stream(
                        "SELECT " + FIELDS
                                + ", raw, hash, seal_no FROM collaboration_message WHERE exchange_id = ? ORDER BY id",
                        row -> message(out, row, seals),
                        id);
            }
            database.stream(
                    "SELECT seal_no, sealed_at, leaves, previous_hash, hash, signature FROM collaboration_message_seal"
                            + " WHERE seal_no BETWEEN ? AND ? ORDER BY seal_no",
                    row -> seal(out, row),
                    seals.first,
                    seals.last);
            out.flush();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static void message(Writer out, Row row, Range seals) {
        row.optionalNumber("seal_no").ifPresent(seals::add);
        line(
                out,
                MessageLine.of(
                        read(row),
                        Deflated.raw(row.bytes("raw"), row.integer("size")),
                        row.bytes("hash"),
                        row.optionalText("seal_no").orElse("")));
    }

    private static void seal(Writer out, Row row) {
        AuditSeal seal = new AuditSeal(
                row.number("seal_no"),
                row.instant("sealed_at"),
                row.bytes("leaves"),
                HexFormat.of().formatHex(row.bytes("previous_hash")),
                row.bytes("signature"));
        line(out, ExportLine.of(seal, HexFormat.of().formatHex(row.bytes("hash"))));
    }

    private static void line(Writer out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void equal(StringBuilder where, List<@Nullable Object> values, String column, String value) {
        bound(where, values, column + " = ?", value.isEmpty() ? null : value);
    }

    private static void bound(
            StringBuilder where, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.add(value);
        }
    }

    private static LoggedMessage read(Row row) {
        return new LoggedMessage(
                row.number("id"),
                row.number("exchange_id"),
                row.instant("recorded_at"),
                row.text("direction"),
                row.text("party"),
                row.text("service"),
                row.text("operation"),
                row.text("message_id"),
                row.text("outcome"),
                row.text("signer"),
                row.integer("size"),
                HexFormat.of().formatHex(row.bytes("sha256")));
    }

    /** Seals from the first to the last that is needed. */
    private static final class Range {
        private long first = Long.MAX_VALUE;
        private long last;

        void add(long seal) {
            first = Math.min(first, seal);
            last = Math.max(last, seal);
        }
    }
}
