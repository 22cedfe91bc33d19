-- Watchdogs (B.4): what is to happen if nothing else has happened by then. One armed row per kind and subject.
CREATE TABLE platform_watchdog (
    id BIGINT NOT NULL,
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_at DATETIME(6) NOT NULL,
    armed_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    failures INT NOT NULL,
    retry_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY platform_watchdog_subject (kind, subject_type, subject_id),
    KEY platform_watchdog_due (state, due_at)
);
