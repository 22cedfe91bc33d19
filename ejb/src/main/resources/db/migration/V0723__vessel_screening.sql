-- Watch lists are compared in memory (VD-04 R2). A list of persons is retired by its version, so that no index of states has to be kept.
DROP TABLE vessel_watch_block;
ALTER TABLE vessel_person DROP KEY vessel_person_state;
