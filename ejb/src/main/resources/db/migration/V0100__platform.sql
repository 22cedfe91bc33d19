-- What every module stands on. Instants are UTC. Keys that senders choose are VARBINARY (UTF-8), as every text collation that both
-- servers know ignores blanks at the end.

CREATE TABLE platform_sequence (
    name VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_number BIGINT NOT NULL,
    PRIMARY KEY (name)
);

CREATE TABLE platform_lock (
    name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (name)
);
INSERT INTO platform_lock (name) VALUES ('audit-sealer');

CREATE TABLE platform_special_day (
    special_day DATE NOT NULL,
    kind VARCHAR(4) NOT NULL,
    name_zh VARCHAR(40) NOT NULL,
    PRIMARY KEY (special_day)
);

CREATE TABLE platform_setting (
    name VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    setting_value VARCHAR(400) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(160) NOT NULL,
    PRIMARY KEY (name, valid_from)
);

-- due_at is also the lease of a claimed row: a dead node's claims come due again by themselves.
CREATE TABLE platform_outbox (
    id BIGINT NOT NULL,
    topic VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    recipient VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    payload MEDIUMTEXT NOT NULL,
    state VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts INT NOT NULL,
    failures INT NOT NULL,
    due_at DATETIME(6) NOT NULL,
    appended_at DATETIME(6) NOT NULL,
    delivered_at DATETIME(6) NULL,
    claimed_by VARCHAR(80) NULL,
    last_error VARCHAR(400) NULL,
    PRIMARY KEY (id),
    KEY platform_outbox_due (state, due_at),
    KEY platform_outbox_line (subject_id, state)
);

CREATE TABLE platform_inbox (
    consumer VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    message_id VARBINARY(640) NOT NULL,
    seen_at DATETIME(6) NOT NULL,
    PRIMARY KEY (consumer, message_id)
);

CREATE TABLE platform_idempotency (
    owner VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sender_key VARBINARY(512) NOT NULL,
    content_hash BINARY(32) NOT NULL,
    status INT NOT NULL,
    content_type VARCHAR(100) NOT NULL,
    body MEDIUMBLOB NOT NULL,
    stored_at DATETIME(6) NOT NULL,
    PRIMARY KEY (owner, sender_key)
);

-- Append-only: the application may only insert, select, and fill in seal_no (db/append-only.properties).
CREATE TABLE platform_audit (
    id BIGINT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    what VARCHAR(80) NOT NULL,
    who VARCHAR(160) NOT NULL,
    subject_type VARCHAR(40) NOT NULL,
    subject_id VARCHAR(80) NOT NULL,
    outcome VARCHAR(10) NOT NULL,
    details TEXT NOT NULL,
    hash BINARY(32) NOT NULL,
    seal_no BIGINT NULL,
    PRIMARY KEY (id),
    KEY platform_audit_seal_no (seal_no),
    KEY platform_audit_subject (subject_id, subject_type)
);

-- leaves: 40 bytes for each sealed row in order of id: the id, the row's hash.
CREATE TABLE platform_audit_seal (
    seal_no BIGINT NOT NULL,
    sealed_at DATETIME(6) NOT NULL,
    row_count INT NOT NULL,
    leaves MEDIUMBLOB NOT NULL,
    previous_hash BINARY(32) NOT NULL,
    hash BINARY(32) NOT NULL,
    signature VARBINARY(64) NOT NULL,
    PRIMARY KEY (seal_no)
);

CREATE TABLE platform_document_content (
    hash BINARY(32) NOT NULL,
    body LONGBLOB NOT NULL,
    PRIMARY KEY (hash)
);

CREATE TABLE platform_document (
    id BIGINT NOT NULL,
    owner VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    content_type VARCHAR(100) NOT NULL,
    size INT NOT NULL,
    hash BINARY(32) NOT NULL,
    stored_at DATETIME(6) NOT NULL,
    stored_by VARCHAR(160) NOT NULL,
    PRIMARY KEY (id),
    KEY platform_document_owner (owner, id)
);

CREATE TABLE platform_notice (
    id BIGINT NOT NULL,
    audience VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    code VARCHAR(80) NOT NULL,
    arguments VARCHAR(1000) NOT NULL,
    link VARCHAR(200) NOT NULL,
    posted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY platform_notice_audience (audience, id)
);

CREATE TABLE platform_notice_read (
    reader VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    notice_id BIGINT NOT NULL,
    read_at DATETIME(6) NOT NULL,
    PRIMARY KEY (reader, notice_id)
);
