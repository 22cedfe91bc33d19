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

/**
 * REC-10. What customs booked as paid is what the treasury received: each duty bill once, to the fen. A bill that is neither booked
 * nor paid is only open, and for one of nothing nothing is received.
 */
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

    private static final String SAME = "r.id = l.id";
    private static final String UNPAID = "(r.bill_no IS NULL OR r.payments = 0)";

    /** See the class. */
    public TaxBillsArePaidOnce() {
        super("REC-10", CheckGroup.MONEY, Severity.CRITICAL, "GACC", Duration.ZERO);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(
                BILLS.walked("forth", PAYMENTS, SAME)
                        .finding(
                                new Difference("BOOKED_UNPAID", "l.booked = 1 AND l.amount <> 0 AND " + UNPAID),
                                new Difference("PAID_TWICE", "r.payments > 1"),
                                new Difference("AMOUNT_DIFFERS", "r.payments > 0 AND r.amount <> l.amount"),
                                new Difference("PAID_UNBOOKED", "r.payments > 0 AND l.booked = 0")),
                PAYMENTS.walked("back", BILLS, SAME)
                        .finding(new Difference("PAID_UNKNOWN", "r.bill_no IS NULL AND l.payments > 0")));
    }
}
