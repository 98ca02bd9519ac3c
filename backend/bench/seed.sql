-- One organisation: its root, a planning office and 98 other units, one person, one draft plan.
INSERT INTO owner (id, version, created_at, updated_at, changed_by, request_id, code)
VALUES ('00000000-0000-7000-8000-000000000001', 0, now(), now(), '00000000-0000-7000-8000-000000000009', uuidv7(), 'B');
INSERT INTO unit (id, version, created_at, updated_at, changed_by, request_id, owner_id, code, kind, internal, sort_key, valid_from)
SELECT ('00000000-0000-7000-8000-0000000001' || lpad(n::text, 2, '0'))::uuid, 0, now(), now(),
  '00000000-0000-7000-8000-000000000009', uuidv7(), '00000000-0000-7000-8000-000000000001',
  CASE n WHEN 0 THEN 'BROOT' ELSE 'B-' || lpad(n::text, 2, '0') END, CASE n WHEN 0 THEN 'DEPARTMENT' ELSE 'OFFICE' END,
  true, lpad(n::text, 3, '0'), '2020-01-01'
FROM generate_series(0, 99) n;
INSERT INTO unit_name (id, version, created_at, updated_at, changed_by, request_id, unit_id, name, search_text, valid_from)
SELECT id, 0, now(), now(), changed_by, request_id, id, 'Phòng chuyên môn số ' || code, 'phong ' || lower(code), '2020-01-01' FROM unit WHERE code LIKE 'B%';
INSERT INTO unit_parent (id, version, created_at, updated_at, changed_by, request_id, unit_id, parent_id, valid_from)
SELECT id, 0, now(), now(), changed_by, request_id, id, '00000000-0000-7000-8000-000000000100', '2020-01-01' FROM unit WHERE code LIKE 'B-%';
UPDATE owner SET root_unit_id = '00000000-0000-7000-8000-000000000100' WHERE code = 'B';

INSERT INTO account (id, version, created_at, updated_at, changed_by, request_id, username, full_name, search_text,
  password_hash, must_change_password, password_changed_at)
VALUES ('00000000-0000-7000-8000-000000000009', 0, now(), now(), '00000000-0000-7000-8000-000000000009', uuidv7(), 'bench',
  'Người đo tốc độ', 'nguoi do toc do', ':hash', false, now());
INSERT INTO position (id, version, created_at, updated_at, changed_by, request_id, account_id, unit_id, kind, valid_from)
VALUES (uuidv7(), 0, now(), now(), '00000000-0000-7000-8000-000000000009', uuidv7(), '00000000-0000-7000-8000-000000000009',
  '00000000-0000-7000-8000-000000000101', 'HEAD', '2020-01-01');

INSERT INTO document (id, version, created_at, updated_at, changed_by, request_id, owner_id, created_by, code, type, issuer,
  issuer_key, abstract, search_text)
VALUES ('00000000-0000-7000-8000-000000000008', 0, now(), now(), '00000000-0000-7000-8000-000000000009', uuidv7(),
  '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000009', 'KH', 'PLAN', 'Sở', 'so', 'Kế hoạch', 'ke hoach');
INSERT INTO plan (id, version, created_at, updated_at, changed_by, request_id, owner_id, code, kind, title, state, starts_on,
  ends_on, owner_unit_id, tracking_unit_id, consolidating_unit_id, issued_on, document_id, search_text)
SELECT ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, now(), now(), '00000000-0000-7000-8000-000000000009',
  uuidv7(), '00000000-0000-7000-8000-000000000001', 'KH-' || n, 'PLAN', 'Kế hoạch số ' || n,
  'DRAFT', '2021-01-01', '2030-12-31', '00000000-0000-7000-8000-000000000100',
  '00000000-0000-7000-8000-000000000101', '00000000-0000-7000-8000-000000000101',
  NULL,
  '00000000-0000-7000-8000-000000000008', 'ke hoach so ' || n
FROM (SELECT 0 AS n);
INSERT INTO section (id, version, created_at, updated_at, changed_by, request_id, plan_id, code, number, title, level, sort_key)
SELECT ('00000000-0000-7000-a000-' || right(id::text, 12))::uuid, 0, now(), now(), changed_by, request_id, id, 'I', 'I', 'Nhiệm vụ', 1, '000001' FROM plan;
