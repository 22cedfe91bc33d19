package cn.singlewindow.platform.audit;

import cn.singlewindow.platform.audit.verify.AuditRow;
import cn.singlewindow.platform.audit.verify.AuditSeal;
import cn.singlewindow.platform.audit.verify.ExportLine;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Permission;
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
import java.util.HexFormat;

/** Writes the trail as JSON lines, for {@code VerifyAudit} and for archives. */
@Stateless
public class AuditExport {

    private static final String ROWS =
            "SELECT id, recorded_at, what, who, subject_type, subject_id, outcome, details, hash,"
                    + " seal_no FROM platform_audit WHERE ";

    @Inject
    Database database;

    @Inject
    AuditTrail trail;

    /**
     * Seals from one to another with their rows; the rows that wait for a seal follow if the last seal is included. In UTF-8;
     * streams, so the trail may be large.
     *
     * @param first number of the first seal, 1 for the beginning
     * @param last number of the last; {@link Long#MAX_VALUE} for the end
     */
    public void write(Scope scope, long first, long last, OutputStream to) throws IOException {
        scope.require(Permission.AUDIT_READ);
        trail.record(AuditEvent.done("audit.export", scope, "audit", first + "-" + last));
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
            writeSeals(first, last, out);
            writeRows(out, "seal_no BETWEEN ? AND ? ORDER BY seal_no, id", first, last);
            if (last == Long.MAX_VALUE) {
                writeRows(out, "seal_no IS NULL ORDER BY id");
            }
            out.flush();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void writeSeals(long first, long last, Writer out) {
        database.stream(
                "SELECT seal_no, sealed_at, leaves, previous_hash, hash, signature FROM platform_audit_seal"
                        + " WHERE seal_no BETWEEN ? AND ? ORDER BY seal_no",
                row -> line(out, sealLine(row)),
                first,
                last);
    }

    private void writeRows(Writer out, String condition, Object... values) {
        database.stream(ROWS + condition, row -> line(out, rowLine(row)), values);
    }

    private static String sealLine(Row row) {
        AuditSeal seal = new AuditSeal(
                row.number("seal_no"),
                row.instant("sealed_at"),
                row.bytes("leaves"),
                HexFormat.of().formatHex(row.bytes("previous_hash")),
                row.bytes("signature"));
        return ExportLine.of(seal, HexFormat.of().formatHex(row.bytes("hash")));
    }

    private static String rowLine(Row row) {
        AuditRow content = new AuditRow(
                row.number("id"),
                row.instant("recorded_at"),
                row.text("what"),
                row.text("who"),
                row.text("subject_type"),
                row.text("subject_id"),
                row.text("outcome"),
                row.text("details"));
        String seal = row.optionalText("seal_no").orElse("");
        return ExportLine.of(content, row.bytes("hash"), seal);
    }

    private static void line(Writer out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
