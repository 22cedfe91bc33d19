-- JB-08: the totals of a night per agency, as they were signed at the end of the run (CATALOGUE B.5).
CREATE TABLE collaboration_night_report (
    run_id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at DATETIME(6) NOT NULL,
    content TEXT NOT NULL,
    signature VARBINARY(100) NOT NULL,
    PRIMARY KEY (run_id, agency)
);
