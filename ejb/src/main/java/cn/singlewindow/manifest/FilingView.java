package cn.singlewindow.manifest;

import java.util.List;

/**
 * A filing as its reader may see it.
 *
 * @param form as filed; for an agency the fields routed to it
 * @param bills those that it brought and the reader may see, at most 1000
 * @param receipts newest last, at most 1000
 * @param discrepancies those that it found
 */
public record FilingView(
        FilingRow summary,
        String filedBy,
        ManifestForm form,
        List<BillRow> bills,
        List<ReceiptRow> receipts,
        List<DiscrepancyView> discrepancies) {

    public FilingView {
        bills = List.copyOf(bills);
        receipts = List.copyOf(receipts);
        discrepancies = List.copyOf(discrepancies);
    }
}
