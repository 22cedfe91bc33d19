package cn.singlewindow.bench.night;

import static cn.singlewindow.bench.night.Night.sql;

import java.time.Instant;

/** A declaration with its log, its receipts and its case at customs; something may be planted in them. */
final class Declared {

    private static final String[] WAY = {"DRAFT", "SUBMITTED", "RECEIVED", "SCREENED", "ASSESSED", "RELEASED"};

    final String seqNo;
    final long id;
    final Instant releasedAt;
    private final Night night;
    private final int number;
    private final String kind;
    private final Instant submitted;

    Declared(Night night, String seqNo, int number, String kind, Instant arrived) {
        this.night = night;
        this.seqNo = seqNo;
        this.number = number;
        this.kind = kind;
        id = night.id();
        submitted = arrived.minusSeconds(20_000);
        releasedAt = submitted.plusSeconds(50_000);
    }

    /** Whether the window holds it for released. */
    boolean released() {
        return state().equals("RELEASED");
    }

    /** Its value, above what counts as low. */
    long fen() {
        return 100_000_000L + number;
    }

    /** Its number at customs. */
    String entry() {
        return "2229%014d".formatted(number);
    }

    void bySea(String voyage, String bill, int packages, double kilos) {
        row("2", voyage, bill, packages, kilos, fen());
        log();
        receipts();
        cases();
        told();
    }

    /** One more of the same trader, that no manifest belongs to. */
    void air(long fen, String bill) {
        row("5", "MU" + number, bill, 10, 20_000, fen);
        log();
        receipts();
        cases();
        told();
    }

    private String state() {
        return switch (kind) {
            case "SILENT_SUBMISSION" -> "SUBMITTED";
            case "LEFT_WITHOUT_RELEASE", "STATUS_DRIFT" -> "ASSESSED";
            case "ILLEGAL_TRANSITION" -> "DRAFT";
            case "CASE_LEFT_OPEN" -> "CLEARED";
            default -> "RELEASED";
        };
    }

    private void row(String mode, String voyage, String bill, int packages, double kilos, long fen) {
        night.window.row(
                "goods_declaration",
                "id",
                id,
                "seq_no",
                seqNo,
                "entry_id",
                entry(),
                "state",
                state(),
                "channel",
                "REST_JSON",
                "declarant_id",
                1_000_000 + number,
                "trader_id",
                1_000_000 + number,
                "agencies",
                "GACC",
                "direction",
                seqNo.startsWith("E") ? "E" : "I",
                "custom_master",
                "2248",
                "ie_port",
                "2248",
                "trade_scc",
                "91310000000000000X",
                "trade_name",
                "甲",
                "bill_no",
                bill,
                "contract_no",
                seqNo,
                "trade_mode",
                "0110",
                "traf_mode",
                mode,
                "voyage_no",
                voyage,
                "packages",
                packages,
                "gross_weight",
                kilos,
                "line_count",
                1,
                "total",
                fen / 100,
                "currency",
                "CNY",
                "value_fen",
                fen,
                "submitted_at",
                sql(submitted),
                "changed_at",
                sql(releasedAt),
                "clock_owner",
                "GACC",
                "open_holds",
                0,
                "business_key",
                "X'" + Night.sha256(seqNo) + "'",
                "declared",
                "{}",
                "normalised",
                "{}");
        night.window.row(
                "goods_line",
                "declaration_id",
                id,
                "g_no",
                1,
                "code_ts",
                "8471300000",
                "g_name",
                "货",
                "g_qty",
                5,
                "g_unit",
                "001",
                "first_qty",
                5,
                "first_unit",
                "001",
                "decl_price",
                1,
                "decl_total",
                1,
                "trade_curr",
                "CNY",
                "origin_country",
                "142",
                "destination_country",
                "142",
                "duty_mode",
                "1");
    }

    private void log() {
        if (kind.equals("NO_HISTORY")) {
            night.plant("REC-19", kind, seqNo);
            return;
        }
        int steps = kind.equals("SILENT_SUBMISSION") ? 2 : kind.equals("LEFT_WITHOUT_RELEASE") ? 5 : WAY.length;
        for (int i = 1; i < steps; i++) {
            if (i == 3 && kind.equals("VERSION_GAP")) {
                continue;
            }
            long step = step(WAY[i - 1], WAY[i], i == 5 ? releasedAt : submitted.plusSeconds(i));
            if (i == 4 && kind.equals("VERSION_GAP")) {
                night.plant("REC-19", kind, seqNo + "/" + step);
            }
        }
        if (kind.equals("ILLEGAL_TRANSITION")) {
            night.plant("REC-19", kind, seqNo + "/" + step("RELEASED", "DRAFT", releasedAt));
        }
        if (kind.equals("CASE_LEFT_OPEN")) {
            step("RELEASED", "CLEARED", releasedAt);
        }
        if (kind.equals("STATUS_DRIFT")) {
            night.plant("REC-19", kind, seqNo);
        }
        if (kind.equals("SILENT_SUBMISSION")) {
            night.plant("REC-18", kind, seqNo);
        }
    }

    private long step(String from, String to, Instant at) {
        long step = night.id();
        night.window.row(
                "goods_transition",
                "id",
                step,
                "declaration_id",
                id,
                "from_state",
                from,
                "to_state",
                to,
                "happened_at",
                sql(at),
                "agency",
                "GACC",
                "actor",
                "officer",
                "clock_owner",
                "GACC");
        return step;
    }

    private void receipts() {
        receipt(id, "7", submitted);
        if (kind.equals("RESULT_UNTOLD")) {
            night.plant("REC-18", kind, seqNo);
        } else if (!kind.equals("SILENT_SUBMISSION")) {
            receipt(id, "L", submitted.plusSeconds(5));
            receipt(id, "P", releasedAt);
        }
        if (kind.equals("RESULT_BEFORE_SUBMISSION")) {
            night.plant("REC-18", kind, seqNo + "/" + receipt(id, "G", submitted.minusSeconds(1)));
        }
        if (kind.equals("ORPHAN_RESULT")) {
            long nobody = night.id();
            night.plant("REC-18", kind, nobody + "/" + receipt(nobody, "P", releasedAt));
        }
    }

    private long receipt(long declaration, String code, Instant at) {
        long receipt = night.id();
        night.window.row(
                "goods_receipt",
                "id",
                receipt,
                "declaration_id",
                declaration,
                "channel_code",
                code,
                "noticed_at",
                sql(at));
        return receipt;
    }

    private void cases() {
        if (kind.equals("CASE_MISSING")) {
            night.plant("REC-19", kind, seqNo + "/route");
            return;
        }
        caseOf(id, "GACC", kind.equals("CASE_CLOSED_EARLY") ? "CLOSED" : "OPEN");
        if (kind.equals("CASE_CLOSED_EARLY") || kind.equals("CASE_LEFT_OPEN")) {
            night.plant("REC-19", kind, seqNo + "/GACC");
        }
        if (kind.equals("UNKNOWN_SUBJECT")) {
            long nobody = night.id();
            caseOf(nobody, "TAX", "OPEN");
            night.plant("REC-19", kind, nobody + "/TAX");
        }
    }

    private void caseOf(long subject, String agency, String state) {
        night.window.row(
                "collaboration_case",
                "id",
                night.id(),
                "subject_type",
                "goods.declaration",
                "subject_id",
                subject,
                "agency",
                agency,
                "route_id",
                1,
                "state",
                state,
                "opened_at",
                sql(submitted),
                "since",
                sql(submitted));
    }

    private void told() {
        if (kind.equals("UNKNOWN_AT_AGENCY")) {
            night.plant("REC-19", kind, seqNo + "/mirror");
        } else if (kind.equals("MIRROR_DRIFT")) {
            night.told("declaration-status", "GACC").row(seqNo, "ASSESSED");
            night.plant("REC-19", "STATUS_DRIFT", seqNo + "/mirror");
        } else if (!state().equals("SUBMITTED")) {
            night.told("declaration-status", "GACC").row(seqNo, state());
        }
        if (kind.equals("UNKNOWN_AT_WINDOW")) {
            String stranger = "U%017d".formatted(number);
            night.told("declaration-status", "GACC").row(stranger, "RELEASED");
            night.plant("REC-19", kind, stranger + "/agency");
        }
    }
}
