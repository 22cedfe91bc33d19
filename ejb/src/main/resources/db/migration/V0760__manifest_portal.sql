-- Who is named on a bill finds it; customs finds what it has not answered in time (MF-01 R2).
ALTER TABLE manifest_bill
    ADD KEY manifest_bill_party (consignee_code, id),
    ADD KEY manifest_bill_answer (state, no_load_due_at);

INSERT INTO access_role_permission (role, permission) VALUES
    ('DECLARANT', 'MANIFEST_READ');
