package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DuplicateKey;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.AgencyCode;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files of many records between agencies and the window (RC-02 R2): streamed in parts, checked against size and SHA-256, numbered
 * per sender, receiver and dataset. A repeat with the same content changes nothing, with other content it is refused; a file
 * whose predecessor is missing is kept and not handed out, so a gap stops the receiver and not the owner. Needs
 * {@link Permission#AGENCY_EXCHANGE}.
 */
@Stateless
@Application("RC-02")
public class BulkFiles {

    /** The largest file, in bytes; larger sets of records are split. */
    public static final long LARGEST = 16L << 20;

    private static final int PART = 256 << 10;
    private static final int MOST = 100;
    private static final Pattern DATASET = Pattern.compile("[A-Za-z0-9._-]{1,60}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String SELECT =
            "SELECT f.id, f.sender, f.receiver, f.dataset, f.seq, f.name, f.size, f.sha256,"
                    + " f.record_count, f.stored_at, (SELECT COUNT(*) FROM collaboration_bulk_file e WHERE e.sender = f.sender"
                    + " AND e.receiver = f.receiver AND e.dataset = f.dataset AND e.seq < f.seq) AS before_it"
                    + " FROM collaboration_bulk_file f WHERE ";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    /**
     * Takes a file in.
     *
     * @param content read to its end, or to one byte more than was announced
     * @throws Rejected BAD_VALUE, FILE_TOO_LARGE, FILE_DIFFERS, FILE_REPEATED
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public BulkFileView receive(Scope scope, BulkFile file, InputStream content) {
        String sender = sender(scope);
        check(file);
        Optional<BulkFileView> before = find(sender, file);
        if (before.isPresent()) {
            return same(before.get(), file);
        }
        long id = ids.next();
        try {
            insert(id, sender, file);
        } catch (DuplicateKey meanwhile) {
            throw Rejected.because(ExchangeProblem.FILE_REPEATED, Long.toString(file.sequence()));
        }
        store(id, file, content);
        audit.record(AuditEvent.done("exchange.file.receive", scope, "file", id)
                .with("dataset", file.dataset())
                .with("sequence", Long.toString(file.sequence()))
                .with("sha256", file.sha256()));
        return find(sender, file).orElseThrow();
    }

    /** The number that the caller's next file for a receiver has. */
    public long next(Scope scope, String receiver, String dataset) {
        return 1
                + database.number(
                        "SELECT COALESCE(MAX(seq), 0) FROM collaboration_bulk_file WHERE sender = ? AND receiver = ?"
                                + " AND dataset = ?",
                        sender(scope),
                        receiver,
                        dataset);
    }

    /** Files for the caller in a dataset after a number, those only that have every one before them. */
    public List<BulkFileView> list(Scope scope, String sender, String dataset, long after) {
        return database
                .list(
                        SELECT + "f.receiver = ? AND f.sender = ? AND f.dataset = ? AND f.seq > ? ORDER BY f.seq LIMIT "
                                + MOST,
                        BulkFiles::read,
                        receiver(scope),
                        sender,
                        dataset,
                        after)
                .stream()
                .filter(BulkFileView::inOrder)
                .toList();
    }

    /** One file for the caller. @throws Rejected NOT_FOUND, also while one before it is missing */
    public BulkFileView find(Scope scope, String sender, String dataset, long sequence) {
        return list(scope, sender, dataset, sequence - 1).stream()
                .filter(each -> each.file().sequence() == sequence)
                .findFirst()
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    /** Writes a file out, part by part. @param file of {@link #find(Scope, String, String, long)} */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void write(Scope scope, BulkFileView file, OutputStream to) {
        String receiver = receiver(scope);
        database.stream(
                "SELECT p.body FROM collaboration_bulk_part p JOIN collaboration_bulk_file f ON f.id = p.file_id"
                        + " WHERE f.id = ? AND f.receiver = ? ORDER BY p.part",
                row -> write(row, to),
                file.id(),
                receiver);
    }

    private static void write(Row row, OutputStream to) {
        try {
            to.write(row.bytes("body"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Optional<BulkFileView> find(String sender, BulkFile file) {
        return database.first(
                SELECT + "f.sender = ? AND f.receiver = ? AND f.dataset = ? AND f.seq = ?",
                BulkFiles::read,
                sender,
                file.receiver(),
                file.dataset(),
                file.sequence());
    }

    private static BulkFileView same(BulkFileView before, BulkFile file) {
        if (!before.file().sha256().equals(file.sha256())) {
            throw Rejected.because(ExchangeProblem.FILE_REPEATED, Long.toString(file.sequence()));
        }
        return before;
    }

    private void insert(long id, String sender, BulkFile file) {
        database.update(
                "INSERT INTO collaboration_bulk_file (id, sender, receiver, dataset, seq, name, size, sha256, record_count,"
                        + " stored_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                sender,
                file.receiver(),
                file.dataset(),
                file.sequence(),
                file.name(),
                file.size(),
                file.sha256(),
                file.records(),
                clock.instant());
    }

    private void store(long id, BulkFile file, InputStream content) {
        InputStream checked = new AnnouncedContent(content, file.size(), file.sha256());
        try {
            int part = 0;
            for (byte[] body = checked.readNBytes(PART); body.length > 0; body = checked.readNBytes(PART)) {
                database.update(
                        "INSERT INTO collaboration_bulk_part (file_id, part, body) VALUES (?, ?, ?)", id, part++, body);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void check(BulkFile file) {
        unless(file.receiver().isEmpty() || AgencyCode.parse(file.receiver()).isPresent(), "receiver", file.receiver());
        unless(DATASET.matcher(file.dataset()).matches(), "dataset", file.dataset());
        unless(file.sequence() > 0, "sequence", Long.toString(file.sequence()));
        unless(!file.name().isBlank() && file.name().length() <= 120, "name", file.name());
        unless(file.records() >= 0, "records", Long.toString(file.records()));
        unless(SHA256.matcher(file.sha256()).matches(), "sha256", file.sha256());
        if (file.size() > LARGEST || file.size() < 0) {
            throw Rejected.because(ExchangeProblem.FILE_TOO_LARGE, Long.toString(LARGEST));
        }
    }

    private static void unless(boolean good, String path, String value) {
        if (!good) {
            throw new Rejected(List.of(Violation.at(path, value, ExchangeProblem.BAD_VALUE, path)));
        }
    }

    private static String sender(Scope scope) {
        scope.require(Permission.AGENCY_EXCHANGE);
        return scope.isWindow()
                ? "window"
                : scope.agency()
                        .map(code -> "agency:" + code)
                        .orElseThrow(() -> Rejected.because(ExchangeProblem.ONLY_AGENCIES));
    }

    private static String receiver(Scope scope) {
        scope.require(Permission.AGENCY_EXCHANGE);
        return scope.isWindow()
                ? ""
                : scope.agency().orElseThrow(() -> Rejected.because(ExchangeProblem.ONLY_AGENCIES));
    }

    private static BulkFileView read(Row row) {
        long sequence = row.number("seq");
        return new BulkFileView(
                row.number("id"),
                row.text("sender"),
                new BulkFile(
                        row.text("receiver"),
                        row.text("dataset"),
                        sequence,
                        row.text("name"),
                        row.number("size"),
                        row.text("sha256"),
                        row.number("record_count")),
                row.instant("stored_at"),
                row.number("before_it") == sequence - 1);
    }
}
