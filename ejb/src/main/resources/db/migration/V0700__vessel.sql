-- Ships and their port calls (VD-01 to VD-05). Codes are ascii and compared byte by byte; names are utf8mb4.

CREATE TABLE vessel_ship (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    imo CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mmsi VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    call_sign VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(100) NOT NULL,
    name_zh VARCHAR(100) NOT NULL,
    flag CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    port_of_registry VARCHAR(60) NOT NULL,
    ship_type VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    gross_tonnage DECIMAL(12,3) NOT NULL,
    net_tonnage DECIMAL(12,3) NOT NULL,
    deadweight DECIMAL(12,3) NULL,
    length_overall DECIMAL(7,2) NULL,
    beam DECIMAL(6,2) NULL,
    maximum_draught DECIMAL(6,2) NULL,
    owner_name VARCHAR(120) NOT NULL,
    operator_name VARCHAR(120) NOT NULL,
    operator_code VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- The enterprise that filed the particulars last.
    filer_id BIGINT NOT NULL,
    filed_at DATETIME(6) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY vessel_ship_imo (imo),
    KEY vessel_ship_name (name),
    KEY vessel_ship_state (state, id)
);

-- Append-only: who the ship was (VD-01 R3).
CREATE TABLE vessel_ship_history (
    id BIGINT NOT NULL,
    ship_id BIGINT NOT NULL,
    valid_from DATETIME(6) NOT NULL,
    name VARCHAR(100) NOT NULL,
    flag CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    call_sign VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mmsi VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    gross_tonnage DECIMAL(12,3) NOT NULL,
    net_tonnage DECIMAL(12,3) NOT NULL,
    filer_id BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY vessel_ship_history_of (ship_id, id)
);

CREATE TABLE vessel_certificate (
    ship_id BIGINT NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number VARCHAR(40) NOT NULL,
    issuer VARCHAR(100) NOT NULL,
    issue_date DATE NULL,
    expiry_date DATE NOT NULL,
    PRIMARY KEY (ship_id, position),
    KEY vessel_certificate_expiry (expiry_date)
);

CREATE TABLE vessel_visit (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    visit CHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ship_id BIGINT NOT NULL,
    imo CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ship_name VARCHAR(100) NOT NULL,
    flag CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ship_type VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agent_id BIGINT NOT NULL,
    mandate_id BIGINT NOT NULL,
    port CHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    voyage_in VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    voyage_out VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    last_port VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    left_last_port_at DATETIME(6) NULL,
    next_port VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    eta DATETIME(6) NOT NULL,
    etd DATETIME(6) NULL,
    ata DATETIME(6) NULL,
    atd DATETIME(6) NULL,
    berth VARCHAR(40) NOT NULL,
    crew INT NOT NULL,
    passengers INT NOT NULL,
    dangerous TINYINT NOT NULL,
    entry_applied_at DATETIME(6) NULL,
    eta_confirmed_at DATETIME(6) NULL,
    confirmed_eta DATETIME(6) NULL,
    inward_lodged_at DATETIME(6) NULL,
    inward_cleared_at DATETIME(6) NULL,
    departure_applied_at DATETIME(6) NULL,
    -- VD-05 R1: entry and exit together, or under a regular permit.
    departure_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    detained TINYINT NOT NULL,
    risk INT NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    -- VD-01 R1: the ship is in one place only; null before arrival and after departure.
    present_key VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- One open call per ship, port and voyage; null once it is over.
    voyage_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    PRIMARY KEY (id),
    UNIQUE KEY vessel_visit_number (visit),
    UNIQUE KEY vessel_visit_present (present_key),
    UNIQUE KEY vessel_visit_voyage (voyage_key),
    KEY vessel_visit_agent (agent_id, id),
    KEY vessel_visit_state (state, eta),
    KEY vessel_visit_ship (ship_id, eta),
    KEY vessel_visit_voyages (imo, voyage_in)
);

-- Each agency's part of each phase (B.1).
CREATE TABLE vessel_agency_part (
    visit_id BIGINT NOT NULL,
    phase VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Where it stood before a hold stopped it; empty otherwise.
    suspended_from VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since DATETIME(6) NOT NULL,
    due_at DATETIME(6) NULL,
    ground VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note VARCHAR(1000) NOT NULL,
    actor VARCHAR(160) NOT NULL,
    PRIMARY KEY (visit_id, phase, agency),
    KEY vessel_agency_part_work (agency, state, due_at)
);

-- Append-only: the history of a call.
CREATE TABLE vessel_transition (
    id BIGINT NOT NULL,
    visit_id BIGINT NOT NULL,
    verb VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phase VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    part_from VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    part_to VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor VARCHAR(160) NOT NULL,
    ground VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note VARCHAR(1000) NOT NULL,
    PRIMARY KEY (id),
    KEY vessel_transition_of (visit_id, id)
);

-- Append-only: what was declared, a row for each time; the greatest version counts.
CREATE TABLE vessel_section (
    visit_id BIGINT NOT NULL,
    section VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT NOT NULL,
    lodged_at DATETIME(6) NOT NULL,
    lodged_by VARCHAR(160) NOT NULL,
    entries INT NOT NULL,
    declared MEDIUMTEXT NOT NULL,
    PRIMARY KEY (visit_id, section, version)
);

-- Append-only: what was late or otherwise against the rules, with the rule.
CREATE TABLE vessel_breach (
    id BIGINT NOT NULL,
    visit_id BIGINT NOT NULL,
    rule VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_at DATETIME(6) NULL,
    noted_at DATETIME(6) NOT NULL,
    note VARCHAR(400) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY vessel_breach_once (visit_id, rule, due_at)
);

-- PSC detention (B.1 x). open_key: the ship's IMO number while it stands.
CREATE TABLE vessel_detention (
    id BIGINT NOT NULL,
    visit_id BIGINT NOT NULL,
    ground VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note VARCHAR(1000) NOT NULL,
    placed_by VARCHAR(160) NOT NULL,
    placed_at DATETIME(6) NOT NULL,
    review_on DATE NOT NULL,
    released_by VARCHAR(160) NOT NULL,
    released_at DATETIME(6) NULL,
    release_note VARCHAR(1000) NOT NULL,
    open_key CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (id),
    UNIQUE KEY vessel_detention_open (open_key),
    KEY vessel_detention_of (visit_id, id)
);

CREATE TABLE vessel_clearance (
    id BIGINT NOT NULL,
    visit_id BIGINT NOT NULL,
    number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    valid_until DATETIME(6) NOT NULL,
    issued_by VARCHAR(160) NOT NULL,
    content TEXT NOT NULL,
    signature VARBINARY(100) NOT NULL,
    ended_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY vessel_clearance_number (number),
    UNIQUE KEY vessel_clearance_code (code),
    KEY vessel_clearance_of (visit_id, id)
);

-- Berths with their limits, dated (VD-02 R4). air_draught: the lowest bridge on the way to it, in metres.
CREATE TABLE vessel_berth (
    code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    port CHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_zh VARCHAR(60) NOT NULL,
    name_en VARCHAR(60) NOT NULL,
    draught DECIMAL(6,2) NOT NULL,
    length_overall DECIMAL(7,2) NOT NULL,
    air_draught DECIMAL(6,2) NULL,
    mark VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (code, valid_from)
);

-- Coded grounds of decisions, dated; texts vessel.ground.<code>.
CREATE TABLE vessel_ground (
    code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    used_for VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agencies VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source VARCHAR(120) NOT NULL,
    PRIMARY KEY (code, valid_from)
);

INSERT INTO vessel_ground (code, valid_from, used_for, agencies, source) VALUES
    ('B01', '2019-03-02', 'ORDER_BOARDING', 'GACC', 'Decree 175 Art. 10(2): ship from an area affected by an epidemic'),
    ('B02', '2019-03-02', 'ORDER_BOARDING', 'GACC', 'Decree 175 Art. 10(2): person with, or suspected of, an infectious disease'),
    ('B03', '2019-03-02', 'ORDER_BOARDING', 'GACC', 'Decree 175 Art. 10(2): death on board for unknown reasons'),
    ('B04', '2019-03-02', 'ORDER_BOARDING', 'GACC', 'Decree 175 Art. 11: no valid sanitary certificate'),
    ('B05', '2019-03-02', 'ORDER_BOARDING', 'NIA', 'Border Inspection Regulations: suspected stowaways or wanted persons'),
    ('B06', '2019-03-02', 'ORDER_BOARDING', 'MSA', 'Port State control under the memorandum: overriding factor'),
    ('B07', '2019-03-02', 'ORDER_BOARDING', 'GACC', 'Customs Law Art. 6: suspected smuggling'),
    ('B08', '2019-03-02', 'ORDER_BOARDING', 'MSA', 'Dangerous goods declared wrongly or not at all'),
    ('B09', '2019-03-02', 'ORDER_BOARDING', 'GACC,MSA,NIA', 'Decree 175: other special circumstances'),
    ('R01', '2019-03-02', 'REFUSE', 'MSA', 'Ship unfit, or its certificates are not valid'),
    ('R02', '2019-03-02', 'REFUSE', 'MSA', 'Berth or channel does not suit the ship'),
    ('R03', '2019-03-02', 'REFUSE', 'MSA', 'Security level or history of ports raises a threat (ISPS)'),
    ('R04', '2019-03-02', 'REFUSE', 'GACC', 'Health risk that cannot be handled in this port'),
    ('R05', '2019-03-02', 'REFUSE', 'GACC', 'Declaration of stores, effects or cargo is false'),
    ('R06', '2019-03-02', 'REFUSE', 'NIA', 'Persons may not enter or leave (Exit-Entry Law)'),
    ('R07', '2019-03-02', 'REFUSE', 'NIA', 'Lists of persons are incomplete or false'),
    ('R08', '2019-03-02', 'REFUSE', 'GACC', 'Tonnage tax or other dues are open'),
    ('R99', '2019-03-02', 'REFUSE', 'GACC,MSA,NIA', 'Other, as the note says'),
    ('D01', '2019-03-02', 'DETAIN', 'MSA', 'Deficiency clearly hazardous to safety'),
    ('D02', '2019-03-02', 'DETAIN', 'MSA', 'Deficiency clearly hazardous to the environment'),
    ('D03', '2019-03-02', 'DETAIN', 'MSA', 'Living and working conditions (MLC)'),
    ('D04', '2019-03-02', 'DETAIN', 'MSA', 'Navigation ban by court order'),
    ('D99', '2019-03-02', 'DETAIN', 'MSA', 'Other, as the note says');

INSERT INTO vessel_berth (code, valid_from, port, name_zh, name_en, draught, length_overall, air_draught, mark) VALUES
    ('YS1-01', '2018-01-01', 'CNYSA', '洋山一期1号泊位', 'Yangshan phase 1, berth 1', 16.00, 400.00, NULL, 'UNVERIFIED'),
    ('YS1-02', '2018-01-01', 'CNYSA', '洋山一期2号泊位', 'Yangshan phase 1, berth 2', 16.00, 400.00, NULL, 'UNVERIFIED'),
    ('YS3-01', '2018-01-01', 'CNYSA', '洋山三期1号泊位', 'Yangshan phase 3, berth 1', 17.50, 430.00, NULL, 'UNVERIFIED'),
    ('YS3-02', '2018-01-01', 'CNYSA', '洋山三期2号泊位', 'Yangshan phase 3, berth 2', 17.50, 430.00, NULL, 'UNVERIFIED'),
    ('YS4-01', '2018-01-01', 'CNYSA', '洋山四期1号泊位', 'Yangshan phase 4, berth 1', 17.00, 400.00, NULL, 'UNVERIFIED'),
    ('WGQ2-01', '2018-01-01', 'CNSHG', '外高桥二期1号泊位', 'Waigaoqiao phase 2, berth 1', 12.80, 330.00, NULL, 'UNVERIFIED'),
    ('WGQ4-01', '2018-01-01', 'CNSHG', '外高桥四期1号泊位', 'Waigaoqiao phase 4, berth 1', 14.00, 350.00, NULL, 'UNVERIFIED'),
    ('WGQ5-01', '2018-01-01', 'CNSHG', '外高桥五期1号泊位', 'Waigaoqiao phase 5, berth 1', 12.80, 330.00, NULL, 'UNVERIFIED'),
    ('WSK-01', '2018-01-01', 'CNSHG', '吴淞口国际邮轮码头1号泊位', 'Wusongkou cruise terminal, berth 1', 10.50, 362.00, NULL, 'UNVERIFIED'),
    ('WSK-02', '2018-01-01', 'CNSHG', '吴淞口国际邮轮码头2号泊位', 'Wusongkou cruise terminal, berth 2', 10.50, 362.00, NULL, 'UNVERIFIED'),
    ('HP-01', '2018-01-01', 'CNSHG', '黄浦江港国客码头', 'Huangpu river, international passenger terminal', 9.00, 260.00, 46.00, 'UNVERIFIED'),
    ('LJZ-A1', '2018-01-01', 'CNSHG', '长江口锚地A1', 'Yangtze estuary anchorage A1', 14.00, 400.00, NULL, 'UNVERIFIED');

INSERT INTO access_role (role, party_kind, name_zh, name_en) VALUES
    ('SHIP_AGENT', 'ENTERPRISE', '船舶代理', 'Ship agent'),
    ('BORDER_OFFICER', 'AGENCY', '边检人员', 'Border inspection officer');

INSERT INTO access_role_permission (role, permission) VALUES
    ('SHIP_AGENT', 'VESSEL_FILE'),
    ('SHIP_AGENT', 'VESSEL_READ'),
    ('SHIP_AGENT', 'REFERENCE_READ'),
    ('ENTERPRISE_MANAGER', 'VESSEL_FILE'),
    ('ENTERPRISE_MANAGER', 'VESSEL_READ'),
    ('ENTERPRISE_SYSTEM', 'VESSEL_FILE'),
    ('ENTERPRISE_SYSTEM', 'VESSEL_READ'),
    ('OFFICER', 'VESSEL_READ'),
    ('OFFICER', 'VESSEL_DECIDE'),
    ('SUPERVISOR', 'VESSEL_READ'),
    ('SUPERVISOR', 'VESSEL_DECIDE'),
    ('AGENCY_SYSTEM', 'VESSEL_READ'),
    ('AGENCY_SYSTEM', 'VESSEL_DECIDE'),
    ('OPERATOR', 'VESSEL_READ'),
    ('BORDER_OFFICER', 'PERSONS_READ');

-- What each of the three sees (B.1); persons are border inspection's alone (B.3).
INSERT INTO collaboration_routing (id, document, agency, valid_from, valid_to, facts, fields, ground) VALUES
(700, 'VD-01', 'MSA', '2019-03-02', NULL, '',
 'CALL SHIP CERTIFICATE LAST_PORT SECURITY DANGEROUS_GOODS WASTE BALLAST DEPARTURE',
 'CATALOGUE B.1: particulars, certificates, draught, security, dangerous goods, waste, ballast'),
(701, 'VD-01', 'GACC', '2019-03-02', NULL, '',
 'CALL SHIP:imoNumber,nameOfShip,flagState,typeOfShip,grossTonnage,netTonnage LAST_PORT STORE EFFECT:sequenceNumber,rankOrRating,effects DANGEROUS_GOODS HEALTH DEPARTURE',
 'CATALOGUE B.1: FAL 1 to 4, stores, effects, cargo, health, tonnage; no names of crew (B.3)'),
(702, 'VD-01', 'NIA', '2019-03-02', NULL, '',
 'CALL SHIP:imoNumber,nameOfShip,flagState,typeOfShip LAST_PORT CREW PASSENGER DEPARTURE CREW_OUT PASSENGER_OUT PERSON_CHANGE',
 'CATALOGUE B.1: FAL 1 core, crew, passengers, previous ports, times, berth, permits');
