-- Tonnage tax (VD-06): rates, treaty flags, licences. All dated, so that a day's law can be applied again.

CREATE TABLE vessel_tonnage_rate (
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    above_tonnage INT NOT NULL,
    up_to_tonnage INT NULL,
    ordinary_365 DECIMAL(8,4) NOT NULL,
    ordinary_90 DECIMAL(8,4) NOT NULL,
    ordinary_30 DECIMAL(8,4) NOT NULL,
    preferential_365 DECIMAL(8,4) NOT NULL,
    preferential_90 DECIMAL(8,4) NOT NULL,
    preferential_30 DECIMAL(8,4) NOT NULL,
    mark VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (valid_from, above_tonnage)
);

INSERT INTO vessel_tonnage_rate VALUES
    ('2018-07-01', NULL, 0, 2000, 12.6, 4.2, 2.1, 9.0, 3.0, 1.5, 'UNVERIFIED'),
    ('2018-07-01', NULL, 2000, 10000, 24.0, 8.0, 4.0, 17.4, 5.8, 2.9, 'UNVERIFIED'),
    ('2018-07-01', NULL, 10000, 50000, 27.6, 9.2, 4.6, 19.8, 6.6, 3.3, 'UNVERIFIED'),
    ('2018-07-01', NULL, 50000, NULL, 31.8, 10.6, 5.3, 22.8, 7.6, 3.8, 'UNVERIFIED');

-- Flags with a treaty or agreement on most favoured treatment of ships, and China's own.
CREATE TABLE vessel_treaty_flag (
    flag CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    mark VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (flag, valid_from)
);

INSERT INTO vessel_treaty_flag (flag, valid_from, mark) VALUES
    ('CHN', '2018-07-01', ''),
    ('HKG', '2018-07-01', 'UNVERIFIED'), ('MAC', '2018-07-01', 'UNVERIFIED'), ('SGP', '2018-07-01', 'UNVERIFIED'),
    ('JPN', '2018-07-01', 'UNVERIFIED'), ('KOR', '2018-07-01', 'UNVERIFIED'), ('CYP', '2018-07-01', 'UNVERIFIED'),
    ('MLT', '2018-07-01', 'UNVERIFIED'), ('GRC', '2018-07-01', 'UNVERIFIED'), ('NOR', '2018-07-01', 'UNVERIFIED'),
    ('DNK', '2018-07-01', 'UNVERIFIED'), ('DEU', '2018-07-01', 'UNVERIFIED'), ('NLD', '2018-07-01', 'UNVERIFIED'),
    ('GBR', '2018-07-01', 'UNVERIFIED'), ('ITA', '2018-07-01', 'UNVERIFIED'), ('FRA', '2018-07-01', 'UNVERIFIED'),
    ('USA', '2018-07-01', 'UNVERIFIED'), ('RUS', '2018-07-01', 'UNVERIFIED'), ('IND', '2018-07-01', 'UNVERIFIED'),
    ('THA', '2018-07-01', 'UNVERIFIED'), ('VNM', '2018-07-01', 'UNVERIFIED'), ('LBR', '2018-07-01', 'UNVERIFIED');

-- A licence: what is charged for a term. net_tonnage, flag and rate are those of the day it was assessed and stay so.
CREATE TABLE vessel_dues (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    ship_id BIGINT NOT NULL,
    visit_id BIGINT NOT NULL,
    agent_id BIGINT NOT NULL,
    state VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    term INT NOT NULL,
    net_tonnage INT NOT NULL,
    flag CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    preferential TINYINT NOT NULL,
    rate DECIMAL(8,4) NOT NULL,
    half TINYINT NOT NULL,
    exemption VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount_fen BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NOT NULL,
    extension_days INT NOT NULL,
    declared_at DATETIME(6) NOT NULL,
    assessed_at DATETIME(6) NULL,
    due_on DATE NULL,
    settled_at DATETIME(6) NULL,
    receipt VARCHAR(40) NOT NULL,
    PRIMARY KEY (id),
    KEY vessel_dues_ship (ship_id, valid_until),
    KEY vessel_dues_visit (visit_id, id),
    KEY vessel_dues_state (state, due_on)
);

-- Append-only: days by which a licence is extended, with their ground (Vessel Tonnage Tax Law Arts 13 to 15).
CREATE TABLE vessel_dues_extension (
    id BIGINT NOT NULL,
    dues_id BIGINT NOT NULL,
    ground VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    days INT NOT NULL,
    noted_by VARCHAR(160) NOT NULL,
    noted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY vessel_dues_extension_of (dues_id, id)
);
