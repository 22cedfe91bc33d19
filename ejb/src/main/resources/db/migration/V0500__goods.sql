-- Goods declarations (GD-01). Codes are ascii and compared byte by byte; names are utf8mb4.

CREATE TABLE goods_declaration (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    seq_no CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    client_seq_no VARCHAR(18) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    entry_id VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    channel VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Who may see it: the declarant's and the trader's enterprise, and the agencies with a case, as a set.
    declarant_id BIGINT NOT NULL,
    trader_id BIGINT NOT NULL,
    mandate_id BIGINT NOT NULL,
    agencies VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    direction CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    custom_master CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ie_port CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ie_date DATE NULL,
    trade_code VARCHAR(18) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    trade_scc CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    trade_name VARCHAR(100) NOT NULL,
    agent_scc CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agent_name VARCHAR(100) NOT NULL,
    declare_name VARCHAR(50) NOT NULL,
    bill_no VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    contract_no VARCHAR(32) NOT NULL,
    trade_mode CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    traf_mode CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    traf_name VARCHAR(50) NOT NULL,
    voyage_no VARCHAR(32) NOT NULL,
    packages INT NOT NULL,
    gross_weight DECIMAL(19,5) NOT NULL,
    net_weight DECIMAL(19,5) NOT NULL,
    first_goods_name VARCHAR(255) NOT NULL,
    line_count INT NOT NULL,
    total DECIMAL(23,4) NOT NULL,
    currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value_fen BIGINT NOT NULL,
    submitted_at DATETIME(6) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    due_at DATETIME(6) NULL,
    clock_owner VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    assignee VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    assessed_by VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    open_holds INT NOT NULL,
    open_questions INT NOT NULL,
    -- GD-01 R4; null once withdrawn or rejected, so that the shipment can be declared again.
    business_key BINARY(32) NULL,
    code_version VARCHAR(40) NOT NULL,
    declared MEDIUMTEXT NOT NULL,
    normalised MEDIUMTEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY goods_declaration_seq_no (seq_no),
    UNIQUE KEY goods_declaration_business_key (business_key),
    KEY goods_declaration_declarant (declarant_id, id),
    KEY goods_declaration_trader (trader_id, id),
    KEY goods_declaration_client_seq_no (client_seq_no, declarant_id),
    KEY goods_declaration_entry_id (entry_id),
    KEY goods_declaration_bill_no (bill_no),
    KEY goods_declaration_state (state, due_at),
    KEY goods_declaration_assignee (assignee, state)
);

CREATE TABLE goods_line (
    declaration_id BIGINT NOT NULL,
    g_no INT NOT NULL,
    code_ts CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    g_name VARCHAR(255) NOT NULL,
    g_qty DECIMAL(19,5) NOT NULL,
    g_unit CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    first_qty DECIMAL(19,5) NOT NULL,
    first_unit CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decl_price DECIMAL(19,4) NOT NULL,
    decl_total DECIMAL(19,4) NOT NULL,
    trade_curr CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    origin_country CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    destination_country CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    duty_mode CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (declaration_id, g_no)
);

CREATE TABLE goods_container (
    declaration_id BIGINT NOT NULL,
    position INT NOT NULL,
    container_id VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    container_md VARCHAR(32) NOT NULL,
    goods_no VARCHAR(255) NOT NULL,
    goods_weight DECIMAL(19,5) NOT NULL,
    PRIMARY KEY (declaration_id, position),
    KEY goods_container_number (container_id)
);

-- Append-only: the history of a declaration.
CREATE TABLE goods_transition (
    id BIGINT NOT NULL,
    declaration_id BIGINT NOT NULL,
    from_state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor VARCHAR(160) NOT NULL,
    reason_code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note VARCHAR(1000) NOT NULL,
    clock_owner VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY goods_transition_of (declaration_id, id)
);

-- Append-only: receipts in the field's own codes; declarant and trader read them as a feed.
CREATE TABLE goods_receipt (
    id BIGINT NOT NULL,
    declaration_id BIGINT NOT NULL,
    declarant_id BIGINT NOT NULL,
    trader_id BIGINT NOT NULL,
    channel_code VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    noticed_at DATETIME(6) NOT NULL,
    note VARCHAR(1000) NOT NULL,
    PRIMARY KEY (id),
    KEY goods_receipt_of (declaration_id, id),
    KEY goods_receipt_declarant (declarant_id, id),
    KEY goods_receipt_trader (trader_id, id)
);

CREATE TABLE goods_supplement (
    id BIGINT NOT NULL,
    declaration_id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    question VARCHAR(1000) NOT NULL,
    asked_by VARCHAR(160) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    answer VARCHAR(4000) NULL,
    document_ids VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answered_by VARCHAR(160) NULL,
    answered_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY goods_supplement_of (declaration_id, id)
);

CREATE TABLE goods_hold (
    id BIGINT NOT NULL,
    declaration_id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ground VARCHAR(500) NOT NULL,
    placed_by VARCHAR(160) NOT NULL,
    placed_at DATETIME(6) NOT NULL,
    review_at DATETIME(6) NOT NULL,
    lifted_at DATETIME(6) NULL,
    lifted_by VARCHAR(160) NULL,
    lift_note VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    KEY goods_hold_of (declaration_id, id)
);

CREATE TABLE goods_draft (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    enterprise_id BIGINT NOT NULL,
    title VARCHAR(100) NOT NULL,
    direction VARCHAR(1) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    bill_no VARCHAR(60) NOT NULL,
    trade_name VARCHAR(120) NOT NULL,
    line_count INT NOT NULL,
    saved_by VARCHAR(160) NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    form MEDIUMTEXT NOT NULL,
    PRIMARY KEY (id),
    KEY goods_draft_of (enterprise_id, id)
);

-- Why an officer decides as he does; dated.
CREATE TABLE goods_reason (
    code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    PRIMARY KEY (code, valid_from)
);
INSERT INTO goods_reason (code, valid_from) VALUES
('R01', '2018-08-01'), ('R02', '2018-08-01'), ('R03', '2018-08-01'), ('R04', '2018-08-01'), ('R05', '2018-08-01'),
('R06', '2018-08-01'), ('R07', '2018-08-01'), ('R08', '2018-08-01'), ('R09', '2018-08-01'), ('R10', '2018-08-01'),
('R99', '2018-08-01');
