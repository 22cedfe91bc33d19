-- Result feedback (RC-05).

-- Append-only: what became of a subject, a row for each party, without gap from 1.
CREATE TABLE collaboration_result (
    id BIGINT NOT NULL,
    party VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_key VARCHAR(140) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sequence BIGINT NOT NULL,
    event VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    codes VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason_code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    terminal TINYINT NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY collaboration_result_sequence (party, subject_type, subject_key, sequence),
    KEY collaboration_result_feed (party, id)
);

CREATE TABLE collaboration_subscription (
    id BIGINT NOT NULL,
    party VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    channel VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    address VARCHAR(400) NOT NULL,
    subject_types VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    terminal_only TINYINT NOT NULL,
    -- Signs webhooks; the subscriber was shown it once.
    secret VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since DATETIME(6) NOT NULL,
    made_by VARCHAR(160) NOT NULL,
    ended_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY collaboration_subscription_party (party, ended_at)
);

CREATE TABLE collaboration_push (
    id BIGINT NOT NULL,
    subscription_id BIGINT NOT NULL,
    result_id BIGINT NOT NULL,
    state VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts INT NOT NULL,
    last_error VARCHAR(200) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_push_state (state, id),
    KEY collaboration_push_subscription (subscription_id, state)
);

-- Links by which a third party reads where one submission stands.
CREATE TABLE collaboration_proof (
    id BIGINT NOT NULL,
    token_hash BINARY(32) NOT NULL,
    party VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_key VARCHAR(140) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reader VARCHAR(100) NOT NULL,
    made_by VARCHAR(160) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    valid_until DATETIME(6) NOT NULL,
    readings BIGINT NOT NULL,
    last_read_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY collaboration_proof_token (token_hash),
    KEY collaboration_proof_party (party, id)
);

INSERT INTO access_role_permission (role, permission) VALUES
    ('DECLARANT', 'RESULT_READ'),
    ('ENTERPRISE_MANAGER', 'RESULT_READ'),
    ('ENTERPRISE_MANAGER', 'RESULT_SUBSCRIBE'),
    ('ENTERPRISE_SYSTEM', 'RESULT_READ'),
    ('ENTERPRISE_SYSTEM', 'RESULT_SUBSCRIBE'),
    ('OFFICER', 'RESULT_READ'),
    ('SUPERVISOR', 'RESULT_READ'),
    ('SUPERVISOR', 'RESULT_SUBSCRIBE'),
    ('AGENCY_SYSTEM', 'RESULT_READ'),
    ('AGENCY_SYSTEM', 'RESULT_SUBSCRIBE'),
    ('OPERATOR', 'RESULT_READ');
