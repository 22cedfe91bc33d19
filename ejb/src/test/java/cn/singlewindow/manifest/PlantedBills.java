package cn.singlewindow.manifest;

import cn.singlewindow.platform.sql.Database;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Bills that customs has accepted, for tests of other modules. */
public final class PlantedBills {

    private static final AtomicLong IDS = new AtomicLong(1_000_000);

    private PlantedBills() {}

    /** An inward bill of a ship, known by its name, with containers. */
    public static void accepted(
            Database database,
            String ship,
            String voyage,
            String bill,
            int packages,
            String kilograms,
            List<String> containers) {
        long id = IDS.incrementAndGet();
        BillKey key = new BillKey(voyage, bill);
        database.update(
                "INSERT INTO manifest_filing (id, number, kind, direction, transport_mode, channel, filer_id, agencies, imo,"
                        + " ship_name, voyage, voyage_key, visit_no, custom_master, place, port_of_loading, port_of_discharge,"
                        + " late, state, bill_count, message_id, filed_at, filed_by, declared, normalised) VALUES (?, ?,"
                        + " 'ORIGINAL', 'I', '2', 'PORTAL', 1, 'GACC', '', ?, ?, ?, '', '', '', '', '', 0, 'FILED', 1, '',"
                        + " '2026-11-01', 'x', '{}', '[]')",
                id,
                "MFTEST" + String.format(Locale.ROOT, "%010d", id),
                ship,
                voyage,
                key.voyage());
        database.update(
                "INSERT INTO manifest_bill (id, version, filing_id, filer_id, agencies, direction, imo, ship_key, voyage_key,"
                        + " bill_no, bill_key, master_key, live, state, port_of_loading, port_of_discharge, goods, hs_code,"
                        + " consignee_code, consignee_name, packages, package_kind, gross_kg, bulk, dangerous, transfer,"
                        + " container_list, linked_packages, linked_kg, written_packages, written_kg, ledger_state, filed_at,"
                        + " changed_at, declared) VALUES (?, 1, ?, 1, 'GACC', 'I', '', ?, ?, ?, ?, '', 1, 'ACCEPTED', '', '',"
                        + " 'x', '', '', '', ?, '', ?, 0, 0, 0, ?, 0, 0, 0, 0, 'OPEN', '2026-11-01', '2026-11-01', '{}')",
                id,
                id,
                BillKey.ship(ship),
                key.voyage(),
                bill,
                key.bill(),
                packages,
                kilograms,
                String.join(" ", containers));
    }
}
