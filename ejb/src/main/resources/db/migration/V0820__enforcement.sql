-- Holds of agencies on whatever passes a gate (RC-04). A hold bites while it is OPEN and its last day is not over.
CREATE TABLE collaboration_hold (
    id BIGINT NOT NULL,
    subject_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_key VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ground VARCHAR(500) NOT NULL,
    legal_basis VARCHAR(200) NOT NULL,
    hidden_ground TINYINT NOT NULL,
    note VARCHAR(500) NOT NULL,
    placed_by VARCHAR(160) NOT NULL,
    placed_at DATETIME(6) NOT NULL,
    review_on DATE NOT NULL,
    expires_on DATE NULL,
    reminded_on DATE NULL,
    state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ended_at DATETIME(6) NULL,
    ended_by VARCHAR(160) NULL,
    end_note VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_hold_subject (subject_type, subject_key, state),
    KEY collaboration_hold_review (state, review_on),
    KEY collaboration_hold_agency (agency, state, id)
);

INSERT INTO access_role_permission (role, permission) VALUES
    ('OFFICER', 'HOLD_READ'),
    ('SUPERVISOR', 'HOLD_READ'),
    ('AGENCY_SYSTEM', 'HOLD_READ'),
    ('OPERATOR', 'HOLD_READ'),
    ('AUDITOR', 'HOLD_READ');
