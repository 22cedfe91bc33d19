-- Enterprises: one-time filing (EQ-01), mandates and user authority (EQ-02).
-- Codes are ASCII and compared byte by byte; names are utf8mb4 and compared by the normalised core beside them.

CREATE TABLE enterprise (
  id                BIGINT        NOT NULL PRIMARY KEY,
  version           INT           NOT NULL,
  state             VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since             DATETIME(6)   NOT NULL,
  standing_reason   VARCHAR(500)  NOT NULL,
  credit_code       CHAR(18)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  customs_code      VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh           VARCHAR(200)  NOT NULL,
  name_en           VARCHAR(200)  NOT NULL,
  core_zh           VARCHAR(200)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  core_en           VARCHAR(200)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  legal_person_name VARCHAR(100)  NOT NULL,
  legal_person_id   VARCHAR(18)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address           VARCHAR(300)  NOT NULL,
  business_scope    VARCHAR(2000) NOT NULL,
  bank_name         VARCHAR(100)  NOT NULL,
  bank_account      VARCHAR(34)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contact_name      VARCHAR(100)  NOT NULL,
  contact_phone     VARCHAR(20)   NOT NULL,
  contact_email     VARCHAR(100)  NOT NULL,
  kinds             VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_register     BOOLEAN       NOT NULL,
  filed_at          DATETIME(6)   NOT NULL,
  filed_by          VARCHAR(160)  NOT NULL,
  CONSTRAINT enterprise_credit_code UNIQUE (credit_code)
);
CREATE INDEX enterprise_by_customs_code ON enterprise (customs_code, id);
CREATE INDEX enterprise_by_core_zh ON enterprise (core_zh, id);
CREATE INDEX enterprise_by_core_en ON enterprise (core_en, id);
CREATE INDEX enterprise_by_state ON enterprise (state, id);

CREATE TABLE enterprise_qualification (
  enterprise_id BIGINT      NOT NULL,
  line          INT         NOT NULL,
  type          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number        VARCHAR(64) NOT NULL,
  valid_to      DATE        NOT NULL,
  PRIMARY KEY (enterprise_id, line),
  CONSTRAINT enterprise_qualification_of FOREIGN KEY (enterprise_id) REFERENCES enterprise (id)
);
CREATE INDEX enterprise_qualification_expiry ON enterprise_qualification (valid_to);

CREATE TABLE enterprise_agency_filing (
  enterprise_id BIGINT       NOT NULL,
  agency        VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason        VARCHAR(500) NOT NULL,
  attempts      INT          NOT NULL,
  since         DATETIME(6)  NOT NULL,
  decided_by    VARCHAR(160) NOT NULL,
  PRIMARY KEY (enterprise_id, agency),
  CONSTRAINT enterprise_agency_filing_of FOREIGN KEY (enterprise_id) REFERENCES enterprise (id)
);
CREATE INDEX enterprise_agency_filing_work ON enterprise_agency_filing (agency, state, enterprise_id);

-- Hashes of the name's core and of the core with one character left out: names that differ by one share a row's hash.
CREATE TABLE enterprise_name_neighbour (
  hash          BIGINT NOT NULL,
  enterprise_id BIGINT NOT NULL,
  PRIMARY KEY (hash, enterprise_id),
  CONSTRAINT enterprise_name_neighbour_of FOREIGN KEY (enterprise_id) REFERENCES enterprise (id)
);
CREATE INDEX enterprise_name_neighbour_owner ON enterprise_name_neighbour (enterprise_id);

-- To which agencies a filing goes, by the day of filing.
CREATE TABLE enterprise_fan_out (
  agency     VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE       NOT NULL,
  valid_to   DATE       NULL,
  source     VARCHAR(100) NOT NULL,
  PRIMARY KEY (agency, valid_from)
);
INSERT INTO enterprise_fan_out (agency, valid_from, valid_to, source) VALUES
  ('AMR',  '2018-01-01', NULL, 'CATALOGUE EQ-01'),
  ('GACC', '2018-01-01', NULL, 'CATALOGUE EQ-01'),
  ('COM',  '2018-01-01', NULL, 'CATALOGUE EQ-01'),
  ('SAFE', '2018-01-01', NULL, 'CATALOGUE EQ-01'),
  ('TAX',  '2018-01-01', NULL, 'CATALOGUE EQ-01');

-- What the market regulator told of companies, filed here or not.
CREATE TABLE enterprise_register (
  credit_code       CHAR(18)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name_zh           VARCHAR(200)  NOT NULL,
  legal_person_name VARCHAR(100)  NOT NULL,
  address           VARCHAR(300)  NOT NULL,
  business_scope    VARCHAR(2000) NOT NULL,
  standing          VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  told_at           DATETIME(6)   NOT NULL
);

CREATE TABLE enterprise_mandate (
  id             BIGINT        NOT NULL PRIMARY KEY,
  version        INT           NOT NULL,
  principal_id   BIGINT        NOT NULL,
  agent_id       BIGINT        NOT NULL,
  holder_id      BIGINT        NOT NULL,
  parent_id      BIGINT        NOT NULL,
  state          VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since          DATETIME(6)   NOT NULL,
  documents      VARCHAR(300)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  commodities    VARCHAR(1200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  districts      VARCHAR(600)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from     DATETIME(6)   NOT NULL,
  valid_to       DATETIME(6)   NOT NULL,
  limit_fen      BIGINT        NULL,
  second_person  BOOLEAN       NOT NULL,
  may_delegate   BOOLEAN       NOT NULL,
  principal_seal VARCHAR(200)  NOT NULL,
  agent_seal     VARCHAR(200)  NOT NULL,
  reason         VARCHAR(500)  NOT NULL,
  offered_by     VARCHAR(160)  NOT NULL,
  offered_at     DATETIME(6)   NOT NULL,
  CONSTRAINT enterprise_mandate_from FOREIGN KEY (principal_id) REFERENCES enterprise (id),
  CONSTRAINT enterprise_mandate_to FOREIGN KEY (agent_id) REFERENCES enterprise (id)
);
CREATE INDEX enterprise_mandate_act ON enterprise_mandate (agent_id, principal_id, id);
CREATE INDEX enterprise_mandate_given ON enterprise_mandate (principal_id, id);
CREATE INDEX enterprise_mandate_handed_on ON enterprise_mandate (holder_id, id);
CREATE INDEX enterprise_mandate_parent ON enterprise_mandate (parent_id);
CREATE INDEX enterprise_mandate_begin ON enterprise_mandate (state, valid_from);
CREATE INDEX enterprise_mandate_end ON enterprise_mandate (state, valid_to);

CREATE TABLE enterprise_authority (
  enterprise_id  BIGINT       NOT NULL,
  user_name      VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  role           VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  limit_fen      BIGINT       NULL,
  granted_by     VARCHAR(160) NOT NULL,
  granted_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (enterprise_id, user_name),
  CONSTRAINT enterprise_authority_in FOREIGN KEY (enterprise_id) REFERENCES enterprise (id)
);

-- A second person's confirmation of one act, for a day.
CREATE TABLE enterprise_confirmation (
  id            BIGINT       NOT NULL PRIMARY KEY,
  enterprise_id BIGINT       NOT NULL,
  principal_id  BIGINT       NOT NULL,
  document      CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reference     VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  up_to_fen     BIGINT       NOT NULL,
  confirmed_by  VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  confirmed_at  DATETIME(6)  NOT NULL,
  valid_to      DATETIME(6)  NOT NULL
);
CREATE INDEX enterprise_confirmation_act ON enterprise_confirmation (principal_id, document, reference);
