-- How tonnage tax was settled: PAID, GUARANTEED, EXEMPT; empty until then.
ALTER TABLE vessel_dues ADD COLUMN settlement VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
