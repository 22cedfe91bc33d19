package cn.singlewindow.manifest;

import cn.singlewindow.manifest.model.Bill;
import cn.singlewindow.manifest.store.Filings;
import cn.singlewindow.manifest.store.StoredBills;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.platform.watchdog.Watchdog;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * W13: three months after the ship's arrival something of a manifest is not written off (Customs Law Art. 30). What nobody has
 * declared counts as abandoned from then on; customs decides what becomes of it.
 */
@ApplicationScoped
class ResidueIsLeft implements Watchdog {

    static final String KIND = "manifest.residue";

    @Inject
    StoredBills bills;

    @Inject
    Filings filings;

    @Inject
    Teller teller;

    @Inject
    Now now;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(Alarm alarm) {
        Instant at = now.instant();
        int left = 0;
        for (Bill bill : bills.lockFiling(alarm.subjectId())) {
            LedgerState state = bill.balance().state();
            if (state == LedgerState.OPEN) {
                bill.abandon();
                bills.save(bill, at);
            }
            left += state == LedgerState.OPEN || state == LedgerState.PARTLY_DECLARED ? 1 : 0;
        }
        if (left > 0) {
            String number = filings.of(alarm.subjectId()).row().number();
            teller.toCustoms("manifest.notice.residue", Teller.filingPage(number), number, Integer.toString(left));
            teller.done(Scope.system(KIND), "manifest.residue", ManifestEvent.FILING, number);
        }
    }
}
