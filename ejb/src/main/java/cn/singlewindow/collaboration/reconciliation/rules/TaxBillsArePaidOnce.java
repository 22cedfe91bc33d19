package cn.singlewindow.collaboration.reconciliation.rules;

import cn.singlewindow.collaboration.reconciliation.CheckGroup;
import cn.singlewindow.collaboration.reconciliation.Severity;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.model.DeclaredCheck;
import cn.singlewindow.collaboration.reconciliation.model.Difference;
import cn.singlewindow.collaboration.reconciliation.model.Ledger;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.List;

/** REC-10. What customs booked as paid is what the treasury received: each duty bill once, to the fen. */
@Dependent
public class TaxBillsArePaidOnce extends DeclaredCheck {

    private static final Ledger BILLS = Ledger.of(
            "collaboration_told_tax_bill",
            "as_of",
            "t.bill_no",
            "t.agency",
            "t.amount",
            "billNo",
            "t.bill_no",
            "amount",
            "t.amount",
            "booked",
            "t.booked");

    private static final Ledger PAYMENTS = Ledger.of(
            "collaboration_told_tax_payment",
            "as_of",
            "t.bill_no",
            "t.agency",
            "t.amount",
            "billNo",
            "t.bill_no",
            "amount",
            "t.amount",
            "payments",
            "t.payments",
            "paidOn",
            "CAST(t.paid_on AS CHAR)");

    /** See the class. */
    public TaxBillsArePaidOnce() {
        super("REC-10", CheckGroup.MONEY, Severity.CRITICAL, "GACC", Duration.ZERO);
    }

    @Override
    public List<Comparison> comparisons() {
        return Ledger.bothWays(
                BILLS,
                PAYMENTS,
                "r.id = l.id",
                "BOOKED_UNPAID",
                "PAID_UNKNOWN",
                new Difference("PAID_TWICE", "r.payments > 1"),
                new Difference("AMOUNT_DIFFERS", "r.amount <> l.amount"),
                new Difference("PAID_UNBOOKED", "l.booked = 0"));
    }
}
