package cn.singlewindow.platform.outbox;

import cn.singlewindow.platform.settings.Settings;
import cn.singlewindow.platform.sql.Database;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Deletes delivered events after {@code platform.outbox.keep.days}, 30 unless set; what waits or is parked stays. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxPurge {

    /** Rows of one statement, which is a transaction of its own and short. */
    static final int AT_ONCE = 2000;

    private static final long KEEP_DAYS = 30;

    @Inject
    Database database;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Deletes them, bit by bit. @return how many */
    public int purge() {
        long days = settings.numberToday("platform.outbox.keep.days", KEEP_DAYS);
        Instant before = clock.instant().minus(Duration.ofDays(days));
        int purged = 0;
        int last = AT_ONCE;
        while (last == AT_ONCE) {
            last = purge(before);
            purged += last;
        }
        return purged;
    }

    /** {@code due_at} was the lease of the delivery, so it is a little later; it is what the index knows. */
    private int purge(Instant before) {
        return database.update(
                "DELETE FROM platform_outbox WHERE state = 'DELIVERED' AND due_at < ? AND delivered_at < ? LIMIT "
                        + AT_ONCE,
                before,
                before);
    }
}
