-- Persons on ships (VD-04). Personal data: seen by border inspection only, every look is logged (B.3).

CREATE TABLE vessel_person (
    id BIGINT NOT NULL,
    visit_id BIGINT NOT NULL,
    section VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    list_version INT NOT NULL,
    -- Of the list that counts now; an older one is kept as history.
    current TINYINT NOT NULL,
    position INT NOT NULL,
    family_name VARCHAR(60) NOT NULL,
    given_names VARCHAR(80) NOT NULL,
    nationality CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    birth_date DATE NOT NULL,
    birth_place VARCHAR(60) NOT NULL,
    gender CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document_number VARCHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issuing_state CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expiry_date DATE NOT NULL,
    visa_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rank_or_rating VARCHAR(40) NOT NULL,
    embarkation VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    disembarkation VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    transit TINYINT NOT NULL,
    state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY vessel_person_row (visit_id, section, list_version, position),
    KEY vessel_person_document (document_number, issuing_state),
    KEY vessel_person_state (visit_id, current, state)
);

-- Watch lists, typed. internal: made by border inspection itself; external: received from others.
CREATE TABLE vessel_watch_list (
    id BIGINT NOT NULL,
    code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_zh VARCHAR(60) NOT NULL,
    name_en VARCHAR(60) NOT NULL,
    external_list TINYINT NOT NULL,
    -- Which of the two matches it takes part in.
    by_document TINYINT NOT NULL,
    by_name TINYINT NOT NULL,
    threshold INT NOT NULL,
    enabled TINYINT NOT NULL,
    edition INT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY vessel_watch_list_code (code)
);

INSERT INTO vessel_watch_list (id, code, name_zh, name_en, external_list, by_document, by_name, threshold, enabled, edition) VALUES
    (1, 'LOST_DOCUMENT', '遗失证件', 'Lost and stolen documents', 1, 1, 0, 100, 1, 0),
    (2, 'WANTED', '通缉人员', 'Wanted persons', 1, 1, 1, 85, 1, 0),
    (3, 'NOT_ADMITTED', '不准入境人员', 'Persons not to be admitted', 0, 1, 1, 88, 1, 0),
    (4, 'NOT_TO_LEAVE', '不准出境人员', 'Persons not to leave', 0, 1, 1, 88, 1, 0),
    (5, 'ATTENTION', '关注人员', 'Persons of attention', 0, 1, 1, 92, 1, 0);

CREATE TABLE vessel_watch_entry (
    id BIGINT NOT NULL,
    list_id BIGINT NOT NULL,
    edition INT NOT NULL,
    reference VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    family_name VARCHAR(60) NOT NULL,
    given_names VARCHAR(80) NOT NULL,
    birth_date DATE NULL,
    document_number VARCHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issuing_state VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_to DATE NULL,
    PRIMARY KEY (id),
    KEY vessel_watch_entry_list (list_id, edition),
    KEY vessel_watch_entry_document (document_number)
);

-- Where a name is looked for: sound of a name and year of birth; three years for each entry.
CREATE TABLE vessel_watch_block (
    block_key VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entry_id BIGINT NOT NULL,
    PRIMARY KEY (block_key, entry_id),
    KEY vessel_watch_block_entry (entry_id)
);

CREATE TABLE vessel_hit (
    id BIGINT NOT NULL,
    visit_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    entry_id BIGINT NOT NULL,
    list_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    score INT NOT NULL,
    found_at DATETIME(6) NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decided_by VARCHAR(160) NOT NULL,
    decided_at DATETIME(6) NULL,
    note VARCHAR(400) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY vessel_hit_once (person_id, entry_id, kind),
    KEY vessel_hit_open (visit_id, state)
);

-- Shore passes, boarding and ship-to-ship permits, temporary entry: one person and one act each.
CREATE TABLE vessel_permit (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    visit_id BIGINT NOT NULL,
    kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id BIGINT NULL,
    holder_name VARCHAR(140) NOT NULL,
    document_number VARCHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issuing_state VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose VARCHAR(200) NOT NULL,
    other_ship VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATETIME(6) NOT NULL,
    valid_until DATETIME(6) NOT NULL,
    asked_by VARCHAR(160) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    decided_by VARCHAR(160) NOT NULL,
    decided_at DATETIME(6) NULL,
    note VARCHAR(400) NOT NULL,
    PRIMARY KEY (id),
    KEY vessel_permit_of (visit_id, state)
);

-- Append-only: who looked at which persons and why.
CREATE TABLE vessel_person_access (
    id BIGINT NOT NULL,
    visit_id BIGINT NOT NULL,
    actor VARCHAR(160) NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(200) NOT NULL,
    looked_at DATETIME(6) NOT NULL,
    section VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    first_position INT NOT NULL,
    last_position INT NOT NULL,
    PRIMARY KEY (id),
    KEY vessel_person_access_of (visit_id, id),
    KEY vessel_person_access_by (actor, id)
);
