package cn.singlewindow.manifest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A bill as its reader may see it.
 *
 * @param form the bill, its items and containers as they stand now; for an agency the fields routed to it
 * @param houses the house bills of a master
 * @param links declarations that were accepted for it; shown to customs and the parties, and without their numbers to its filer
 * @param ledger what was taken off it, oldest first
 * @param decisions what the reader may decide now
 * @param filed whether the reader's enterprise filed it; those whom it names see it too
 */
public record BillView(
        BillRow summary,
        ManifestForm form,
        List<BillRow> houses,
        List<StepView> timeline,
        List<ReceiptRow> receipts,
        List<LinkView> links,
        List<LedgerRow> ledger,
        Set<BillVerb> decisions,
        boolean filed) {

    public BillView {
        houses = List.copyOf(houses);
        timeline = List.copyOf(timeline);
        receipts = List.copyOf(receipts);
        links = List.copyOf(links);
        ledger = List.copyOf(ledger);
        decisions = Set.copyOf(decisions);
    }

    /** An entry of its history. */
    public record StepView(BillState from, BillState to, BillVerb verb, Instant at, String agency, String note) {

        StepView unnamed() {
            return new StepView(from, to, verb, at, agency, withoutDeclaration(note));
        }
    }

    /** A note without the number of a declaration. */
    static String withoutDeclaration(String note) {
        return note.replaceAll("\\b[IE]\\d{17}\\b", "").strip();
    }

    /**
     * A declaration's claim.
     *
     * @param seqNo its number; empty for the filer, whose business another's declaration is not
     * @param state LINKED, RELEASED or FREED
     */
    public record LinkView(String seqNo, int packages, BigDecimal kilograms, String state, Instant linkedAt) {

        LinkView unnamed() {
            return new LinkView("", packages, kilograms, state, linkedAt);
        }
    }

    /** An entry of the ledger. */
    public record LedgerRow(
            LedgerKind kind, int packages, BigDecimal kilograms, String reference, Instant bookedAt, String note) {

        LedgerRow unnamed() {
            return kind == LedgerKind.RELEASE ? new LedgerRow(kind, packages, kilograms, "", bookedAt, note) : this;
        }
    }
}
