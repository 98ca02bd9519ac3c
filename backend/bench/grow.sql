-- Tasks number :from + 1 to :to in plans of 1,000, as issuing leaves them; without their audit events, which nobody reads
-- here: this script runs with session_replication_role = replica.

INSERT INTO plan (id, version, created_at, updated_at, changed_by, request_id, owner_id, code, kind, title, state, starts_on,
  ends_on, owner_unit_id, tracking_unit_id, consolidating_unit_id, issued_on, document_id, search_text)
SELECT ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, now(), now(), '00000000-0000-7000-8000-000000000009',
  uuidv7(), '00000000-0000-7000-8000-000000000001', 'KH-' || n, 'PLAN', 'Kế hoạch số ' || n,
  'ISSUED', '2021-01-01', '2030-12-31', '00000000-0000-7000-8000-000000000100',
  '00000000-0000-7000-8000-000000000101', '00000000-0000-7000-8000-000000000101',
  '2021-01-31',
  '00000000-0000-7000-8000-000000000008', 'ke hoach so ' || n
FROM generate_series(:from / 1000 + 1, :to / 1000) n;
INSERT INTO section (id, version, created_at, updated_at, changed_by, request_id, plan_id, code, number, title, level, sort_key)
SELECT ('00000000-0000-7000-a000-' || right(id::text, 12))::uuid, 0, now(), now(), changed_by, request_id, id, 'I', 'I', 'Nhiệm vụ', 1, '000001' FROM plan p
WHERE NOT EXISTS (SELECT 1 FROM section s WHERE s.plan_id = p.id);

INSERT INTO task (id, version, created_at, updated_at, changed_by, request_id, owner_id, plan_id, section_id, code, code_key,
  sort_key, title, wording, lead_unit_id, coordinator_nums, effective_on, deadline_type, deadline_text, stated_on, bound,
  deadline_set_by, extension_authority, search_text)
SELECT ('00000000-0000-7000-b000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, now(), now(), '00000000-0000-7000-8000-000000000009',
  '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000001',
  ('00000000-0000-7000-9000-' || lpad(to_hex(1 + (n - 1) / 1000), 12, '0'))::uuid,
  ('00000000-0000-7000-a000-' || lpad(to_hex(1 + (n - 1) / 1000), 12, '0'))::uuid,
  '1.' || n, '000001.' || lpad(n::text, greatest(6, length(n::text)), '0'),
  '000001/000001.' || lpad(n::text, greatest(6, length(n::text)), '0'),
  'Nhiệm vụ số ' || n || ' về phát triển khoa học và công nghệ', 'Toàn văn nhiệm vụ số ' || n || repeat(' nội dung thực hiện', 12),
  u.id, ARRAY[r.num + 1 + ((n + 31) % 99)::int, r.num + 1 + ((n + 57) % 99)::int], '2021-01-31', 'FIXED',
  'trước ngày', date '2021-02-01' + (n % 3600)::int, 'BY', 'DIRECTOR', 'DIRECTOR', 'nhiem vu so ' || n
FROM generate_series(:from + 1, :to) n JOIN unit u ON u.code = 'B-' || lpad((1 + n % 99)::text, 2, '0')
CROSS JOIN (SELECT num FROM unit WHERE code = 'BROOT') r;

INSERT INTO task_term (task_id, valid_from, cause, section_id, code, title, wording, lead_unit_id, coordinator_nums,
  coordinator_class_nums, deadline_type, deadline_text, stated_on, bound, deadline_set_by, extension_authority)
SELECT id, '2021-01-31', 'ISSUED', section_id, code, title, wording, lead_unit_id, coordinator_nums, '{}', deadline_type,
  deadline_text, stated_on, bound, deadline_set_by, extension_authority FROM task WHERE id > ('00000000-0000-7000-b000-' || lpad(to_hex(:from), 12, '0'))::uuid
  AND id < '00000000-0000-7000-c000-000000000000';
INSERT INTO task_unit (task_id, role, unit_id, valid_from) SELECT id, 'LEAD', lead_unit_id, '2021-01-31' FROM task WHERE id > ('00000000-0000-7000-b000-' || lpad(to_hex(:from), 12, '0'))::uuid
  AND id < '00000000-0000-7000-c000-000000000000';

INSERT INTO occurrence (id, version, created_at, updated_at, changed_by, request_id, owner_id, task_id, plan_id, section_id,
  lead_unit_id, sort_key, period_key, starts_on, current_from, continuous, stated_on, original_due_on, due_on, state,
  state_since, holder_role, holder_unit_id, holder_since)
SELECT ('00000000-0000-7000-c000-' || right(id::text, 12))::uuid, 0, now(), now(), changed_by, request_id, owner_id, id, plan_id,
  section_id, lead_unit_id, sort_key, '2021-2030', '2021-01-31', '-infinity', false, stated_on, stated_on, stated_on,
  CASE WHEN right(id::text, 1) IN ('0', '1', '2', '3') THEN 'IN_PROGRESS' ELSE 'NOT_STARTED' END, '2021-01-31', 'LEAD',
  lead_unit_id, '2021-01-31' FROM task WHERE id > ('00000000-0000-7000-b000-' || lpad(to_hex(:from), 12, '0'))::uuid
  AND id < '00000000-0000-7000-c000-000000000000';
INSERT INTO occurrence_term (occurrence_id, valid_from, state, state_since, due_on)
SELECT id, '2021-01-31', state, state_since, due_on FROM occurrence WHERE right(id::text, 12) > lpad(to_hex(:from), 12, '0')
  AND id < '00000000-0000-7000-d000-000000000000';
