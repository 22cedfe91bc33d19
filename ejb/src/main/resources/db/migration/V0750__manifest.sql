-- Cargo manifests (MF-01 to MF-04). Numbers are kept as written; the _key columns hold them as they are compared (STANDARDS §4).

CREATE TABLE manifest_filing (
    id BIGINT NOT NULL,
    number CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    direction CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    transport_mode CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    channel VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    filer_id BIGINT NOT NULL,
    agencies VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    imo VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ship_name VARCHAR(70) NOT NULL,
    voyage VARCHAR(32) NOT NULL,
    voyage_key VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    visit_no VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    custom_master VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place VARCHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    port_of_loading VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    port_of_discharge VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    loading_at DATETIME(6) NULL,
    departure_at DATETIME(6) NULL,
    arrival_at DATETIME(6) NULL,
    finished_at DATETIME(6) NULL,
    due_at DATETIME(6) NULL,
    late TINYINT NOT NULL,
    state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bill_count INT NOT NULL,
    message_id VARCHAR(64) NOT NULL,
    filed_at DATETIME(6) NOT NULL,
    filed_by VARCHAR(160) NOT NULL,
    declared MEDIUMTEXT NOT NULL,
    normalised MEDIUMTEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY manifest_filing_number (number),
    KEY manifest_filing_filer (filer_id, id),
    KEY manifest_filing_voyage (voyage_key, kind)
);

-- live is null once a bill is deleted, so that its number can be filed again.
CREATE TABLE manifest_bill (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    filing_id BIGINT NOT NULL,
    filer_id BIGINT NOT NULL,
    agencies VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    direction CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    imo VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ship_key VARCHAR(70) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    voyage_key VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    bill_no VARCHAR(70) NOT NULL,
    bill_key VARCHAR(70) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    master_key VARCHAR(70) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    live TINYINT NULL,
    state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    port_of_loading VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    port_of_discharge VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    goods VARCHAR(255) NOT NULL,
    hs_code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    consignee_code VARCHAR(18) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    consignee_name VARCHAR(100) NOT NULL,
    packages INT NOT NULL,
    package_kind VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    gross_kg DECIMAL(19,5) NOT NULL,
    bulk TINYINT NOT NULL,
    dangerous TINYINT NOT NULL,
    transfer TINYINT NOT NULL,
    container_list TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    -- What declarations were accepted for, and what the ledger has taken out; always the sums of the rows behind them.
    linked_packages INT NOT NULL,
    linked_kg DECIMAL(19,5) NOT NULL,
    written_packages INT NOT NULL,
    written_kg DECIMAL(19,5) NOT NULL,
    ledger_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    no_load_due_at DATETIME(6) NULL,
    arrived_at DATETIME(6) NULL,
    filed_at DATETIME(6) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    declared MEDIUMTEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY manifest_bill_number (voyage_key, bill_key, live),
    KEY manifest_bill_master (voyage_key, master_key),
    KEY manifest_bill_filing (filing_id),
    KEY manifest_bill_filer (filer_id, id),
    KEY manifest_bill_state (state, id),
    KEY manifest_bill_ledger (ledger_state, arrived_at)
);

CREATE TABLE manifest_item (
    bill_id BIGINT NOT NULL,
    position INT NOT NULL,
    goods VARCHAR(255) NOT NULL,
    hs_code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    un_number VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    hazard_class VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    packages INT NOT NULL,
    package_kind VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    gross_kg DECIMAL(19,5) NOT NULL,
    PRIMARY KEY (bill_id, position),
    KEY manifest_item_dangerous (un_number, bill_id)
);

CREATE TABLE manifest_container (
    bill_id BIGINT NOT NULL,
    number VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    voyage_key VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    size_type VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fullness VARCHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seals VARCHAR(100) NOT NULL,
    packages INT NOT NULL,
    gross_kg DECIMAL(19,5) NOT NULL,
    vgm_kg DECIMAL(19,5) NOT NULL,
    arrived_at DATETIME(6) NULL,
    released_at DATETIME(6) NULL,
    loading_at DATETIME(6) NULL,
    PRIMARY KEY (bill_id, number),
    KEY manifest_container_number (number, voyage_key),
    KEY manifest_container_voyage (voyage_key, number)
);

-- Append-only: the history of a bill, and the answers to its filer in the field's own codes (CATALOGUE A.6).
CREATE TABLE manifest_transition (
    id BIGINT NOT NULL,
    bill_id BIGINT NOT NULL,
    from_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    verb VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor VARCHAR(160) NOT NULL,
    note VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    KEY manifest_transition_of (bill_id, id)
);

CREATE TABLE manifest_receipt (
    id BIGINT NOT NULL,
    filing_id BIGINT NOT NULL,
    bill_id BIGINT NOT NULL,
    filer_id BIGINT NOT NULL,
    code VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    noticed_at DATETIME(6) NOT NULL,
    note VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    KEY manifest_receipt_filer (filer_id, id),
    KEY manifest_receipt_filing (filing_id, id)
);

-- A declaration's claim on a bill: LINKED when customs accepted it, RELEASED, or FREED.
CREATE TABLE manifest_link (
    id BIGINT NOT NULL,
    bill_id BIGINT NOT NULL,
    seq_no CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    packages INT NOT NULL,
    gross_kg DECIMAL(19,5) NOT NULL,
    containers TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    linked_at DATETIME(6) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY manifest_link_declaration (seq_no),
    KEY manifest_link_bill (bill_id, state)
);

-- Append-only: what was taken off a bill and why. The balance of a bill is its quantity less the sum of these.
CREATE TABLE manifest_ledger (
    id BIGINT NOT NULL,
    bill_id BIGINT NOT NULL,
    kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    packages INT NOT NULL,
    gross_kg DECIMAL(19,5) NOT NULL,
    reference VARCHAR(64) NOT NULL,
    booked_at DATETIME(6) NOT NULL,
    booked_by VARCHAR(160) NOT NULL,
    note VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY manifest_ledger_once (bill_id, kind, reference)
);

-- What arrival, tally and stowage reports say, line by line.
CREATE TABLE manifest_report_line (
    filing_id BIGINT NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    voyage_key VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    bill_key VARCHAR(70) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    container VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    packages INT NULL,
    gross_kg DECIMAL(19,5) NULL,
    seals VARCHAR(100) NOT NULL,
    happened_at DATETIME(6) NULL,
    stowage VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    item_condition VARCHAR(100) NOT NULL,
    verdict VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (filing_id, position),
    KEY manifest_report_line_voyage (voyage_key, kind, container)
);

CREATE TABLE manifest_discrepancy (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    filing_id BIGINT NOT NULL,
    filer_id BIGINT NOT NULL,
    bill_id BIGINT NULL,
    voyage_key VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    bill_key VARCHAR(70) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    container VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    manifested VARCHAR(100) NOT NULL,
    found VARCHAR(100) NOT NULL,
    state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note VARCHAR(500) NOT NULL,
    extended TINYINT NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    closed_at DATETIME(6) NULL,
    closed_by VARCHAR(160) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY manifest_discrepancy_once (filing_id, kind, bill_key, container),
    KEY manifest_discrepancy_state (state, due_at),
    KEY manifest_discrepancy_voyage (voyage_key)
);

CREATE TABLE manifest_amendment (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    number CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    filer_id BIGINT NOT NULL,
    voyage_key VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    bill_keys TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reason VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    explanation VARCHAR(500) NOT NULL,
    document_ids VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    wanted MEDIUMTEXT NOT NULL,
    requested_at DATETIME(6) NOT NULL,
    requested_by VARCHAR(160) NOT NULL,
    decided_at DATETIME(6) NULL,
    decided_by VARCHAR(160) NOT NULL,
    note VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY manifest_amendment_number (number),
    KEY manifest_amendment_filer (filer_id, id),
    KEY manifest_amendment_state (state, id)
);

-- Which of the voyage's reports has to come, and whether it did (MF-03 R1).
CREATE TABLE manifest_due_report (
    voyage_key VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    ship_key VARCHAR(70) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    imo VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place VARCHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since DATETIME(6) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    overdue_at DATETIME(6) NULL,
    filing_id BIGINT NULL,
    PRIMARY KEY (voyage_key, ship_key, kind),
    UNIQUE KEY manifest_due_report_id (id),
    KEY manifest_due_report_state (state, due_at)
);

INSERT INTO access_role (role, party_kind, name_zh, name_en) VALUES
    ('MANIFEST_FILER', 'ENTERPRISE', '舱单申报员', 'Manifest filer'),
    ('CARGO_REPORTER', 'ENTERPRISE', '场站理货报告员', 'Terminal and tally reporter');

INSERT INTO access_role_permission (role, permission) VALUES
    ('MANIFEST_FILER', 'MANIFEST_FILE'),
    ('MANIFEST_FILER', 'MANIFEST_READ'),
    ('MANIFEST_FILER', 'REFERENCE_READ'),
    ('CARGO_REPORTER', 'CARGO_REPORT'),
    ('CARGO_REPORTER', 'MANIFEST_READ'),
    ('CARGO_REPORTER', 'REFERENCE_READ'),
    ('SHIP_AGENT', 'MANIFEST_FILE'),
    ('SHIP_AGENT', 'MANIFEST_READ'),
    ('ENTERPRISE_MANAGER', 'MANIFEST_FILE'),
    ('ENTERPRISE_MANAGER', 'MANIFEST_READ'),
    ('ENTERPRISE_SYSTEM', 'MANIFEST_FILE'),
    ('ENTERPRISE_SYSTEM', 'MANIFEST_READ'),
    ('OFFICER', 'MANIFEST_READ'),
    ('OFFICER', 'MANIFEST_DECIDE'),
    ('SUPERVISOR', 'MANIFEST_READ'),
    ('SUPERVISOR', 'MANIFEST_DECIDE'),
    ('AGENCY_SYSTEM', 'MANIFEST_READ'),
    ('AGENCY_SYSTEM', 'MANIFEST_DECIDE');

-- MSA gets the bills with dangerous goods; border inspection the ship and its cargo in outline (stowaway risk).
INSERT INTO collaboration_routing (id, document, agency, valid_from, valid_to, facts, fields, ground) VALUES
(7501, 'MF-01', 'GACC', '2018-08-01', NULL, '', '*', 'CATALOGUE MF-01: customs decides'),
(7502, 'MF-01', 'MSA', '2018-08-01', NULL, 'dangerous=1',
 'MANIFEST:* BILL:bill,master,portOfLoading,portOfDischarge,packages,packageKind,grossWeight,goods ITEM:* CONTAINER:*',
 'CATALOGUE MF-01, B.3: dangerous goods'),
(7503, 'MF-01', 'NIA', '2018-08-01', NULL, '',
 'MANIFEST:* BILL:bill,portOfLoading,portOfDischarge,packages,goods CONTAINER:bill,container,sizeType,fullness',
 'CATALOGUE MF-01: stowaway risk'),
(7511, 'MF-02', 'GACC', '2018-08-01', NULL, '', '*', 'CATALOGUE MF-02: customs decides'),
(7512, 'MF-02', 'MSA', '2018-08-01', NULL, 'dangerous=1',
 'MANIFEST:* BILL:bill,master,portOfLoading,portOfDischarge,packages,packageKind,grossWeight,goods ITEM:* CONTAINER:*',
 'CATALOGUE MF-02: dangerous goods'),
(7521, 'MF-03', 'GACC', '2018-08-01', NULL, '', '*', 'CATALOGUE MF-03'),
(7531, 'MF-04', 'GACC', '2018-08-01', NULL, '', '*', 'CATALOGUE MF-04');
