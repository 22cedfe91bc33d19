-- Users, API clients, certificates; roles as named sets of permissions. A party is 'enterprise:<id>', 'agency:<code>' or 'window'.

CREATE TABLE access_role (
    role VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_zh VARCHAR(60) NOT NULL,
    name_en VARCHAR(60) NOT NULL,
    PRIMARY KEY (role)
);

CREATE TABLE access_role_permission (
    role VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    permission VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (role, permission),
    CONSTRAINT access_role_permission_role FOREIGN KEY (role) REFERENCES access_role (role)
);

CREATE TABLE access_user (
    username VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    password_hash VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    enabled TINYINT NOT NULL,
    party VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    display_name VARCHAR(100) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    password_changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (username),
    KEY access_user_party (party, username)
);

CREATE TABLE access_user_role (
    username VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (username, role),
    CONSTRAINT access_user_role_user FOREIGN KEY (username) REFERENCES access_user (username),
    CONSTRAINT access_user_role_role FOREIGN KEY (role) REFERENCES access_role (role)
);

CREATE TABLE access_client (
    client_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    secret_hash BINARY(32) NOT NULL,
    enabled TINYINT NOT NULL,
    party VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    display_name VARCHAR(100) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    rotated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (client_id),
    KEY access_client_party (party, client_id)
);

CREATE TABLE access_client_role (
    client_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (client_id, role),
    CONSTRAINT access_client_role_client FOREIGN KEY (client_id) REFERENCES access_client (client_id),
    CONSTRAINT access_client_role_role FOREIGN KEY (role) REFERENCES access_role (role)
);

-- thumbprint: SHA-256 of the certificate, in hex.
CREATE TABLE access_certificate (
    thumbprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject VARCHAR(300) NOT NULL,
    party VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_until DATETIME(6) NOT NULL,
    enabled TINYINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (thumbprint),
    KEY access_certificate_party (party, thumbprint)
);

CREATE TABLE access_certificate_role (
    thumbprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (thumbprint, role),
    CONSTRAINT access_certificate_role_certificate FOREIGN KEY (thumbprint) REFERENCES access_certificate (thumbprint),
    CONSTRAINT access_certificate_role_role FOREIGN KEY (role) REFERENCES access_role (role)
);

-- Counts changes of anything above; every node looks at it twice a second and forgets what it has cached when it moves.
CREATE TABLE access_epoch (
    id TINYINT NOT NULL,
    epoch BIGINT NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO access_epoch (id, epoch) VALUES (1, 1);

-- attempt_key: hash of account and address, or of the address alone.
CREATE TABLE access_attempt (
    attempt_key BINARY(32) NOT NULL,
    tries INT NOT NULL,
    window_start DATETIME(6) NOT NULL,
    PRIMARY KEY (attempt_key),
    KEY access_attempt_window (window_start)
);

INSERT INTO access_role (role, party_kind, name_zh, name_en) VALUES
    ('DECLARANT', 'ENTERPRISE', '报关员', 'Declarant'),
    ('ENTERPRISE_MANAGER', 'ENTERPRISE', '企业管理员', 'Enterprise manager'),
    ('ENTERPRISE_SYSTEM', 'ENTERPRISE', '企业系统', 'Enterprise system'),
    ('OFFICER', 'AGENCY', '业务人员', 'Officer'),
    ('SUPERVISOR', 'AGENCY', '业务主管', 'Supervisor'),
    ('AGENCY_SYSTEM', 'AGENCY', '部门系统', 'Agency system'),
    ('OPERATOR', 'WINDOW', '平台运维', 'Operator'),
    ('AUDITOR', 'WINDOW', '审计人员', 'Auditor');

INSERT INTO access_role_permission (role, permission) VALUES
    ('DECLARANT', 'GOODS_DECLARE'),
    ('DECLARANT', 'GOODS_READ'),
    ('DECLARANT', 'REFERENCE_READ'),
    ('ENTERPRISE_MANAGER', 'GOODS_READ'),
    ('ENTERPRISE_MANAGER', 'GOODS_DECLARE'),
    ('ENTERPRISE_MANAGER', 'ENTERPRISE_FILE'),
    ('ENTERPRISE_MANAGER', 'MANDATE_MANAGE'),
    ('ENTERPRISE_MANAGER', 'ACCESS_MANAGE'),
    ('ENTERPRISE_MANAGER', 'REFERENCE_READ'),
    ('ENTERPRISE_SYSTEM', 'GOODS_DECLARE'),
    ('ENTERPRISE_SYSTEM', 'GOODS_READ'),
    ('ENTERPRISE_SYSTEM', 'REFERENCE_READ'),
    ('OFFICER', 'GOODS_READ'),
    ('OFFICER', 'GOODS_DECIDE'),
    ('OFFICER', 'HOLD_PLACE'),
    ('OFFICER', 'ENTERPRISE_READ'),
    ('OFFICER', 'RECONCILIATION_READ'),
    ('OFFICER', 'REFERENCE_READ'),
    ('SUPERVISOR', 'GOODS_READ'),
    ('SUPERVISOR', 'GOODS_DECIDE'),
    ('SUPERVISOR', 'GOODS_SUPERVISE'),
    ('SUPERVISOR', 'HOLD_PLACE'),
    ('SUPERVISOR', 'ENTERPRISE_READ'),
    ('SUPERVISOR', 'ENTERPRISE_VERIFY'),
    ('SUPERVISOR', 'RECONCILIATION_READ'),
    ('SUPERVISOR', 'RECONCILIATION_HANDLE'),
    ('SUPERVISOR', 'REFERENCE_READ'),
    ('AGENCY_SYSTEM', 'GOODS_READ'),
    ('AGENCY_SYSTEM', 'GOODS_DECIDE'),
    ('AGENCY_SYSTEM', 'HOLD_PLACE'),
    ('AGENCY_SYSTEM', 'REFERENCE_READ'),
    ('OPERATOR', 'EXCHANGE_OPERATE'),
    ('OPERATOR', 'JOB_RUN'),
    ('OPERATOR', 'ACCESS_MANAGE'),
    ('OPERATOR', 'REFERENCE_READ'),
    ('OPERATOR', 'REFERENCE_LOAD'),
    ('OPERATOR', 'ENTERPRISE_READ'),
    ('OPERATOR', 'RECONCILIATION_READ'),
    ('OPERATOR', 'RECONCILIATION_HANDLE'),
    ('AUDITOR', 'AUDIT_READ'),
    ('AUDITOR', 'ENTERPRISE_READ'),
    ('AUDITOR', 'REFERENCE_READ'),
    ('AUDITOR', 'RECONCILIATION_READ');
