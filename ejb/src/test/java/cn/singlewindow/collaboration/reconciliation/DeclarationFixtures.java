package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.platform.sql.Database;
import java.util.List;

/** Declarations as the goods module stores them, written by hand so that they can be wrong. */
final class DeclarationFixtures {

    private static final long DAY = 86_400_000L << 22;

    private final Database database;

    DeclarationFixtures(Database database) {
        this.database = database;
    }

    /** No declarations and nothing about them. */
    void none() {
        for (String table : List.of(
                "goods_declaration",
                "goods_line",
                "goods_transition",
                "goods_receipt",
                "collaboration_case",
                "collaboration_recon_run",
                "collaboration_recon_slice",
                "collaboration_recon_finding",
                "collaboration_discrepancy",
                "collaboration_discrepancy_event")) {
            database.update("DELETE FROM " + table);
        }
    }

    /** Released declarations 1 to {@code count}, with everything that belongs to them. */
    void orderly(int count) {
        for (int n = 1; n <= count; n++) {
            released(n, n, "BILL" + n, 100_000_00);
        }
    }

    /** Declaration {@code n} of a trader: released and in order. */
    void released(int n, int trader, String bill, long fen) {
        declaration(n, trader, bill, fen, "RELEASED");
        String[] way = {"DRAFT", "SUBMITTED", "RECEIVED", "SCREENED", "ASSESSED", "RELEASED"};
        for (int i = 1; i < way.length; i++) {
            step(n, i, way[i - 1], way[i]);
        }
        receipt(n, 1, "7");
        receipt(n, 2, "L");
        receipt(n, 3, "P");
        agencyCase(n, "GACC", "OPEN");
    }

    /** A declaration that nobody has answered. */
    void unanswered(int n) {
        declaration(n, n, "BILL" + n, 100_000_00, "SUBMITTED");
        step(n, 1, "DRAFT", "SUBMITTED");
        receipt(n, 1, "7");
        agencyCase(n, "GACC", "OPEN");
    }

    /** The number of a declaration. */
    static String seqNo(int n) {
        return "I%017d".formatted(n);
    }

    void step(int n, int position, String from, String to) {
        database.update(
                "INSERT INTO goods_transition VALUES (?, ?, ?, ?, '2026-03-02 01:00:00', 'GACC', 'officer', '', '',"
                        + " 'GACC', NULL)",
                id(n) + position,
                id(n),
                from,
                to);
    }

    void receipt(int n, int position, String code) {
        database.update(
                "INSERT INTO goods_receipt (id, declaration_id, declarant_id, trader_id, channel_code, noticed_at, note)"
                        + " VALUES (?, ?, ?, ?, ?, '2026-03-02 01:00:00', '')",
                id(n) + position,
                id(n),
                n,
                n,
                code);
    }

    void agencyCase(int n, String agency, String state) {
        database.update(
                "INSERT INTO collaboration_case VALUES (?, 'goods.declaration', ?, ?, 1, ?, '2026-03-02 01:00:00',"
                        + " '2026-03-02 01:00:00')",
                id(n) + Math.floorMod(agency.hashCode(), 1000),
                id(n),
                agency,
                state);
    }

    void sql(String sql, Object... values) {
        database.update(sql, values);
    }

    static long id(int n) {
        return DAY * 400 + n * 100_000L;
    }

    private void declaration(int n, int trader, String bill, long fen, String state) {
        database.update(
                "INSERT INTO goods_declaration (id, version, seq_no, client_seq_no, entry_id, state, channel,"
                        + " declarant_id, trader_id, mandate_id, agencies, direction, custom_master, ie_port, trade_code,"
                        + " trade_scc, trade_name, agent_scc, agent_name, declare_name, bill_no, contract_no, trade_mode,"
                        + " traf_mode, traf_name, voyage_no, packages, gross_weight, net_weight, first_goods_name,"
                        + " line_count, total, currency, value_fen, submitted_at, changed_at, clock_owner, open_holds,"
                        + " open_questions, business_key, code_version, declared, normalised) VALUES (?, 0, ?, '', '', ?,"
                        + " 'REST_JSON', ?, ?, 0, 'GACC', 'I', '2248', '2248', '3101000000', '91310000000000000X',"
                        + " '甲', '91310000000000000X', '乙', '', ?, ?, '0110', '2', 'SHIP', 'V1', 1, 100, 90, '货', 1, ?,"
                        + " 'CNY', ?, '2026-03-02 01:00:00', '2026-03-02 01:00:00', 'GACC', 0, 0, UNHEX(SHA2(?, 256)),"
                        + " '', '{}', '{}')",
                id(n),
                seqNo(n),
                state,
                trader,
                trader,
                bill,
                "CONTRACT" + n,
                fen / 100,
                fen,
                "key" + n);
        database.update(
                "INSERT INTO goods_line VALUES (?, 1, '8471300000', '货', 5, '001', 5, '001', ?, ?, 'CNY', '142', '142',"
                        + " '1')",
                id(n),
                fen / 500,
                fen / 100);
    }
}
