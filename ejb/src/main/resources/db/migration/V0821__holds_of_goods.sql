-- Holds on declarations were kept by the goods module.
INSERT INTO collaboration_hold (id, subject_type, subject_key, agency, ground, legal_basis, hidden_ground, note, placed_by,
    placed_at, review_on, state, ended_at, ended_by, end_note)
SELECT h.id, 'goods.declaration', d.seq_no, h.agency, h.ground, '', 1, '', h.placed_by, h.placed_at,
    DATE(DATE_SUB(DATE_ADD(h.review_at, INTERVAL 8 HOUR), INTERVAL 1 SECOND)),
    CASE WHEN h.lifted_at IS NULL THEN 'OPEN' ELSE 'LIFTED' END, h.lifted_at, h.lifted_by, h.lift_note
FROM goods_hold h JOIN goods_declaration d ON d.id = h.declaration_id;

DROP TABLE goods_hold;
