-- What signed messages were seen, on every node: only what has been verified stands here, until it would be refused for its age.
CREATE TABLE platform_replay (
    digest BINARY(32) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    PRIMARY KEY (digest),
    KEY platform_replay_expires (expires_at)
);

-- Systems may file and give mandates when they are allowed to; agencies' own systems verify filings.
INSERT INTO access_role (role, party_kind, name_zh, name_en) VALUES
    ('FILING_SYSTEM', 'ENTERPRISE', '企业备案授权系统', 'Filing and mandates system');

INSERT INTO access_role_permission (role, permission) VALUES
    ('FILING_SYSTEM', 'ENTERPRISE_FILE'),
    ('FILING_SYSTEM', 'MANDATE_MANAGE'),
    ('AGENCY_SYSTEM', 'ENTERPRISE_READ'),
    ('AGENCY_SYSTEM', 'ENTERPRISE_VERIFY');
