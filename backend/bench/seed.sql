-- One organisation: root, planning office, 100 units; one person; :tasks tasks in plans of 1,000; one draft plan.
SET session statement_timeout = 0;
ALTER TABLE task DISABLE TRIGGER USER;
ALTER TABLE occurrence DISABLE TRIGGER USER;

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
  CASE n WHEN 0 THEN 'DRAFT' ELSE 'ISSUED' END, '2021-01-01', '2030-12-31', '00000000-0000-7000-8000-000000000100',
  '00000000-0000-7000-8000-000000000101', '00000000-0000-7000-8000-000000000101',
  CASE n WHEN 0 THEN NULL ELSE date '2021-01-31' END,
  '00000000-0000-7000-8000-000000000008', 'ke hoach so ' || n
FROM generate_series(0, greatest(1, :tasks / 1000)) n;
INSERT INTO section (id, version, created_at, updated_at, changed_by, request_id, plan_id, code, number, title, level, sort_key)
SELECT ('00000000-0000-7000-a000-' || right(id::text, 12))::uuid, 0, now(), now(), changed_by, request_id, id, 'I', 'I', 'Nhiệm vụ', 1, '000001' FROM plan;

INSERT INTO task (id, version, created_at, updated_at, changed_by, request_id, owner_id, plan_id, section_id, code, code_key,
  sort_key, title, wording, lead_unit_id, coordinator_nums, effective_on, deadline_type, deadline_text, stated_on, bound,
  deadline_set_by, extension_authority, search_text)
SELECT ('00000000-0000-7000-b000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, now(), now(), '00000000-0000-7000-8000-000000000009',
  '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000001',
  ('00000000-0000-7000-9000-' || lpad(to_hex(1 + (n - 1) / 1000), 12, '0'))::uuid,
  ('00000000-0000-7000-a000-' || lpad(to_hex(1 + (n - 1) / 1000), 12, '0'))::uuid,
  '1.' || n, '000001.' || lpad(n::text, 7, '0'), '000001.' || lpad(n::text, 7, '0'),
  'Nhiệm vụ số ' || n || ' về phát triển khoa học và công nghệ', 'Toàn văn nhiệm vụ số ' || n || repeat(' nội dung thực hiện', 12),
  u.id, ARRAY[(SELECT min(num) FROM unit) + (n % 97)::int + 1, (SELECT min(num) FROM unit) + (n % 89)::int + 2], '2021-01-31', 'FIXED',
  'trước ngày', date '2021-02-01' + (n % 3600)::int, 'BY', 'DIRECTOR', 'DIRECTOR', 'nhiem vu so ' || n
FROM generate_series(1, :tasks) n JOIN unit u ON u.code = 'B-' || lpad((1 + n % 99)::text, 2, '0');

INSERT INTO task_term (task_id, valid_from, cause, section_id, code, title, wording, lead_unit_id, coordinator_nums,
  coordinator_class_nums, deadline_type, deadline_text, stated_on, bound, deadline_set_by, extension_authority)
SELECT id, '2021-01-31', 'ISSUED', section_id, code, title, wording, lead_unit_id, coordinator_nums, '{}', deadline_type,
  deadline_text, stated_on, bound, deadline_set_by, extension_authority FROM task;
INSERT INTO task_unit (task_id, role, unit_id, valid_from) SELECT id, 'LEAD', lead_unit_id, '2021-01-31' FROM task;

INSERT INTO occurrence (id, version, created_at, updated_at, changed_by, request_id, owner_id, task_id, plan_id, section_id,
  lead_unit_id, sort_key, period_key, starts_on, current_from, continuous, stated_on, original_due_on, due_on, state,
  state_since, holder_role, holder_unit_id, holder_since)
SELECT ('00000000-0000-7000-c000-' || right(id::text, 12))::uuid, 0, now(), now(), changed_by, request_id, owner_id, id, plan_id,
  section_id, lead_unit_id, sort_key, '2021-2030', '2021-01-31', '-infinity', false, stated_on, stated_on, stated_on,
  CASE WHEN right(id::text, 1) IN ('0', '1', '2', '3') THEN 'IN_PROGRESS' ELSE 'NOT_STARTED' END, '2021-01-31', 'LEAD',
  lead_unit_id, '2021-01-31' FROM task;
INSERT INTO occurrence_term (occurrence_id, valid_from, state, state_since, due_on)
SELECT id, '2021-01-31', state, state_since, due_on FROM occurrence;

ALTER TABLE task ENABLE TRIGGER USER;
ALTER TABLE occurrence ENABLE TRIGGER USER;
