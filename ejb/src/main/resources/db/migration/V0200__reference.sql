-- Code tables. A code's row is never overwritten: a newer edition closes it (valid_to, closed_by) and opens another.

-- One row for each load of an edition. running is 1 while it runs, else null: only one may.
CREATE TABLE reference_load (
    id BIGINT NOT NULL,
    edition VARCHAR(80) NOT NULL,
    effective DATE NOT NULL,
    upload_id BIGINT NULL,
    state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    running TINYINT NULL,
    started_at DATETIME(6) NOT NULL,
    started_by VARCHAR(160) NOT NULL,
    beat_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY reference_load_running (running),
    KEY reference_load_state (state, id)
);

-- What a load did to one table.
CREATE TABLE reference_load_line (
    load_id BIGINT NOT NULL,
    code_table VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    added INT NOT NULL,
    changed INT NOT NULL,
    closed INT NOT NULL,
    unchanged INT NOT NULL,
    loaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (load_id, code_table)
);

-- Why a load was refused, by file and row.
CREATE TABLE reference_load_fault (
    load_id BIGINT NOT NULL,
    fault_no INT NOT NULL,
    problem VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    path VARCHAR(200) NOT NULL,
    value VARCHAR(210) NOT NULL,
    arguments VARCHAR(400) NOT NULL,
    PRIMARY KEY (load_id, fault_no)
);

-- Archives that were uploaded, as they came.
CREATE TABLE reference_upload (
    id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    sha256 BINARY(32) NOT NULL,
    content LONGBLOB NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    uploaded_by VARCHAR(160) NOT NULL,
    PRIMARY KEY (id)
);

-- Both days are the last and first in force. fingerprint is a hash of the row as it was published.
CREATE TABLE reference_code (
    code_table VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opened_by BIGINT NOT NULL,
    closed_by BIGINT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    name_zh VARCHAR(500) NOT NULL,
    name_en VARCHAR(500) NOT NULL,
    attributes JSON NOT NULL,
    mark VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fingerprint BINARY(32) NOT NULL,
    PRIMARY KEY (code_table, code, opened_by),
    KEY reference_code_opened (opened_by, code_table),
    KEY reference_code_closed (closed_by, code_table)
);
