package cn.singlewindow.bench.anchor;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The best bare SQL: one left join each way over the same tables, READ COMMITTED, into a table without any index but its key. */
public final class BareReconciliation {

    private BareReconciliation() {}

    /** Makes the table of results. */
    public static void prepare(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE bench_difference (id BIGINT AUTO_INCREMENT PRIMARY KEY, bill_no VARCHAR(32)"
                    + " NOT NULL, kind VARCHAR(16) NOT NULL, bill DECIMAL(19,2), payment DECIMAL(19,2))");
        }
    }

    /** Compares. @return seconds */
    public static double run(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        try (Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE TABLE bench_difference");
            long begin = System.nanoTime();
            statement.executeUpdate("INSERT INTO bench_difference (bill_no, kind, bill, payment) SELECT l.bill_no, CASE"
                    + " WHEN r.id IS NULL THEN 'BOOKED_UNPAID' WHEN r.payments > 1 THEN 'PAID_TWICE'"
                    + " WHEN r.amount <> l.amount THEN 'AMOUNT_DIFFERS' ELSE 'PAID_UNBOOKED' END, l.amount, r.amount"
                    + " FROM collaboration_told_tax_bill l LEFT JOIN collaboration_told_tax_payment r ON r.id = l.id"
                    + " WHERE r.id IS NULL OR r.payments > 1 OR r.amount <> l.amount OR l.booked = 0");
            statement.executeUpdate("INSERT INTO bench_difference (bill_no, kind, bill, payment) SELECT l.bill_no,"
                    + " 'PAID_UNKNOWN', NULL, l.amount FROM collaboration_told_tax_payment l"
                    + " LEFT JOIN collaboration_told_tax_bill r ON r.id = l.id WHERE r.id IS NULL");
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
