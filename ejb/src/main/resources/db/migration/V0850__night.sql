-- RC-07: nights, daytime runs and late data; what agencies tell the window by nightly files (B.3, JB-01).

-- kind: NIGHT, DAY (on demand) or LATE (only what a late delivery touched). checks: the ids that are run, empty for all.
ALTER TABLE collaboration_recon_run
    ADD COLUMN kind VARCHAR(8) CHARACTER SET ascii NOT NULL DEFAULT 'NIGHT',
    ADD COLUMN checks VARCHAR(400) CHARACTER SET ascii NOT NULL DEFAULT '',
    ADD COLUMN delivery_id BIGINT NOT NULL DEFAULT 0;

-- reach: which rows between the bounds are compared; see cn.singlewindow.collaboration.reconciliation.Reach.
ALTER TABLE collaboration_recon_slice
    ADD COLUMN reach VARCHAR(16) CHARACTER SET ascii NOT NULL DEFAULT 'ALL',
    DROP KEY ix_recon_slice_share,
    DROP COLUMN share,
    ADD KEY ix_recon_slice_left (run_id, done_at);

-- left_id: the row of the comparison's left table, so that one discrepancy is compared again by one look-up.
ALTER TABLE collaboration_recon_finding ADD COLUMN left_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE collaboration_discrepancy
    ADD COLUMN comparison VARCHAR(32) NOT NULL DEFAULT '',
    ADD COLUMN left_id BIGINT NOT NULL DEFAULT 0;

-- What agencies told. id: 63 bits of the hash of the row's key, so that both sides of a check lie in the same order and are
-- cut into the same ranges. delivery_id: the delivery that told it last;
-- changed_by: the one that changed it last; as_of: the end of the business day for which that was.

-- 税单: duty bills as customs keep them.
CREATE TABLE collaboration_told_tax_bill (
    id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bill_no VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entry_id VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount DECIMAL(19,2) NOT NULL,
    booked TINYINT NOT NULL,
    issued_on DATE NOT NULL,
    as_of DATETIME(6) NOT NULL,
    delivery_id BIGINT NOT NULL,
    changed_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_told_tax_bill_changed (changed_by)
);

-- 税款入库: payments of duty bills as the treasury booked them.
CREATE TABLE collaboration_told_tax_payment (
    id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bill_no VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount DECIMAL(19,2) NOT NULL,
    payments INT NOT NULL,
    paid_on DATE NOT NULL,
    as_of DATETIME(6) NOT NULL,
    delivery_id BIGINT NOT NULL,
    changed_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_told_tax_payment_changed (changed_by)
);

-- JB-01: a night file as it came, and how far it has been taken over. accepted_seq is null for what was refused;
-- late_run: the run that compared what a late one touched.
CREATE TABLE collaboration_delivery (
    id BIGINT NOT NULL,
    dataset VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    business_date DATE NULL,
    accepted_seq BIGINT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    late TINYINT NOT NULL,
    late_run BIGINT NOT NULL DEFAULT 0,
    bytes BIGINT NOT NULL,
    file_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_count BIGINT NOT NULL,
    taken BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    refusals VARCHAR(4000) NOT NULL,
    received_at DATETIME(6) NOT NULL,
    received_by VARCHAR(160) NOT NULL,
    applied_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY collaboration_delivery_seq (dataset, agency, accepted_seq),
    KEY collaboration_delivery_state (state, id),
    KEY collaboration_delivery_day (business_date, dataset, agency)
);

CREATE TABLE collaboration_delivery_part (
    delivery_id BIGINT NOT NULL,
    part_no INT NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (delivery_id, part_no)
);

-- Who owes which dataset for every business day.
CREATE TABLE collaboration_delivery_due (
    dataset VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    PRIMARY KEY (dataset, agency, valid_from)
);

-- What a run knew of each agency's side; as_of is null for a side that never was told.
CREATE TABLE collaboration_recon_side (
    run_id BIGINT NOT NULL,
    dataset VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    delivery_id BIGINT NULL,
    as_of DATETIME(6) NULL,
    PRIMARY KEY (run_id, dataset, agency)
);

-- The steps of the chain around the comparison, task by task; a task that is done is not done again by a restarted job.
CREATE TABLE collaboration_night_task (
    run_id BIGINT NOT NULL,
    step VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    task VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    started_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    seen BIGINT NOT NULL,
    done BIGINT NOT NULL,
    note VARCHAR(1000) NOT NULL,
    PRIMARY KEY (run_id, step, task)
);

-- The settlement looks for what is open of a check; which run saw it last changes every night and stays out of the index.
ALTER TABLE collaboration_discrepancy
    DROP KEY ix_discrepancy_check,
    ADD KEY ix_discrepancy_check (check_id, state);

INSERT INTO access_role_permission (role, permission) VALUES
    ('AGENCY_SYSTEM', 'NIGHT_DELIVER'),
    ('AGENCY_SYSTEM', 'RECONCILIATION_READ'),
    ('OPERATOR', 'NIGHT_DELIVER');
