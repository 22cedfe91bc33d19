package cn.singlewindow.vessel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tonnage tax for one licence. What it was assessed by (net tonnage, flag, rate) stays as on that day.
 *
 * @param term days: 30, 90 or 365
 * @param rate yuan for a net ton
 * @param half whether half is charged: tug, non-motor barge
 * @param exemption ground; empty for none
 * @param amountFen what was assessed, in fen
 * @param surchargeFen what late payment adds until today, in fen
 * @param validUntil last day of the term
 * @param extensionDays days added for refuge, quarantine, repair, requisition
 * @param settlement PAID, GUARANTEED or EXEMPT; empty until then
 */
public record DuesView(
        long id,
        String visit,
        DuesState state,
        int term,
        int netTonnage,
        String flag,
        boolean preferential,
        BigDecimal rate,
        boolean half,
        String exemption,
        long amountFen,
        long surchargeFen,
        LocalDate validFrom,
        LocalDate validUntil,
        int extensionDays,
        Instant declaredAt,
        @Nullable LocalDate dueOn,
        String settlement,
        String receipt,
        long version) {

    /** The last day with its extension. */
    public LocalDate expiresOn() {
        return validUntil.plusDays(extensionDays);
    }

    /** Whether a ship may leave under it on a day. */
    public boolean covers(LocalDate day) {
        return state == DuesState.LICENCE_VALID && !day.isBefore(validFrom) && !day.isAfter(expiresOn());
    }

    /** What has to be paid, in yuan. */
    public String yuan() {
        return String.format(Locale.ROOT, "%.2f", (amountFen + surchargeFen) / 100.0);
    }
}
