package cn.singlewindow.manifest.store;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.LedgerState;
import cn.singlewindow.manifest.model.NewBill;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DuplicateKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of new bills: one statement each for bills, items and containers. */
@ApplicationScoped
public class BillRows {

    private static final int AT_ONCE = 500;
    private static final int LONGEST_GOODS = 255;

    private static final String BILL =
            "INSERT INTO manifest_bill (id, version, filing_id, filer_id, agencies, direction, imo, ship_key, voyage_key,"
                    + " bill_no, bill_key, master_key, live, state, port_of_loading, port_of_discharge, goods, hs_code,"
                    + " consignee_code, consignee_name, packages, package_kind, gross_kg, bulk, dangerous, transfer,"
                    + " container_list, linked_packages, linked_kg, written_packages, written_kg, ledger_state, no_load_due_at,"
                    + " arrived_at, filed_at, changed_at, declared) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, ?, ?, ?, ?, ?, ?)";

    private static final String ITEM =
            "INSERT INTO manifest_item (bill_id, position, goods, hs_code, un_number, hazard_class, packages, package_kind,"
                    + " gross_kg) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String CONTAINER =
            "INSERT INTO manifest_container (bill_id, number, voyage_key, size_type, fullness, seals, packages, gross_kg,"
                    + " vgm_kg, arrived_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Database database;

    /**
     * Inserts bills with all that belongs to them.
     *
     * @return nothing, or the numbers of the filings that brought some of them before
     */
    public Map<BillKey, String> insert(List<NewBill> bills, Instant at) {
        try {
            database.batch(BILL, bills.stream().map(bill -> bill(bill, at)).toList());
        } catch (DuplicateKey raced) {
            Map<BillKey, String> taken = filed(bills.stream().map(NewBill::key).toList(), " LOCK IN SHARE MODE");
            if (taken.isEmpty()) {
                throw raced;
            }
            return taken;
        }
        List<@Nullable Object[]> items = new ArrayList<>();
        List<@Nullable Object[]> containers = new ArrayList<>();
        for (NewBill bill : bills) {
            bill.items().forEach(item -> items.add(item(bill.id(), item)));
            bill.containers().forEach(one -> containers.add(container(bill, one)));
        }
        database.batch(ITEM, items);
        database.batch(CONTAINER, containers);
        return Map.of();
    }

    /** Those of these bills that stand in a manifest already, with the filing's number. */
    public Map<BillKey, String> filed(Collection<BillKey> keys) {
        return filed(keys, "");
    }

    private Map<BillKey, String> filed(Collection<BillKey> keys, String lock) {
        Map<BillKey, String> filed = new HashMap<>();
        List<BillKey> all = new ArrayList<>(keys);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            filed(all.subList(from, Math.min(from + AT_ONCE, all.size())), lock, filed);
        }
        return filed;
    }

    private void filed(List<BillKey> keys, String lock, Map<BillKey, String> filed) {
        List<Object> values = new ArrayList<>();
        values.add(keys.get(0).voyage());
        keys.forEach(key -> values.add(key.bill()));
        database.list(
                        "SELECT b.voyage_key, b.bill_key, f.number FROM manifest_bill b JOIN manifest_filing f"
                                + " ON f.id = b.filing_id WHERE b.voyage_key = ? AND b.live = 1 AND b.bill_key IN ("
                                + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")" + lock,
                        row -> Map.entry(new BillKey(row.text("voyage_key"), row.text("bill_key")), row.text("number")),
                        values.toArray())
                .forEach(entry -> filed.put(entry.getKey(), entry.getValue()));
    }

    private static @Nullable Object[] bill(NewBill bill, Instant at) {
        Group group = bill.group();
        return new @Nullable Object[] {
            bill.id(),
            bill.filing().id(),
            bill.filing().filer(),
            String.join(",", bill.agencies()),
            bill.filing().direction(),
            bill.filing().imo(),
            bill.filing().shipKey(),
            bill.key().voyage(),
            group.text("bill"),
            bill.key().bill(),
            bill.master(),
            bill.state(),
            bill.port("portOfLoading"),
            bill.port("portOfDischarge"),
            cut(group.text("goods")),
            group.text("hsCode"),
            cut18(group.text(bill.filing().kind().isOutbound() ? "consignorCode" : "consigneeCode")),
            group.text(bill.filing().kind().isOutbound() ? "consignorName" : "consigneeName"),
            group.numberOrZero("packages").intValueExact(),
            group.text("packageKind"),
            group.numberOrZero("grossWeight"),
            flag(group.text("bulk").equals("Y")),
            flag(bill.dangerous()),
            flag(group.text("transfer").equals("Y")),
            bill.containerList(),
            LedgerState.OPEN,
            bill.noLoadDue(),
            bill.arrivedAt(),
            at,
            at,
            bill.declared()
        };
    }

    private static int flag(boolean set) {
        return set ? 1 : 0;
    }

    private static String cut18(String code) {
        return code.length() <= 18 ? code : "";
    }

    private static String cut(String goods) {
        return goods.length() <= LONGEST_GOODS ? goods : goods.substring(0, LONGEST_GOODS);
    }

    private static Object[] item(long bill, Group item) {
        return new Object[] {
            bill,
            item.numberOrZero("item").intValueExact(),
            cut(item.text("goods")),
            item.text("hsCode"),
            item.text("unNumber").replace("UN", ""),
            item.text("hazardClass"),
            item.numberOrZero("packages").intValueExact(),
            item.text("packageKind"),
            item.numberOrZero("grossWeight")
        };
    }

    private static @Nullable Object[] container(NewBill bill, Group container) {
        BigDecimal packages = container.numberOrZero("packages");
        return new @Nullable Object[] {
            bill.id(),
            container.text("container"),
            bill.key().voyage(),
            container.text("sizeType"),
            container.text("fullness"),
            container.text("seals"),
            packages.intValueExact(),
            container.numberOrZero("grossWeight"),
            container.numberOrZero("vgm"),
            bill.arrivedAt()
        };
    }
}
