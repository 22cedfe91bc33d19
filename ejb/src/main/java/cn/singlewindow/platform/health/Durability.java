package cn.singlewindow.platform.health;

import cn.singlewindow.platform.sql.Database;
import java.util.Optional;

/**
 * How the database server keeps what it has acknowledged (PROMISES R3).
 *
 * @param flushAtCommit {@code innodb_flush_log_at_trx_commit}; only 1 loses nothing
 * @param binaryLog whether there is a binary log
 * @param syncBinaryLog {@code sync_binlog}; only 1 loses nothing, where there is a binary log
 */
record Durability(long flushAtCommit, boolean binaryLog, long syncBinaryLog) {

    /** As the server is set now. */
    static Durability of(Database database) {
        return database.first(
                        "SELECT @@GLOBAL.innodb_flush_log_at_trx_commit AS flush_at_commit, @@GLOBAL.log_bin AS binary_log,"
                                + " @@GLOBAL.sync_binlog AS sync_binary_log",
                        row -> new Durability(
                                row.number("flush_at_commit"), row.flag("binary_log"), row.number("sync_binary_log")))
                .orElseThrow();
    }

    /** What may lose acknowledged work, in a sentence for the operator; empty if nothing may. */
    Optional<String> problem() {
        if (flushAtCommit != 1) {
            return Optional.of("innodb_flush_log_at_trx_commit is " + flushAtCommit
                    + ", so a crash of the database loses acknowledged work; set it to 1");
        }
        if (binaryLog && syncBinaryLog != 1) {
            return Optional.of("sync_binlog is " + syncBinaryLog
                    + ", so a crash of the database may lose acknowledged work; set it to 1");
        }
        return Optional.empty();
    }
}
