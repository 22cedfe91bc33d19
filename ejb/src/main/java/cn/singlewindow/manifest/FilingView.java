package cn.singlewindow.manifest;

import java.util.List;

/**
 * A filing as its reader may see it.
 *
 * @param form as filed; for an agency the fields routed to it
 * @param bills those that it brought and the reader may see, at most 1000
 * @param receipts newest last, at most 1000
 * @param discrepancies those that it found
 * @param lines of a manifest that brings bills those that were not taken, of others all; at most 1000
 */
public record FilingView(
        FilingRow summary,
        String filedBy,
        ManifestForm form,
        List<BillRow> bills,
        List<ReceiptRow> receipts,
        List<DiscrepancyView> discrepancies,
        List<LineView> lines) {

    public FilingView {
        bills = List.copyOf(bills);
        receipts = List.copyOf(receipts);
        discrepancies = List.copyOf(discrepancies);
        lines = List.copyOf(lines);
    }

    /**
     * A line of a filing.
     *
     * @param path where it stands
     * @param packages as reported
     * @param verdict TAKEN, TRANSIT for what was on board before, or the code that says why it bounced; empty where the line
     *     was left out of a manifest that was taken in part
     */
    public record LineView(String path, String bill, String container, String packages, String verdict) {}
}
