-- Aircraft, trains and trucks (VD-01): filed by who operates them, verified by customs.
CREATE TABLE vessel_conveyance (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mark VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    operator_name VARCHAR(100) NOT NULL,
    filer_id BIGINT NOT NULL,
    declared TEXT NOT NULL,
    filed_at DATETIME(6) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY vessel_conveyance_mark (kind, mark),
    KEY vessel_conveyance_filer (filer_id, id)
);
