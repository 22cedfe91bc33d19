package cn.singlewindow.manifest;

import java.time.Instant;
import java.util.List;

/**
 * What the manifest module tells others. Topics {@code manifest.bill.<word>} with the bill's id and version, or
 * {@code manifest.filing.<word>}; payload the event as JSON.
 */
public sealed interface ManifestEvent {

    /** Subject type of a bill; holds and cases know it by {@code voyage|bill}. */
    String BILL = "manifest.bill";

    /** Subject type of a filing. */
    String FILING = "manifest.filing";

    /** The last word of the topic. */
    String word();

    /** A message was stored. @param agency who gets to see it */
    record Filed(String number, FilingKind kind, String imo, String voyage, int bills, boolean late, String agency)
            implements ManifestEvent {
        @Override
        public String word() {
            return "filed";
        }
    }

    /** The state of a bill has changed: accepted, no loading, arrived, short, over-landed … (CATALOGUE B.3). */
    record Changed(
            String voyage,
            String bill,
            String direction,
            BillState from,
            BillState to,
            LedgerState ledger,
            List<String> receipts,
            boolean dangerous,
            Instant at)
            implements ManifestEvent {
        public Changed {
            receipts = List.copyOf(receipts);
        }

        @Override
        public String word() {
            return "changed";
        }
    }

    /** A report differs from the manifest. */
    record Differs(
            String filing,
            DiscrepancyKind kind,
            String voyage,
            String bill,
            String container,
            String manifested,
            String found)
            implements ManifestEvent {
        @Override
        public String word() {
            return "differs";
        }
    }
}
