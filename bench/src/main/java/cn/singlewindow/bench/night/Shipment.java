package cn.singlewindow.bench.night;

import static cn.singlewindow.bench.night.Night.sql;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A bill with its box, its declaration and its duty, as the window and the agencies have them; something may be planted in it. */
final class Shipment {

    /** What can be planted in an imported one: check and kind. */
    static final List<String> IMPORTED = List.of(
            "REC-01 BILL_UNDECLARED",
            "REC-01 DECLARATION_WITHOUT_BILL",
            "REC-02 LINK_WITHOUT_DECLARATION",
            "REC-02 PIECES_DIFFER",
            "REC-02 WEIGHT_DIFFERS",
            "REC-02 MORE_THAN_THE_BILL",
            "REC-02 LEDGER_DRIFT",
            "REC-02 BOX_NOT_ON_BILL",
            "REC-03 OVERLANDED",
            "REC-03 SEAL_DIFFERS",
            "REC-03 SHORT_LANDED",
            "REC-04 LEFT_UNDECLARED",
            "REC-04 LEFT_WITHOUT_RELEASE",
            "REC-04 LEFT_BEFORE_RELEASE",
            "REC-05 RELEASED_BUT_HELD",
            "REC-08 NEAR_DUPLICATE",
            "REC-08 SPLIT",
            "REC-10 BOOKED_UNPAID",
            "REC-10 PAID_UNKNOWN",
            "REC-10 PAID_TWICE",
            "REC-10 AMOUNT_DIFFERS",
            "REC-10 PAID_UNBOOKED",
            "REC-18 SILENT_SUBMISSION",
            "REC-18 RESULT_UNTOLD",
            "REC-18 ORPHAN_RESULT",
            "REC-18 RESULT_BEFORE_SUBMISSION",
            "REC-19 NO_HISTORY",
            "REC-19 STATUS_DRIFT",
            "REC-19 VERSION_GAP",
            "REC-19 ILLEGAL_TRANSITION",
            "REC-19 UNKNOWN_SUBJECT",
            "REC-19 CASE_LEFT_OPEN",
            "REC-19 CASE_CLOSED_EARLY",
            "REC-19 CASE_MISSING",
            "REC-19 UNKNOWN_AT_AGENCY",
            "REC-19 MIRROR_DRIFT",
            "REC-19 UNKNOWN_AT_WINDOW",
            "REC-29 HOLD_PASSED",
            "REC-29 HOLD_NOT_EFFECTIVE",
            "REC-29 HOLD_UNKNOWN",
            "REC-29 HOLD_STILL_BLOCKS",
            "REC-29 HOLD_EXPIRED_OPEN");

    /** What can be planted in an exported one. */
    static final List<String> EXPORTED =
            List.of("REC-06 LOADED_UNRELEASED", "REC-06 RELEASED_NOT_LOADED", "REC-06 STOWED_UNLISTED");

    private static final int PIECES = 10;
    private static final int KILOS = 20_000;
    private static final long DAYS_14 = 14 * 24;

    private final Night night;
    private final Call call;
    private final int number;
    private final boolean exported;
    private final String kind;
    private final long bill;
    private final String billKey;
    private final String box;
    private final Declared declared;

    Shipment(Night night, Call call, int number, boolean exported, String planted) {
        this.night = night;
        this.call = call;
        this.number = number;
        this.exported = exported;
        kind = planted.isEmpty() ? "" : planted.substring(planted.indexOf(' ') + 1);
        bill = night.id();
        billKey = "BL%08d".formatted(number);
        box = "MSKU%07d".formatted(number);
        declared = new Declared(night, (exported ? "E" : "I") + "%017d".formatted(number), number, kind, call.arrived);
    }

    /** @param dangerous whether its goods are */
    void write(boolean dangerous) {
        bill(dangerous);
        declaration();
        link();
        boxes();
        if (dangerous) {
            call.dangerous(bill, billKey);
        }
        if (!exported) {
            tally();
            gate();
            duty();
            holds();
        }
    }

    private void bill(boolean dangerous) {
        boolean less = plant("REC-02", "MORE_THAN_THE_BILL", call.voyage + "/" + billKey + "/total");
        boolean drift = plant("REC-02", "LEDGER_DRIFT", call.voyage + "/" + billKey + "/total");
        int linked = drift ? PIECES - 1 : linked() ? PIECES + extra() : extra();
        bill(bill, billKey, linked, less ? PIECES - 1 : PIECES + extra(), dangerous, sql(call.arrived));
        if (has("BILL_UNDECLARED")) {
            old(bill + 1_000_000_000_000L, "OLD" + billKey, -(DAYS_14 + 24));
            night.plant("REC-01", kind, call.voyage + "/OLD" + billKey);
        } else if (number % 50 == 0) {
            old(bill + 1_000_000_000_000L, "NEW" + billKey, -(DAYS_14 - 48));
        }
    }

    private boolean linked() {
        return !has("DECLARATION_WITHOUT_BILL") && !has("SILENT_SUBMISSION");
    }

    /** Pieces that something else than the declaration takes. */
    private int extra() {
        return has("LINK_WITHOUT_DECLARATION") ? 1 : 0;
    }

    private void old(long id, String key, long hours) {
        bill(id, key, 0, PIECES, false, sql(night.at(hours, 0)));
    }

    private void bill(long id, String key, int linked, int packages, boolean dangerous, String arrived) {
        night.window.row(
                "manifest_bill",
                "id",
                id,
                "filing_id",
                call.tally,
                "direction",
                exported ? "E" : "I",
                "imo",
                call.imo,
                "voyage_key",
                call.voyage,
                "bill_no",
                key,
                "bill_key",
                key,
                "live",
                1,
                "state",
                exported ? "SAILED" : "LINKED",
                "packages",
                packages,
                "gross_kg",
                KILOS,
                "dangerous",
                dangerous ? 1 : 0,
                "transfer",
                0,
                "linked_packages",
                linked,
                "arrived_at",
                arrived,
                "filed_at",
                sql(call.arrived.minusSeconds(200_000)),
                "changed_at",
                sql(call.arrived),
                "container_list",
                box,
                "declared",
                "{}");
    }

    private void declaration() {
        if (has("SPLIT")) {
            new Declared(night, "S%016d1".formatted(number), number, "", call.arrived).air(2_000_00, "");
            new Declared(night, "S%016d2".formatted(number), number, "", call.arrived).air(2_500_00, "");
            String third = "S%016d3".formatted(number);
            new Declared(night, third, number, "", call.arrived).air(3_000_00, "");
            night.plant("REC-08", kind, third + "/split");
        }
        double kilos = has("WEIGHT_DIFFERS") ? KILOS * 1.01 + 0.001 : number % 7 == 0 ? KILOS * 1.01 : KILOS;
        declared.bySea(
                number % 3 == 0 ? call.voyage.toLowerCase(Locale.ROOT) : call.voyage,
                billKey,
                has("PIECES_DIFFER") ? PIECES - 1 : PIECES,
                kilos);
        plant("REC-02", "WEIGHT_DIFFERS", declared.seqNo);
        plant("REC-02", "PIECES_DIFFER", declared.seqNo);
        plant("REC-01", "DECLARATION_WITHOUT_BILL", declared.seqNo);
        if (has("NEAR_DUPLICATE")) {
            String twin = "T%017d".formatted(number);
            new Declared(night, twin, number, "", call.arrived).air(declared.fen(), "bl-" + billKey.substring(2));
            night.plant("REC-08", kind, twin);
        }
        box(1, box);
        if (has("BOX_NOT_ON_BILL")) {
            box(2, "TCLU%07d".formatted(number));
            night.plant("REC-02", kind, declared.seqNo + "/TCLU%07d".formatted(number));
        }
    }

    private void box(int position, String container) {
        night.window.row(
                "goods_container", "declaration_id", declared.id, "position", position, "container_id", container);
    }

    private void link() {
        if (linked()) {
            link(declared.seqNo, PIECES);
        }
        if (has("LINK_WITHOUT_DECLARATION")) {
            String nobody = "N%017d".formatted(number);
            link(nobody, 1);
            night.plant("REC-02", kind, nobody);
        }
    }

    private void link(String seqNo, int packages) {
        night.window.row(
                "manifest_link",
                "id",
                night.id(),
                "bill_id",
                bill,
                "seq_no",
                seqNo,
                "packages",
                packages,
                "gross_kg",
                KILOS,
                "containers",
                box,
                "state",
                "ACTIVE",
                "linked_at",
                sql(call.arrived),
                "changed_at",
                sql(call.arrived));
    }

    private void boxes() {
        boolean unreleased = plant("REC-06", "LOADED_UNRELEASED", call.voyage + "/" + billKey + "/" + box);
        boolean left = plant("REC-06", "RELEASED_NOT_LOADED", call.voyage + "/" + billKey + "/" + box);
        Instant loaded = call.arrived.plusSeconds(30_000);
        night.window.row(
                "manifest_container",
                "bill_id",
                bill,
                "number",
                box,
                "voyage_key",
                call.voyage,
                "seals",
                "S-" + number,
                "packages",
                PIECES,
                "released_at",
                exported ? sql(unreleased ? loaded.plusSeconds(1) : loaded) : null,
                "loading_at",
                exported && !left ? sql(loaded) : null);
        if (exported) {
            line(call.stowage, "STOWAGE", number * 2, box, "");
        }
        if (has("STOWED_UNLISTED")) {
            String stranger = "TCLU%07d".formatted(number);
            line(call.stowage, "STOWAGE", number * 2 + 1, stranger, "");
            night.plant("REC-06", kind, call.voyage + "/" + stranger + "/stowed");
        }
    }

    private void line(long filing, String report, int position, String container, String seal) {
        night.window.row(
                "manifest_report_line",
                "filing_id",
                filing,
                "position",
                position,
                "kind",
                report,
                "voyage_key",
                call.voyage,
                "bill_key",
                billKey,
                "container",
                container,
                "packages",
                PIECES,
                "seals",
                seal,
                "happened_at",
                sql(call.arrived.plusSeconds(9_000)));
    }

    private void tally() {
        if (plant("REC-03", "SHORT_LANDED", call.voyage + "/" + billKey + "/" + box)) {
            return;
        }
        boolean seal = plant("REC-03", "SEAL_DIFFERS", call.voyage + "/" + box + "/TALLY_IN");
        line(call.tally, "TALLY_IN", number * 2, box, seal ? "S-0" : number % 4 == 0 ? "s " + number : "S-" + number);
        if (has("OVERLANDED")) {
            String stranger = "TCLU%07d".formatted(number);
            line(call.tally, "TALLY_IN", number * 2 + 1, stranger, "");
            night.plant("REC-03", kind, call.voyage + "/" + stranger + "/TALLY_IN");
        }
    }

    /** Out at the very second of the release is in order. */
    private void gate() {
        AgencyFile gate = night.told("gate-out", "PORTA");
        boolean early = plant("REC-04", "LEFT_BEFORE_RELEASE", call.voyage + "/" + box);
        boolean unreleased = plant("REC-04", "LEFT_WITHOUT_RELEASE", call.voyage + "/" + box);
        boolean held = plant("REC-05", "RELEASED_BUT_HELD", call.voyage + "/" + box);
        if (held || has("HOLD_NOT_EFFECTIVE")) {
            night.told("container-status", "PORTA").row(box, call.voyage, "HELD");
        } else if (declared.released() || unreleased) {
            gate.row(box, call.carelessVoyage(), early ? declared.releasedAt.minusSeconds(1) : declared.releasedAt);
        }
        if (has("LEFT_UNDECLARED")) {
            String stranger = "TCLU%07d".formatted(number);
            gate.row(stranger, call.carelessVoyage(), declared.releasedAt);
            night.plant("REC-04", kind, call.voyage + "/" + stranger);
        }
    }

    /** One in ten is not booked and not paid yet, one in a hundred is of nothing: both are in order. */
    private void duty() {
        String number10 = "TB%010d".formatted(number);
        boolean planted = kind.startsWith("PAID") || has("BOOKED_UNPAID") || has("AMOUNT_DIFFERS");
        boolean open = !planted && number % 10 == 0;
        String yuan = !planted && number % 100 == 1 ? "0.00" : (1 + night.draw(number, "yuan", 1_000_000)) + ".10";
        if (!has("PAID_UNKNOWN")) {
            night.told("tax-bill", "GACC")
                    .row(number10, declared.entry(), yuan, open || has("PAID_UNBOOKED") ? 0 : 1, night.day);
        }
        if (!has("BOOKED_UNPAID") && !open && !yuan.equals("0.00")) {
            String paid = has("AMOUNT_DIFFERS") ? yuan.substring(0, yuan.length() - 1) + "1" : yuan;
            night.told("tax-payment", "FIN")
                    .row(
                            number % 6 == 0 ? number10.toLowerCase(Locale.ROOT) : number10,
                            paid,
                            has("PAID_TWICE") ? 2 : 1,
                            night.day);
        }
        if (planted) {
            night.plant("REC-10", kind, number10);
        }
    }

    private void holds() {
        if (has("HOLD_PASSED")) {
            long hold = hold("goods.declaration", declared.seqNo, "OPEN", null);
            night.plant("REC-29", kind, hold + "/release");
        }
        if (has("HOLD_NOT_EFFECTIVE")) {
            night.plant("REC-29", kind, hold("container", box, "OPEN", null) + "/terminal");
        } else if (number % 40 == 0) {
            enforced(hold("container", "HELD%07d".formatted(number), "OPEN", null));
        }
        if (has("HOLD_UNKNOWN")) {
            long unknown = night.id();
            enforced(unknown);
            night.plant("REC-29", kind, unknown + "/PORTA/ended");
        }
        if (has("HOLD_STILL_BLOCKS")) {
            long lifted = hold("container", "HELD%07d".formatted(number), "LIFTED", sql(night.at(2, 0)));
            enforced(lifted);
            night.plant("REC-29", kind, lifted + "/PORTA/ended");
        }
        if (has("HOLD_EXPIRED_OPEN")) {
            long hold = night.id();
            hold(
                    hold,
                    "enterprise",
                    "91310000000000000X",
                    "OPEN",
                    null,
                    night.day.minusDays(1).toString());
            night.plant("REC-29", kind, hold + "/expired");
        }
    }

    private long hold(String type, String key, String state, @Nullable String ended) {
        long hold = night.id();
        hold(hold, type, key, state, ended, null);
        return hold;
    }

    private void hold(
            long hold, String type, String key, String state, @Nullable String ended, @Nullable String expires) {
        night.window.row(
                "collaboration_hold",
                "id",
                hold,
                "subject_type",
                type,
                "subject_key",
                key,
                "agency",
                "GACC",
                "placed_at",
                sql(declared.releasedAt.minusSeconds(60)),
                "review_on",
                night.day.plusDays(30),
                "state",
                state,
                "ended_at",
                ended,
                "expires_on",
                expires);
    }

    private void enforced(long hold) {
        night.told("enforced-hold", "PORTA").row(hold);
    }

    private boolean has(String what) {
        return kind.equals(what);
    }

    /** Notes it if this is what is planted. @return whether it is */
    private boolean plant(String check, String what, String key) {
        if (has(what)) {
            night.plant(check, what, key);
        }
        return has(what);
    }
}
