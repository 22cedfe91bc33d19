package cn.singlewindow.whole;

import cn.singlewindow.platform.sql.Database;

/** Declarations of one business day as the goods module stores them, written by hand so that they can be wrong. */
final class PlantedDeclarations {

    /** The first of their ids: older than what any door makes, so that they meet nobody else's. */
    private static final long FIRST = (86_400_000L << 22) * 400;

    private static final String[] WAY = {"DRAFT", "SUBMITTED", "RECEIVED", "SCREENED", "ASSESSED", "RELEASED"};

    private final Database database;
    private final String at;

    /** @param at the instant of everything that happens to them, in UTC as SQL writes it */
    PlantedDeclarations(Database database, String at) {
        this.database = database;
        this.at = at;
    }

    /** The number of a declaration. */
    static String seqNo(int n) {
        return "I88%015d".formatted(n);
    }

    /** Declaration {@code n} of a trader: released and in order. */
    void released(int n, int trader, String bill) {
        declaration(n, trader, bill, "RELEASED");
        for (int i = 1; i < WAY.length; i++) {
            step(n, i, WAY[i - 1], WAY[i]);
        }
        receipt(n, 1, "7");
        receipt(n, 2, "P");
    }

    /** A declaration that nobody has answered. */
    void unanswered(int n) {
        declaration(n, n, "BILL" + n, "SUBMITTED");
        step(n, 1, "DRAFT", "SUBMITTED");
        receipt(n, 1, "7");
    }

    /** The window says something else than the last step of its log. */
    void stateDrifts(int n, String state) {
        database.update("UPDATE goods_declaration SET state = ? WHERE id = ?", state, id(n));
    }

    /** The answer that was missing. */
    void answered(int n) {
        receipt(n, 2, "P");
    }

    private static long id(int n) {
        return FIRST + n * 100_000L;
    }

    private void step(int n, int position, String from, String to) {
        database.update(
                "INSERT INTO goods_transition (id, declaration_id, from_state, to_state, happened_at, agency, actor,"
                        + " reason_code, note, clock_owner) VALUES (?, ?, ?, ?, ?, 'GACC', 'officer', '', '', 'GACC')",
                id(n) + position,
                id(n),
                from,
                to,
                at);
    }

    private void receipt(int n, int position, String code) {
        database.update(
                "INSERT INTO goods_receipt (id, declaration_id, declarant_id, trader_id, channel_code, noticed_at, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?, '')",
                id(n) + position,
                id(n),
                -n,
                -n,
                code,
                at);
    }

    private void declaration(int n, int trader, String bill, String state) {
        database.update(
                "INSERT INTO goods_declaration (id, version, seq_no, client_seq_no, entry_id, state, channel,"
                        + " declarant_id, trader_id, mandate_id, agencies, direction, custom_master, ie_port, trade_code,"
                        + " trade_scc, trade_name, agent_scc, agent_name, declare_name, bill_no, contract_no, trade_mode,"
                        + " traf_mode, traf_name, voyage_no, packages, gross_weight, net_weight, first_goods_name,"
                        + " line_count, total, currency, value_fen, submitted_at, changed_at, clock_owner, open_holds,"
                        + " open_questions, business_key, code_version, declared, normalised) VALUES (?, 0, ?, '', '', ?,"
                        + " 'REST_JSON', ?, ?, 0, 'GACC', 'I', '2248', '2248', '3101000000', '91310000000000000X',"
                        + " '甲', '91310000000000000X', '乙', '', ?, ?, '0110', '5', 'SHIP', 'V1', 1, 100, 90, '货', 1,"
                        + " 100000, 'CNY', 10000000, ?, ?, 'GACC', 0, 0, UNHEX(SHA2(?, 256)), '', '{}', '{}')",
                id(n),
                seqNo(n),
                state,
                -trader,
                -trader,
                bill,
                "CONTRACT" + n,
                at,
                at,
                "planted" + n);
        database.update(
                "INSERT INTO goods_line (declaration_id, g_no, code_ts, g_name, g_qty, g_unit, first_qty, first_unit,"
                        + " decl_price, decl_total, trade_curr, origin_country, destination_country, duty_mode)"
                        + " VALUES (?, 1, '8471300000', '货', 5, '001', 5, '001', 20000, 100000, 'CNY', '142', '142',"
                        + " '1')",
                id(n));
        database.update(
                "INSERT INTO collaboration_case (id, subject_type, subject_id, agency, route_id, state, opened_at, since)"
                        + " VALUES (?, 'goods.declaration', ?, 'GACC', 1, 'OPEN', ?, ?)",
                id(n) + 99,
                id(n),
                at,
                at);
    }
}
