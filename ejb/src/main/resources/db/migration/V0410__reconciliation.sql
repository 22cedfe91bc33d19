-- RC-07 nightly reconciliation and discrepancy desk (夜间对账与差异处置).

-- One comparison of a business day. A second attempt for the same day is a re-run whose result hash is compared.
CREATE TABLE collaboration_recon_run (
    id            BIGINT       NOT NULL,
    business_date DATE         NOT NULL,
    attempt       INT          NOT NULL,
    watermark     DATETIME(6)  NOT NULL,
    state         VARCHAR(16)  NOT NULL,
    reason        VARCHAR(255) NOT NULL,
    started_by    VARCHAR(128) NOT NULL,
    started_at    DATETIME(6)  NOT NULL,
    ended_at      DATETIME(6)  NULL,
    execution     BIGINT       NULL,
    lease_until   DATETIME(6)  NOT NULL,
    settles       TINYINT      NOT NULL,
    compared      BIGINT       NOT NULL,
    found         BIGINT       NOT NULL,
    result_hash   CHAR(64) CHARACTER SET ascii NULL,
    signed_by     VARCHAR(128) NULL,
    signed_at     DATETIME(6)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uk_recon_run_day (business_date, attempt),
    KEY ix_recon_run_state (state, lease_until)
) CHARACTER SET utf8mb4;

-- A slice of a comparison: the unit of work, of the checkpoint and of rework after a crash.
CREATE TABLE collaboration_recon_slice (
    run_id     BIGINT      NOT NULL,
    check_id   VARCHAR(8)  NOT NULL,
    comparison VARCHAR(32) NOT NULL,
    slice_no   INT         NOT NULL,
    share      INT         NOT NULL,
    after_id   BIGINT      NOT NULL,
    to_id      BIGINT      NOT NULL,
    compared   BIGINT      NOT NULL,
    found      BIGINT      NOT NULL,
    done_at    DATETIME(6) NULL,
    PRIMARY KEY (run_id, check_id, comparison, slice_no),
    KEY ix_recon_slice_share (run_id, share, done_at)
) CHARACTER SET utf8mb4;

-- The result set of a run: what disagreed, with both sides as they were.
CREATE TABLE collaboration_recon_finding (
    run_id         BIGINT        NOT NULL,
    discrepancy_id CHAR(64) CHARACTER SET ascii NOT NULL,
    check_id       VARCHAR(8)    NOT NULL,
    comparison     VARCHAR(32)   NOT NULL,
    slice_no       INT           NOT NULL,
    match_key      VARCHAR(190)  NOT NULL,
    kind           VARCHAR(32)   NOT NULL,
    agency         VARCHAR(16)   NOT NULL,
    exposure       DECIMAL(19,4) NULL,
    currency       VARCHAR(3)    NULL,
    left_evidence  JSON          NOT NULL,
    right_evidence JSON          NULL,
    PRIMARY KEY (run_id, discrepancy_id),
    KEY ix_recon_finding_slice (run_id, check_id, comparison, slice_no)
) CHARACTER SET utf8mb4;

-- A discrepancy keeps its id (SHA-256 of check and key) and first sighting for as long as the data disagree.
CREATE TABLE collaboration_discrepancy (
    id             CHAR(64) CHARACTER SET ascii NOT NULL,
    check_id       VARCHAR(8)    NOT NULL,
    match_key      VARCHAR(190)  NOT NULL,
    kind           VARCHAR(32)   NOT NULL,
    severity       VARCHAR(8)    NOT NULL,
    owner          VARCHAR(16)   NOT NULL,
    agency         VARCHAR(16)   NOT NULL,
    state          VARCHAR(16)   NOT NULL,
    first_seen     DATE          NOT NULL,
    last_seen      DATE          NOT NULL,
    settled_on     DATE          NULL,
    last_run       BIGINT        NOT NULL,
    reopened       INT           NOT NULL,
    due_on         DATE          NOT NULL,
    assignee       VARCHAR(128)  NULL,
    cause          VARCHAR(16)   NULL,
    explanation    VARCHAR(1000) NULL,
    exposure       DECIMAL(19,4) NULL,
    currency       VARCHAR(3)    NULL,
    left_evidence  JSON          NOT NULL,
    right_evidence JSON          NULL,
    version        BIGINT        NOT NULL,
    PRIMARY KEY (id),
    KEY ix_discrepancy_seen (first_seen, id),
    KEY ix_discrepancy_check (check_id, state, last_run),
    KEY ix_discrepancy_owner (owner, state, first_seen),
    KEY ix_discrepancy_key (match_key)
) CHARACTER SET utf8mb4;

CREATE TABLE collaboration_discrepancy_event (
    id             BIGINT        NOT NULL AUTO_INCREMENT,
    discrepancy_id CHAR(64) CHARACTER SET ascii NOT NULL,
    from_state     VARCHAR(16)   NULL,
    to_state       VARCHAR(16)   NOT NULL,
    happened_at    DATETIME(6)   NOT NULL,
    actor          VARCHAR(128)  NOT NULL,
    business_date  DATE          NULL,
    note           VARCHAR(1000) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_discrepancy_event (discrepancy_id, id)
) CHARACTER SET utf8mb4;
