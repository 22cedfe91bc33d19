package cn.singlewindow.bench.night;

import cn.singlewindow.collaboration.reconciliation.KeyHash;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;

/**
 * Duty bills of customs and payments of the treasury: {@code size} of each that agree, but for the planted ones. The same seed
 * and size make the same night.
 */
public final class TaxLedgers {

    private static final String[] KINDS = {
        "BOOKED_UNPAID", "PAID_UNKNOWN", "PAID_TWICE", "AMOUNT_DIFFERS", "PAID_UNBOOKED"
    };
    private static final int PER_THOUSAND = 7;
    private static final int ROWS_A_STATEMENT = 500;
    private static final int STATEMENTS_A_COMMIT = 40;

    private final long seed;
    private final int size;

    /** @param size bills, and payments */
    public TaxLedgers(long seed, int size) {
        this.seed = seed;
        this.size = size;
    }

    /** What a right comparison finds in it. */
    public Set<Planted> planted() {
        Set<Planted> planted = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            if (!kind(i).isEmpty()) {
                planted.add(new Planted("REC-10", kind(i), bill(i)));
            }
        }
        return planted;
    }

    /** Writes both ledgers, which must be empty, in the order of their ids. */
    public void write(Connection connection) throws SQLException {
        told(connection, "tax-bill", "GACC", 1);
        told(connection, "tax-payment", "FIN", 2);
        int[] order = order();
        fill(connection, order, "collaboration_told_tax_bill", this::billRow);
        fill(connection, order, "collaboration_told_tax_payment", this::paymentRow);
    }

    /** As if a file had been delivered and taken over. */
    private static void told(Connection connection, String dataset, String agency, int id) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "REPLACE INTO collaboration_delivery (id, dataset, agency, business_date, accepted_seq,"
                            + " state, late, bytes, file_hash, row_count, taken, removed, refusals, received_at, received_by)"
                            + " VALUES (" + id + ", '" + dataset + "', '" + agency
                            + "', '2099-01-01', 1, 'APPLIED', 0, 0, '', 0, 0,"
                            + " 0, '', UTC_TIMESTAMP(6), 'bench')");
        }
    }

    /** The number of a bill. */
    String bill(long i) {
        return "TB%010d".formatted(i);
    }

    /** What is planted at a bill; nothing for most. */
    String kind(long i) {
        long draw = mixed(i);
        return Long.remainderUnsigned(draw, 1000) < PER_THOUSAND
                ? KINDS[(int) Long.remainderUnsigned(draw >>> 20, KINDS.length)]
                : "";
    }

    private String billRow(long i) {
        return kind(i).equals("PAID_UNKNOWN")
                ? ""
                : "(%d,'GACC','%s','2229%014d',%s,%d,'2026-03-01','2026-03-02 16:00:00',1,1)"
                        .formatted(KeyHash.of(bill(i)), bill(i), i, amount(i), kind(i).equals("PAID_UNBOOKED") ? 0 : 1);
    }

    private String paymentRow(long i) {
        String amount = kind(i).equals("AMOUNT_DIFFERS") ? amount(i + 1) + "9" : amount(i);
        return kind(i).equals("BOOKED_UNPAID")
                ? ""
                : "(%d,'FIN','%s',%s,%d,'2026-03-02','2026-03-02 16:00:00',1,1)"
                        .formatted(KeyHash.of(bill(i)), bill(i), amount, kind(i).equals("PAID_TWICE") ? 2 : 1);
    }

    /** Whole yuan and one decimal, so that a second decimal always differs. */
    private String amount(long i) {
        return (1 + Long.remainderUnsigned(mixed(~i), 1_000_000)) + "." + Long.remainderUnsigned(mixed(i) >>> 40, 10);
    }

    private long mixed(long i) {
        long z = seed + (i + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** The numbers 0 to size, by the hash of their bills: by buckets, each sorted on its own. */
    private int[] order() {
        int buckets = Math.max(1, size / 2_000);
        long[] hashes = new long[size];
        int[] ends = new int[buckets];
        for (int i = 0; i < size; i++) {
            hashes[i] = KeyHash.of(bill(i));
            ends[bucket(hashes[i], buckets)]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] order = new int[size];
        int[] next = ends.clone();
        for (int i = size - 1; i >= 0; i--) {
            order[--next[bucket(hashes[i], buckets)]] = i;
        }
        for (int b = 0; b < buckets; b++) {
            sort(order, next[b], ends[b], hashes);
        }
        return order;
    }

    private static void sort(int[] order, int from, int to, long[] hashes) {
        Integer[] part = new Integer[to - from];
        Arrays.setAll(part, i -> order[from + i]);
        Arrays.sort(part, (a, b) -> Long.compare(hashes[a], hashes[b]));
        for (int i = 0; i < part.length; i++) {
            order[from + i] = part[i];
        }
    }

    private static int bucket(long hash, int buckets) {
        return (int) Math.min(buckets - 1L, ((hash >>> 31) * buckets) >>> 32);
    }

    private static void fill(Connection connection, int[] order, String table, LongFunction<String> row)
            throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            StringBuilder values = new StringBuilder();
            for (int i = 0; i < order.length; i++) {
                String next = row.apply(order[i]);
                values.append(next.isEmpty() || values.length() == 0 ? "" : ",").append(next);
                if (values.length() > 0 && (i % ROWS_A_STATEMENT == ROWS_A_STATEMENT - 1 || i == order.length - 1)) {
                    statement.executeUpdate("INSERT INTO " + table + " VALUES " + values);
                    values.setLength(0);
                }
                if (i % (ROWS_A_STATEMENT * STATEMENTS_A_COMMIT) == 0) {
                    connection.commit();
                }
            }
            connection.commit();
            statement.execute("ANALYZE TABLE " + table);
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
