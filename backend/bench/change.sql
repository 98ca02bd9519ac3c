-- Another note on an issued task as it was read (If-Match), if the writer's office keeps its plan: the row, its audit
-- event (by trigger), where the request came from; returns what an answer shows.
WITH asked AS (
  SELECT ?::uuid AS actor_id, ?::uuid AS session_id, ?::uuid AS id, ?::bigint AS version, ?::text AS note),
origin AS (
  INSERT INTO request_origin (request_id, actor_id, session_id, operation_id, remote_address)
  SELECT uuidv7(), actor_id, session_id, 'editTask', '127.0.0.1' FROM asked
  RETURNING request_id, actor_id)
UPDATE task t SET note = a.note, version = t.version + 1, updated_at = now(), changed_by = g.actor_id,
  request_id = g.request_id
FROM asked a CROSS JOIN origin g CROSS JOIN :rights, occurrence o JOIN plan p ON p.id = o.plan_id
WHERE t.id = a.id AND t.version = a.version AND o.task_id = a.id AND o.current_from <= current_date
  AND o.current_to > current_date AND o.state NOT IN ('WITHDRAWN', 'SUPERSEDED') AND p.state <> 'CLOSED'
  AND (p.tracking_unit_id = ANY (r.offices) OR p.consolidating_unit_id = ANY (r.offices)
    OR p.owner_unit_id = ANY (r.directed))
RETURNING :row, :detail
