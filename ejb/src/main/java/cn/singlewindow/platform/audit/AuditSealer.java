package cn.singlewindow.platform.audit;

import cn.singlewindow.platform.audit.verify.AuditHead;
import cn.singlewindow.platform.audit.verify.AuditSeal;
import cn.singlewindow.platform.audit.verify.Leaf;
import cn.singlewindow.platform.sql.ClusterLock;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives rows that have no seal yet the next one. One node at a time: whoever holds the lock row seals, the others skip. A
 * node that dies in between leaves no trace, as rows and seal are written in one transaction.
 */
@Stateless
public class AuditSealer {

    /** Rows of one seal. */
    static final int MOST_ROWS = 2000;

    @Inject
    Database database;

    @Inject
    ClusterLock locks;

    @Inject
    AuditKey key;

    @Inject
    Clock clock;

    /** Whether rows of a table wait for a seal; a cheap look outside the lock. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean hasWork(SealedTable table) {
        return key.isPresent() && database.exists("SELECT 1 FROM " + table.rows() + " WHERE seal_no IS NULL LIMIT 1");
    }

    /**
     * Seals up to {@value #MOST_ROWS} rows of a table.
     *
     * @return how many; 0 if none waits or another node is sealing
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int seal(SealedTable table) {
        if (!key.isPresent() || !locks.take(table.lock())) {
            return 0;
        }
        List<Leaf> leaves = unsealed(table);
        if (!leaves.isEmpty()) {
            store(table, next(table, leaves), leaves);
        }
        return leaves.size();
    }

    /** The newest seal's head. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<AuditHead> head(SealedTable table) {
        return database.first(
                "SELECT seal_no, hash, signature FROM " + table.seals() + " ORDER BY seal_no DESC LIMIT 1",
                row -> new AuditHead(row.number("seal_no"), hex(row, "hash"), hex(row, "signature")));
    }

    private List<Leaf> unsealed(SealedTable table) {
        return database.list(
                "SELECT id, hash FROM " + table.rows() + " WHERE seal_no IS NULL ORDER BY id LIMIT ?",
                row -> new Leaf(row.number("id"), hex(row, "hash")),
                MOST_ROWS);
    }

    private AuditSeal next(SealedTable table, List<Leaf> leaves) {
        Optional<AuditHead> before = head(table);
        AuditSeal seal = new AuditSeal(
                before.map(AuditHead::sealNumber).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Leaf.pack(leaves),
                before.map(AuditHead::hash).orElse(AuditSeal.NONE_BEFORE),
                new byte[0]);
        return seal.signed(key.sign(HexFormat.of().parseHex(seal.hash())));
    }

    private void store(SealedTable table, AuditSeal seal, List<Leaf> leaves) {
        database.update(
                "INSERT INTO " + table.seals()
                        + " (seal_no, sealed_at, row_count, leaves, previous_hash, hash, signature)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                seal.number(),
                seal.at(),
                leaves.size(),
                seal.leaves(),
                HexFormat.of().parseHex(seal.previous()),
                HexFormat.of().parseHex(seal.hash()),
                seal.signature());
        List<@Nullable Object> values = new ArrayList<>(List.of(seal.number()));
        leaves.forEach(leaf -> values.add(leaf.id()));
        int sealed = database.update(
                "UPDATE " + table.rows() + " SET seal_no = ? WHERE seal_no IS NULL AND id IN ("
                        + String.join(",", Collections.nCopies(leaves.size(), "?")) + ")",
                values.toArray());
        if (sealed != leaves.size()) {
            throw new IllegalStateException("rows vanished while they were being sealed");
        }
    }

    private static String hex(Row row, String column) {
        return HexFormat.of().formatHex(row.bytes(column));
    }
}
