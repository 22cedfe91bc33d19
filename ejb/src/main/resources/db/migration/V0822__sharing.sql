-- The sharing catalogue, its contracts and the log of who read whose personal data (RC-02).
CREATE TABLE collaboration_dataset (
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_zh VARCHAR(60) NOT NULL,
    name_en VARCHAR(80) NOT NULL,
    personal TINYINT NOT NULL,
    fields VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    within_seconds INT NOT NULL,
    nightly TINYINT NOT NULL,
    source VARCHAR(100) NOT NULL,
    PRIMARY KEY (code)
);

CREATE TABLE collaboration_contract (
    id BIGINT NOT NULL,
    dataset VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    consumer VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT NOT NULL,
    revision BIGINT NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    legal_basis VARCHAR(200) NOT NULL,
    purpose VARCHAR(200) NOT NULL,
    fields VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    masks VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    frequency VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    retention_days INT NOT NULL,
    valid_from DATE NOT NULL,
    proposed_by VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_by VARCHAR(160) NOT NULL,
    owner_at DATETIME(6) NULL,
    consumer_by VARCHAR(160) NOT NULL,
    consumer_at DATETIME(6) NULL,
    suspended_by VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY collaboration_contract_version (dataset, consumer, version),
    KEY collaboration_contract_consumer (consumer, state),
    KEY collaboration_contract_state (state)
);

-- Append-only: the history of a contract.
CREATE TABLE collaboration_contract_step (
    id BIGINT NOT NULL,
    contract_id BIGINT NOT NULL,
    to_state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stepped_by VARCHAR(160) NOT NULL,
    stepped_at DATETIME(6) NOT NULL,
    note VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_contract_step_of (contract_id, id)
);

-- Append-only: one row for each record about natural persons that another agency than the owner has read (R3).
CREATE TABLE collaboration_access (
    id BIGINT NOT NULL,
    accessed_at DATETIME(6) NOT NULL,
    dataset VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    record_key VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor VARCHAR(160) NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_access_record (record_key, id),
    KEY collaboration_access_agency (agency, id)
);

INSERT INTO collaboration_dataset (code, owner, name_zh, name_en, personal, fields, within_seconds, nightly, source) VALUES
('goods.declaration', 'GACC', '报关单', 'Goods declarations', 1, '*', 60, 1, 'CATALOGUE GD-01, PR-1'),
('goods.status', 'GACC', '报关单状态、放行、查验指令与结果', 'State of declarations, release, inspection', 0, 'STATUS:entryId,seqNo,direction,state,version,releasedAt,containers,inspection,result,district', 60, 1, 'CATALOGUE B.3'),
('manifest.filing', 'GACC', '舱单', 'Cargo manifests', 0, '*', 60, 1, 'CATALOGUE MF-01, PR-1'),
('manifest.status', 'GACC', '舱单接受、不装、短溢卸', 'Manifest accepted, not loaded, short or overlanded', 0, 'STATUS:voyage,bill,state,version,packages,grossWeight,containers,unNumbers', 60, 1, 'CATALOGUE B.3'),
('tax.tonnage', 'GACC', '船舶吨税缴纳与执照', 'Tonnage tax and licences', 0, 'LICENCE:imo,licence,paidAt,validFrom,validTo,version', 60, 1, 'CATALOGUE B.3'),
('quarantine.pratique', 'GACC', '卫生检疫准许与突发事件', 'Free pratique and health events', 0, 'PRATIQUE:visit,imo,decision,version,measures,decidedAt', 10, 1, 'CATALOGUE B.3'),
('vessel.endorsement.customs', 'GACC', '海关出口岸签注', 'Customs endorsement for departure', 0, 'ENDORSEMENT:visit,imo,endorsed,version,endorsedAt,ground', 60, 1, 'CATALOGUE B.3'),
('vessel.visit', 'MSA', '国际航行船舶进出口岸申报', 'Port calls as filed', 1, '*', 60, 1, 'CATALOGUE VD-01, PR-1'),
('vessel.movement', 'MSA', '进口岸审批与船舶动态', 'Entry decision, times, berth and shift', 0, 'VISIT:visit,imo,decision,eta,ata,etd,atd,berth,shift,state,version', 60, 1, 'CATALOGUE B.3'),
('vessel.dangerous', 'MSA', '危险货物申报审批', 'Dangerous goods approved or refused', 0, 'DANGEROUS:visit,bill,container,unNumber,imdgClass,quantity,decision,version', 60, 1, 'CATALOGUE B.3'),
('vessel.detention', 'MSA', '港口国监督滞留与禁航', 'PSC detention, release, navigation ban', 0, 'DETENTION:visit,imo,kind,version,from,until,authority', 10, 1, 'CATALOGUE B.3'),
('vessel.clearance', 'MSA', '国际航行船舶出口岸许可证', 'Port clearance issued or lapsed', 0, 'CLEARANCE:visit,imo,number,state,version,issuedAt,lapsesAt', 60, 1, 'CATALOGUE B.3'),
('vessel.endorsement.border', 'NIA', '边检出口岸签注', 'Border inspection endorsement for departure', 0, 'ENDORSEMENT:visit,imo,endorsed,version,endorsedAt,ground', 60, 1, 'CATALOGUE B.3'),
('persons.count', 'NIA', '船员旅客准入、拒绝与人数', 'Persons admitted, refused, counted', 1, 'COUNT:visit,crewIn,crewOut,passengersIn,passengersOut,refused,unclosed,version CONTACT:visit,name,telephone,cabin', 60, 1, 'CATALOGUE B.3'),
('persons.boarding', 'NIA', '登轮许可', 'Boarding permits', 1, 'PERMIT:visit,permit,company,purpose,name,validFrom,validTo,version', 60, 1, 'CATALOGUE B.3'),
('persons.identity', 'NIA', '船员姓名与证件号码', 'Crew names and document numbers', 1, 'PERSON:visit,name,document,nationality,birthday', 0, 0, 'CATALOGUE B.3: nobody but by a case of RC-04'),
('collaboration.hold', 'HUB', '布控与撤控', 'Holds and their lifting', 0, 'HOLD:holdId,subjectType,subjectKey,agency,reviewOn', 10, 1, 'CATALOGUE B.3'),
('collaboration.control', 'HUB', '监管作业与结果', 'Control acts and results', 0, 'CONTROL:act,subjectType,subjectKey,agency,scope,result,doneAt,validUntil', 60, 1, 'CATALOGUE B.3');

-- What B.3 has each agency share, in force with the revised measures on inspection of international ships.
INSERT INTO collaboration_contract (id, dataset, consumer, version, revision, state, legal_basis, purpose, fields, masks,
    frequency, retention_days, valid_from, proposed_by, owner_by, owner_at, consumer_by, consumer_at, suspended_by)
SELECT s.id, s.dataset, s.consumer, 1, 0, 'LIVE', s.legal_basis, s.purpose, s.fields, s.masks, s.frequency, s.retention_days,
    '2018-08-01', d.owner, 'B.3', '2018-08-01 00:00:00', 'B.3', '2018-08-01 00:00:00', ''
FROM collaboration_dataset d JOIN (
    SELECT 1 AS id, 'goods.declaration' AS dataset, 'TAX' AS consumer, 'Tax Collection Law Art. 6; Customs-Tax data agreement' AS legal_basis, 'refund and outbound payment filing' AS purpose, 'HEADER LINE' AS fields, '' AS masks, 'EVENT' AS frequency, 3650 AS retention_days
    UNION ALL
    SELECT 2, 'goods.declaration', 'SAFE', 'Foreign Exchange Regulations Art. 34', 'balance of payments, genuineness of trade', 'HEADER LINE', '', 'EVENT', 1825
    UNION ALL
    SELECT 3, 'goods.declaration', 'MSA', 'State Council Decree 175 (2019), Arts 3-4', 'dangerous goods in containers', 'HEADER:IEFlag,TrafName,VoyNo,BillNo LINE:GNo,CodeTS,GName,GQty,GUnit CONTAINER', '', 'EVENT', 365
    UNION ALL
    SELECT 4, 'goods.status', 'MSA', 'State Council Decree 175 (2019), Arts 3-4', 'boxes with dangerous goods', 'STATUS:entryId,state,version,containers,releasedAt', '', 'EVENT_AND_NIGHTLY', 365
    UNION ALL
    SELECT 5, 'goods.status', 'TAX', 'Tax Collection Law Art. 6', 'refund after clearance', 'STATUS:entryId,seqNo,direction,state,version,releasedAt,district', '', 'EVENT_AND_NIGHTLY', 3650
    UNION ALL
    SELECT 6, 'goods.status', 'SAFE', 'Foreign Exchange Regulations Art. 34', 'payments against cleared goods', 'STATUS:entryId,direction,state,version,releasedAt', '', 'EVENT_AND_NIGHTLY', 1825
    UNION ALL
    SELECT 7, 'manifest.filing', 'MSA', 'State Council Decree 175 (2019), Arts 3-4', 'dangerous goods, stability', '*', '', 'EVENT', 365
    UNION ALL
    SELECT 8, 'manifest.filing', 'NIA', 'State Council Decree 175 (2019), Arts 3-4', 'stowaway risk', '*', '', 'EVENT', 365
    UNION ALL
    SELECT 9, 'manifest.status', 'MSA', 'State Council Decree 175 (2019), Arts 3-4', 'dangerous goods', '*', '', 'EVENT_AND_NIGHTLY', 365
    UNION ALL
    SELECT 10, 'tax.tonnage', 'MSA', 'Tonnage Tax Law Art. 12', 'no clearance without tax', '*', '', 'EVENT_AND_NIGHTLY', 730
    UNION ALL
    SELECT 11, 'quarantine.pratique', 'MSA', 'Frontier Health and Quarantine Law Art. 7', 'berthing and clearance', '*', '', 'EVENT_AND_NIGHTLY', 365
    UNION ALL
    SELECT 12, 'quarantine.pratique', 'NIA', 'Frontier Health and Quarantine Law Art. 7', 'landing of persons', '*', '', 'EVENT_AND_NIGHTLY', 365
    UNION ALL
    SELECT 13, 'vessel.endorsement.customs', 'MSA', 'State Council Decree 175 (2019), Arts 3-4', 'port clearance', '*', '', 'EVENT_AND_NIGHTLY', 365
    UNION ALL
    SELECT 14, 'vessel.visit', 'GACC', 'State Council Decree 175 (2019), Arts 3-4', 'customs control of ships', '*', '', 'EVENT', 1825
    UNION ALL
    SELECT 15, 'vessel.visit', 'NIA', 'State Council Decree 175 (2019), Arts 3-4', 'border inspection', '*', '', 'EVENT', 1825
    UNION ALL
    SELECT 16, 'vessel.movement', 'GACC', 'State Council Decree 175 (2019), Arts 3-4', 'control at berth', '*', '', 'EVENT_AND_NIGHTLY', 730
    UNION ALL
    SELECT 17, 'vessel.movement', 'NIA', 'State Council Decree 175 (2019), Arts 3-4', 'inspection at berth', '*', '', 'EVENT_AND_NIGHTLY', 730
    UNION ALL
    SELECT 18, 'vessel.dangerous', 'GACC', 'State Council Decree 175 (2019), Arts 3-4', 'dangerous goods at release', '*', '', 'EVENT_AND_NIGHTLY', 365
    UNION ALL
    SELECT 19, 'vessel.dangerous', 'MOT', 'Port Law Art. 35', 'dangerous goods at terminals', '*', '', 'EVENT_AND_NIGHTLY', 365
    UNION ALL
    SELECT 20, 'vessel.detention', 'GACC', 'State Council Decree 175 (2019), Arts 3-4', 'no departure', '*', '', 'EVENT_AND_NIGHTLY', 730
    UNION ALL
    SELECT 21, 'vessel.detention', 'NIA', 'State Council Decree 175 (2019), Arts 3-4', 'no departure', '*', '', 'EVENT_AND_NIGHTLY', 730
    UNION ALL
    SELECT 22, 'vessel.clearance', 'GACC', 'State Council Decree 175 (2019), Arts 3-4', 'departure', '*', '', 'EVENT_AND_NIGHTLY', 730
    UNION ALL
    SELECT 23, 'vessel.clearance', 'NIA', 'State Council Decree 175 (2019), Arts 3-4', 'departure', '*', '', 'EVENT_AND_NIGHTLY', 730
    UNION ALL
    SELECT 24, 'vessel.endorsement.border', 'MSA', 'State Council Decree 175 (2019), Arts 3-4', 'port clearance', '*', '', 'EVENT_AND_NIGHTLY', 365
    UNION ALL
    SELECT 25, 'persons.count', 'MSA', 'Exit and Entry Administration Law Art. 51', 'manning', 'COUNT:visit,crewIn,crewOut,version', '', 'EVENT_AND_NIGHTLY', 365
    UNION ALL
    SELECT 26, 'persons.count', 'GACC', 'Frontier Health and Quarantine Law Art. 4', 'tracing of contacts', 'COUNT:visit,refused,unclosed,version CONTACT', 'CONTACT:telephone=LAST_FOUR CONTACT:name=INITIAL', 'EVENT_AND_NIGHTLY', 30
    UNION ALL
    SELECT 27, 'persons.boarding', 'MSA', 'Exit and Entry Administration Law Art. 54', 'who is on board', 'PERMIT:visit,permit,company,purpose,validFrom,validTo,version', '', 'EVENT_AND_NIGHTLY', 90
    UNION ALL
    SELECT 28, 'persons.boarding', 'GACC', 'Exit and Entry Administration Law Art. 54', 'who is on board', 'PERMIT:visit,permit,company,purpose,name,validFrom,validTo,version', 'PERMIT:name=INITIAL', 'EVENT_AND_NIGHTLY', 90
    UNION ALL
    SELECT 29, 'collaboration.hold', 'GACC', 'CATALOGUE RC-04; TFA Art. 12', 'release gates', '*', '', 'EVENT_AND_NIGHTLY', 1825
    UNION ALL
    SELECT 30, 'collaboration.control', 'GACC', 'CATALOGUE RC-03; TFA Art. 8', 'recognition of control', '*', '', 'EVENT_AND_NIGHTLY', 730
    UNION ALL
    SELECT 31, 'collaboration.hold', 'MSA', 'CATALOGUE RC-04; TFA Art. 12', 'release gates', '*', '', 'EVENT_AND_NIGHTLY', 1825
    UNION ALL
    SELECT 32, 'collaboration.control', 'MSA', 'CATALOGUE RC-03; TFA Art. 8', 'recognition of control', '*', '', 'EVENT_AND_NIGHTLY', 730
    UNION ALL
    SELECT 33, 'collaboration.hold', 'NIA', 'CATALOGUE RC-04; TFA Art. 12', 'release gates', '*', '', 'EVENT_AND_NIGHTLY', 1825
    UNION ALL
    SELECT 34, 'collaboration.control', 'NIA', 'CATALOGUE RC-03; TFA Art. 8', 'recognition of control', '*', '', 'EVENT_AND_NIGHTLY', 730
) s ON s.dataset = d.code;

INSERT INTO collaboration_contract_step (id, contract_id, to_state, party, stepped_by, stepped_at, note)
SELECT id, id, 'LIVE', proposed_by, 'B.3', '2018-08-01 00:00:00', '' FROM collaboration_contract;

INSERT INTO access_role_permission (role, permission) VALUES
    ('OFFICER', 'SHARING_READ'),
    ('SUPERVISOR', 'SHARING_READ'),
    ('SUPERVISOR', 'SHARING_MANAGE'),
    ('AGENCY_SYSTEM', 'SHARING_READ'),
    ('OPERATOR', 'SHARING_READ'),
    ('OPERATOR', 'SHARING_MANAGE'),
    ('AUDITOR', 'SHARING_READ');
