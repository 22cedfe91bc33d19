-- Control acts of agencies, the slots in which several come together, and who recognised whose result (RC-03).
CREATE TABLE collaboration_control (
    id BIGINT NOT NULL,
    subject_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_key VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    slot BIGINT NOT NULL,
    from_at DATETIME(6) NOT NULL,
    to_at DATETIME(6) NOT NULL,
    planned_by VARCHAR(160) NOT NULL,
    planned_at DATETIME(6) NOT NULL,
    result VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    done_at DATETIME(6) NULL,
    valid_until DATETIME(6) NULL,
    note VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_control_subject (subject_type, subject_key, id),
    KEY collaboration_control_agency (agency, id),
    KEY collaboration_control_slot_of (slot)
);

CREATE TABLE collaboration_control_slot (
    id BIGINT NOT NULL,
    from_at DATETIME(6) NOT NULL,
    to_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id)
);

-- Append-only.
CREATE TABLE collaboration_recognition (
    id BIGINT NOT NULL,
    control_id BIGINT NOT NULL,
    actor VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    judged_by VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recognised TINYINT NOT NULL,
    reason VARCHAR(500) NOT NULL,
    person VARCHAR(160) NOT NULL,
    judged_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_recognition_of (control_id, id),
    KEY collaboration_recognition_when (judged_at)
);

INSERT INTO access_role_permission (role, permission) VALUES
    ('OFFICER', 'CONTROL_PLAN'),
    ('OFFICER', 'CONTROL_READ'),
    ('SUPERVISOR', 'CONTROL_PLAN'),
    ('SUPERVISOR', 'CONTROL_READ'),
    ('AGENCY_SYSTEM', 'CONTROL_PLAN'),
    ('AGENCY_SYSTEM', 'CONTROL_READ'),
    ('OPERATOR', 'CONTROL_READ'),
    ('AUDITOR', 'CONTROL_READ');
