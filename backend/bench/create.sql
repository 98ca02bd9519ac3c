WITH asked AS (SELECT ?::uuid AS plan_id, ?::text AS code, ?::text AS key),
origin AS (
  INSERT INTO request_origin (request_id, actor_id, operation_id)
  SELECT uuidv7(), p.changed_by, 'createTask' FROM plan p JOIN asked a ON p.id = a.plan_id
  RETURNING request_id, actor_id),
made AS (
  INSERT INTO task (id, version, created_at, updated_at, changed_by, request_id, owner_id, plan_id, section_id, code,
    code_key, sort_key, title, wording, lead_unit_id, deadline_type, deadline_text, search_text)
  SELECT uuidv7(), 0, now(), now(), r.actor_id, r.request_id, p.owner_id, p.id, s.id, a.code, a.code, a.code,
    'Nhiệm vụ đo tốc độ ' || a.code, 'Nội dung nhiệm vụ đo tốc độ', p.owner_unit_id, 'NONE', 'Không nêu thời hạn',
    'nhiem vu do toc do'
  FROM asked a JOIN plan p ON p.id = a.plan_id JOIN section s ON s.plan_id = p.id CROSS JOIN origin r LIMIT 1
  RETURNING *),
placed AS (
  INSERT INTO occurrence (id, version, created_at, updated_at, changed_by, request_id, owner_id, task_id, plan_id,
    section_id, lead_unit_id, sort_key, period_key, starts_on, current_from, continuous, state, state_since)
  SELECT uuidv7(), 0, now(), now(), changed_by, request_id, owner_id, id, plan_id, section_id, lead_unit_id, sort_key,
    'DRAFT', current_date, '-infinity', false, 'DRAFT', current_date FROM made
  RETURNING id)
INSERT INTO idempotency_key (actor_id, key, operation_id, payload_hash, status, headers, body)
SELECT r.actor_id, a.key, 'createTask', md5(a.code), 201, '{}', convert_to(repeat('x', 1500), 'UTF8')
FROM asked a CROSS JOIN origin r
