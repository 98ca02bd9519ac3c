-- :units offices that report, each with :tasks tasks of its own in one issued plan, an update of each within the year, and
-- :figures indicators of its own with a figure each; without their audit events, which nobody reads here: this script
-- runs with session_replication_role = replica. What the offices report is made by the application from these rows.

INSERT INTO unit (id, version, created_at, updated_at, changed_by, request_id, owner_id, code, kind, internal, sort_key, valid_from)
SELECT ('00000000-0000-7000-8001-' || lpad(to_hex(n), 12, '0'))::uuid, 0, now(), now(), '00000000-0000-7000-8000-000000000009',
  uuidv7(), '00000000-0000-7000-8000-000000000001', 'R-' || lpad(n::text, 4, '0'), 'OFFICE', true, '1' || lpad(n::text, 5, '0'),
  '2020-01-01'
FROM generate_series(1, :units) n;
INSERT INTO unit_name (id, version, created_at, updated_at, changed_by, request_id, unit_id, name, search_text, valid_from)
SELECT id, 0, now(), now(), changed_by, request_id, id, 'Đơn vị báo cáo số ' || code, 'don vi ' || lower(code), '2020-01-01'
FROM unit WHERE code LIKE 'R-%';
INSERT INTO unit_parent (id, version, created_at, updated_at, changed_by, request_id, unit_id, parent_id, valid_from)
SELECT id, 0, now(), now(), changed_by, request_id, id, '00000000-0000-7000-8000-000000000100', '2020-01-01'
FROM unit WHERE code LIKE 'R-%';

INSERT INTO plan (id, version, created_at, updated_at, changed_by, request_id, owner_id, code, kind, title, state, starts_on,
  ends_on, owner_unit_id, tracking_unit_id, consolidating_unit_id, issued_on, document_id, search_text)
VALUES ('00000000-0000-7000-9001-000000000001', 0, now(), now(), '00000000-0000-7000-8000-000000000009', uuidv7(),
  '00000000-0000-7000-8000-000000000001', 'KH-BC', 'PLAN', 'Kế hoạch được báo cáo', 'ISSUED', '2021-01-01', '2099-12-31',
  '00000000-0000-7000-8000-000000000100', '00000000-0000-7000-8000-000000000101', '00000000-0000-7000-8000-000000000101',
  '2021-01-31', '00000000-0000-7000-8000-000000000008', 'ke hoach duoc bao cao');
INSERT INTO section (id, version, created_at, updated_at, changed_by, request_id, plan_id, code, number, title, level, sort_key)
SELECT ('00000000-0000-7000-a001-' || lpad(to_hex(n), 12, '0'))::uuid, 0, now(), now(), '00000000-0000-7000-8000-000000000009',
  uuidv7(), '00000000-0000-7000-9001-000000000001', n::text, n::text, 'Nhóm nhiệm vụ số ' || n, 1, lpad(n::text, 6, '0')
FROM generate_series(1, 10) n;

INSERT INTO task (id, version, created_at, updated_at, changed_by, request_id, owner_id, plan_id, section_id, code, code_key,
  sort_key, title, wording, lead_unit_id, coordinator_nums, effective_on, deadline_type, deadline_text, stated_on, bound,
  deadline_set_by, extension_authority, product, search_text)
SELECT ('00000000-0000-7000-b001-' || lpad(to_hex(n), 12, '0'))::uuid, 0, now(), now(), '00000000-0000-7000-8000-000000000009',
  uuidv7(), '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-9001-000000000001',
  ('00000000-0000-7000-a001-' || lpad(to_hex(1 + n % 10), 12, '0'))::uuid, (1 + n % 10) || '.' || n,
  lpad((1 + n % 10)::text, 6, '0') || '.' || lpad(n::text, 7, '0'),
  lpad((1 + n % 10)::text, 6, '0') || '/' || lpad(n::text, 7, '0'),
  'Nhiệm vụ số ' || n || ' về phát triển khoa học và công nghệ', 'Toàn văn nhiệm vụ số ' || n || repeat(' nội dung thực hiện', 12),
  ('00000000-0000-7000-8001-' || lpad(to_hex(1 + (n - 1) / :tasks), 12, '0'))::uuid,
  ARRAY[r.num + 1 + ((n + 31) % 99)::int], '2021-01-31', 'FIXED', 'trong năm ' || extract(year FROM current_date),
  make_date(extract(year FROM current_date)::int, 12, 31) - (n % 400)::int, 'BY', 'DIRECTOR', 'DIRECTOR', 'Báo cáo kết quả',
  'nhiem vu so ' || n
FROM generate_series(1, :units * :tasks) n CROSS JOIN (SELECT num FROM unit WHERE code = 'BROOT') r;
INSERT INTO task_term (task_id, valid_from, cause, section_id, code, title, wording, lead_unit_id, coordinator_nums,
  coordinator_class_nums, deadline_type, deadline_text, stated_on, bound, deadline_set_by, extension_authority, product)
SELECT id, '2021-01-31', 'ISSUED', section_id, code, title, wording, lead_unit_id, coordinator_nums, '{}', deadline_type,
  deadline_text, stated_on, bound, deadline_set_by, extension_authority, product
FROM task WHERE plan_id = '00000000-0000-7000-9001-000000000001';
INSERT INTO task_unit (task_id, role, unit_id, valid_from)
SELECT id, 'LEAD', lead_unit_id, '2021-01-31' FROM task WHERE plan_id = '00000000-0000-7000-9001-000000000001';
INSERT INTO occurrence (id, version, created_at, updated_at, changed_by, request_id, owner_id, task_id, plan_id, section_id,
  lead_unit_id, sort_key, period_key, starts_on, current_from, continuous, stated_on, original_due_on, due_on, state,
  state_since, holder_role, holder_unit_id, holder_since)
SELECT ('00000000-0000-7000-c001-' || right(id::text, 12))::uuid, 0, now(), now(), changed_by, request_id, owner_id, id, plan_id,
  section_id, lead_unit_id, sort_key, '2021-2099', '2021-01-31', '-infinity', false, stated_on, stated_on, stated_on,
  'IN_PROGRESS', '2021-01-31', 'LEAD', lead_unit_id, '2021-01-31'
FROM task WHERE plan_id = '00000000-0000-7000-9001-000000000001';
INSERT INTO occurrence_term (occurrence_id, valid_from, state, state_since, due_on)
SELECT id, '2021-01-31', state, state_since, due_on FROM occurrence WHERE plan_id = '00000000-0000-7000-9001-000000000001';
INSERT INTO progress_update (id, version, created_at, updated_at, changed_by, request_id, owner_id, plan_id, task_id,
  occurrence_id, unit_id, author_id, period_key, reported_on, result, difficulty, proposal, links, revision, state,
  started_by_it, search_text)
SELECT uuidv7(), 0, now(), now(), changed_by, request_id, owner_id, plan_id, task_id, id, lead_unit_id, changed_by,
  extract(year FROM current_date)::text, current_date,
  'Đã ban hành kế hoạch, tổ chức triển khai đến các xã; hoàn thành khối lượng theo tiến độ của đợt ' || right(id::text, 4) || '.',
  CASE WHEN right(id::text, 1) IN ('0', '8') THEN 'Kinh phí được giao chậm so với kế hoạch.' END,
  CASE WHEN right(id::text, 1) = '0' THEN 'Đề nghị bổ sung kinh phí quý IV.' END, '[]', 1, 'CURRENT', false, 'da ban hanh'
FROM occurrence WHERE plan_id = '00000000-0000-7000-9001-000000000001';

INSERT INTO indicator (id, version, created_at, updated_at, changed_by, request_id, owner_id, plan_id, code, sort_key, name,
  definition, unit_of_measure, decimals, frequency, direction, basis, over_time, over_members, multiplier, owner_unit_id,
  baseline_state, search_text)
SELECT ('00000000-0000-7000-d001-' || lpad(to_hex(n), 12, '0'))::uuid, 0, now(), now(), '00000000-0000-7000-8000-000000000009',
  uuidv7(), '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-9001-000000000001', 'CT-' || n, lpad(n::text, 7, '0'),
  'Số sản phẩm đạt tiêu chuẩn của chương trình ' || n, 'Số sản phẩm được công nhận trong năm', 'sản phẩm', 0, 'YEARLY',
  'HIGHER_IS_BETTER', 'IN_PERIOD', 'SUM', 'SUM', 1,
  ('00000000-0000-7000-8001-' || lpad(to_hex(1 + (n - 1) / :figures), 12, '0'))::uuid, 'NOT_ARISEN', 'so san pham'
FROM generate_series(1, :units * :figures) n;
INSERT INTO indicator_target (id, version, created_at, updated_at, changed_by, request_id, indicator_id, line_id, position, type,
  value, per, commitment, text, valid_from)
SELECT uuidv7(), 0, now(), now(), changed_by, request_id, id, uuidv7(), 1, 'AT_LEAST', 10, 'TOTAL', 'MANDATORY', 'ít nhất 10',
  '2021-01-31' FROM indicator WHERE plan_id = '00000000-0000-7000-9001-000000000001';
INSERT INTO indicator_value (id, version, created_at, updated_at, changed_by, request_id, owner_id, indicator_id, period,
  period_first, period_last, nature, basis, state, revision, verified_revision)
SELECT ('00000000-0000-7000-e001-' || right(id::text, 12))::uuid, 0, now(), now(), changed_by, request_id, owner_id, id,
  extract(year FROM current_date)::text, date_trunc('year', current_date)::date,
  (date_trunc('year', current_date) + interval '1 year - 1 day')::date, 'ESTIMATE', 'IN_PERIOD', 'VERIFIED', 1, 1
FROM indicator WHERE plan_id = '00000000-0000-7000-9001-000000000001';
INSERT INTO indicator_value_revision (id, version, created_at, updated_at, changed_by, request_id, owner_id, value_id, num, state,
  figure_state, value, entered_by, entered_at, submitted_by, submitted_at, submitted_on, verified_by, verified_at, verified_on)
SELECT uuidv7(), 0, now(), now(), changed_by, request_id, owner_id, id, 1, 'VERIFIED', 'REPORTED',
  5 + ('x' || right(id::text, 1))::bit(4)::int, changed_by, now(), changed_by, now(), current_date, changed_by, now(), current_date
FROM indicator_value WHERE id > '00000000-0000-7000-e001-000000000000' AND id < '00000000-0000-7000-e002-000000000000';
