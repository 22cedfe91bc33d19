package cn.singlewindow.platform.numbering;

import cn.singlewindow.platform.sql.Database;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Takes blocks of numbers from the table, each in a transaction of its own. */
@Stateless
public class NumberBlocks {

    @Inject
    Database database;

    /** Takes {@code count} numbers that nobody else will get. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public NumberBlock take(String sequence, int count) {
        database.update(
                "INSERT INTO platform_sequence (name, last_number) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + VALUES(last_number)",
                sequence,
                count);
        long last = database.number("SELECT last_number FROM platform_sequence WHERE name = ?", sequence);
        return new NumberBlock(last - count + 1, count);
    }
}
