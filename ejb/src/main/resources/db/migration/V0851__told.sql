-- What agencies tell the window by nightly files, dataset by dataset; the columns are those of V0850.

-- 出闸
CREATE TABLE collaboration_told_gate_out (
    id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    container_no VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    voyage VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    gate_out_at DATETIME(6) NULL,
    as_of DATETIME(6) NOT NULL,
    delivery_id BIGINT NOT NULL,
    changed_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_told_gate_out_changed (changed_by)
);

-- 在场箱状态
CREATE TABLE collaboration_told_container_status (
    id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    container_no VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    voyage VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    as_of DATETIME(6) NOT NULL,
    delivery_id BIGINT NOT NULL,
    changed_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_told_container_status_changed (changed_by)
);

-- 人员核查记录
CREATE TABLE collaboration_told_person_record (
    id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    visit VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    section VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    as_of DATETIME(6) NOT NULL,
    delivery_id BIGINT NOT NULL,
    changed_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_told_person_record_changed (changed_by)
);

-- 人数
CREATE TABLE collaboration_told_head_count (
    id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    visit VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    direction VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    persons BIGINT NOT NULL,
    as_of DATETIME(6) NOT NULL,
    delivery_id BIGINT NOT NULL,
    changed_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_told_head_count_changed (changed_by)
);

-- 危险货物许可
CREATE TABLE collaboration_told_dg_permit (
    id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    voyage VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bill_no VARCHAR(70) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    un_number VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    hazard_class VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    as_of DATETIME(6) NOT NULL,
    delivery_id BIGINT NOT NULL,
    changed_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_told_dg_permit_changed (changed_by)
);

-- 船舶动态
CREATE TABLE collaboration_told_visit_times (
    id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    visit VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ata DATETIME(6) NULL,
    atd DATETIME(6) NULL,
    as_of DATETIME(6) NOT NULL,
    delivery_id BIGINT NOT NULL,
    changed_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_told_visit_times_changed (changed_by)
);

-- 报关单状态
CREATE TABLE collaboration_told_declaration_status (
    id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seq_no VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    as_of DATETIME(6) NOT NULL,
    delivery_id BIGINT NOT NULL,
    changed_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_told_declaration_status_changed (changed_by)
);

-- 报文计数
CREATE TABLE collaboration_told_message_count (
    id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    operation VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    hour DATETIME(6) NOT NULL,
    messages BIGINT NOT NULL,
    as_of DATETIME(6) NOT NULL,
    delivery_id BIGINT NOT NULL,
    changed_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_told_message_count_changed (changed_by)
);

-- 执行中的布控
CREATE TABLE collaboration_told_enforced_hold (
    id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    hold_id BIGINT NOT NULL,
    as_of DATETIME(6) NOT NULL,
    delivery_id BIGINT NOT NULL,
    changed_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_told_enforced_hold_changed (changed_by)
);

-- 代码表版次
CREATE TABLE collaboration_told_reference_edition (
    id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code_table VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    edition VARCHAR(80) NOT NULL,
    as_of DATETIME(6) NOT NULL,
    delivery_id BIGINT NOT NULL,
    changed_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY collaboration_told_reference_edition_changed (changed_by)
);
