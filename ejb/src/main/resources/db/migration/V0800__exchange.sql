-- The exchange hub (RC-02): the mailbox of each agency, the log of every signed message, bulk files.

-- What an agency was told, numbered without a gap. acknowledged: it has taken note of everything up to there.
CREATE TABLE collaboration_mailbox (
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_seq BIGINT NOT NULL,
    acknowledged BIGINT NOT NULL,
    PRIMARY KEY (agency)
);

CREATE TABLE collaboration_mail (
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seq BIGINT NOT NULL,
    subject_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_key VARCHAR(80) NOT NULL,
    event VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version BIGINT NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    PRIMARY KEY (agency, seq)
);

-- Every message that was verified, and every one that was sent, as it was on the wire. raw: deflated. party: 'agency:<code>',
-- 'enterprise:<id>'. exchange_id: the id of the message that began the exchange, so request and answer share it.
CREATE TABLE collaboration_message (
    id BIGINT NOT NULL,
    exchange_id BIGINT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    direction VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    service VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    operation VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    message_id VARCHAR(120) NOT NULL,
    outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    signer CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size INT NOT NULL,
    sha256 BINARY(32) NOT NULL,
    raw MEDIUMBLOB NOT NULL,
    hash BINARY(32) NOT NULL,
    seal_no BIGINT NULL,
    PRIMARY KEY (id),
    KEY collaboration_message_seal_no (seal_no),
    KEY collaboration_message_exchange (exchange_id),
    KEY collaboration_message_party (party, id),
    KEY collaboration_message_message (message_id)
);

CREATE TABLE collaboration_message_seal (
    seal_no BIGINT NOT NULL,
    sealed_at DATETIME(6) NOT NULL,
    row_count INT NOT NULL,
    leaves MEDIUMBLOB NOT NULL,
    previous_hash BINARY(32) NOT NULL,
    hash BINARY(32) NOT NULL,
    signature VARBINARY(64) NOT NULL,
    PRIMARY KEY (seal_no)
);
INSERT INTO platform_lock (name) VALUES ('message-sealer');

-- A file of many records. Files of one sender and dataset are numbered 1, 2, 3 …; one that comes before its time waits (RC-02 R2).
CREATE TABLE collaboration_bulk_file (
    id BIGINT NOT NULL,
    sender VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    receiver VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    dataset VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seq BIGINT NOT NULL,
    name VARCHAR(120) NOT NULL,
    size BIGINT NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    record_count BIGINT NOT NULL,
    stored_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY collaboration_bulk_file_line (sender, receiver, dataset, seq),
    KEY collaboration_bulk_file_receiver (receiver, dataset, seq)
);

CREATE TABLE collaboration_bulk_part (
    file_id BIGINT NOT NULL,
    part INT NOT NULL,
    body MEDIUMBLOB NOT NULL,
    PRIMARY KEY (file_id, part)
);

-- Where the hub calls an agency's own system. Without a row, or disabled, the agency fetches by itself.
CREATE TABLE collaboration_endpoint (
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    address VARCHAR(300) NOT NULL,
    enabled TINYINT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(160) NOT NULL,
    PRIMARY KEY (agency)
);

INSERT INTO access_role_permission (role, permission) VALUES
    ('AGENCY_SYSTEM', 'AGENCY_EXCHANGE'),
    ('AGENCY_SYSTEM', 'GOODS_SUPERVISE');
