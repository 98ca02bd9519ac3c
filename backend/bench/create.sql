-- A task in a draft plan whose office the writer is: the task, the place of its first occurrence, both with their audit
-- events (by trigger), where the request came from, and the answer kept under its Idempotency-Key; returns what was made.
WITH asked AS (
  SELECT ?::uuid AS actor_id, ?::uuid AS session_id, ?::uuid AS plan_id, ?::uuid AS section_id, ?::uuid AS lead_unit_id,
    ?::text AS code, ?::text AS key, ?::bytea AS answer),
origin AS (
  INSERT INTO request_origin (request_id, actor_id, session_id, operation_id, remote_address)
  SELECT uuidv7(), actor_id, session_id, 'createTask', '127.0.0.1' FROM asked
  RETURNING request_id, actor_id),
t AS (
  INSERT INTO task (id, version, created_at, updated_at, changed_by, request_id, owner_id, plan_id, section_id, code,
    code_key, sort_key, title, wording, lead_unit_id, deadline_type, deadline_text, search_text)
  SELECT uuidv7(), 0, now(), now(), g.actor_id, g.request_id, p.owner_id, p.id, s.id, a.code, a.code,
    s.sort_key || '/' || a.code, 'Nhiệm vụ đo tốc độ', 'Nội dung nhiệm vụ đo tốc độ', a.lead_unit_id, 'NONE',
    'Không nêu thời hạn', lower(a.code) || ' nhiem vu do toc do noi dung nhiem vu do toc do'
  FROM asked a CROSS JOIN origin g CROSS JOIN :rights
  JOIN plan p ON p.id = a.plan_id AND p.state = 'DRAFT'
    AND (p.tracking_unit_id = ANY (r.offices) OR p.consolidating_unit_id = ANY (r.offices))
  JOIN section s ON s.plan_id = p.id AND s.id = a.section_id
  RETURNING *),
o AS (
  INSERT INTO occurrence (id, version, created_at, updated_at, changed_by, request_id, owner_id, task_id, plan_id,
    section_id, lead_unit_id, sort_key, period_key, starts_on, current_from, continuous, state, state_since)
  SELECT uuidv7(), 0, now(), now(), changed_by, request_id, owner_id, id, plan_id, section_id, lead_unit_id, sort_key,
    'DRAFT', current_date, '-infinity', false, 'DRAFT', current_date FROM t
  RETURNING *),
kept AS (
  INSERT INTO idempotency_key (actor_id, key, operation_id, payload_hash, status, headers, body)
  SELECT actor_id, key, 'createTask', encode(sha256(answer), 'hex'), 201,
    jsonb_build_object('Location', '/api/v1/tasks/' || t.id, 'ETag', '"0.1234abcd"', 'Content-Type', 'application/json'),
    answer
  FROM asked CROSS JOIN t)
SELECT :row, :detail
FROM t JOIN o ON o.task_id = t.id JOIN plan p ON p.id = t.plan_id
