WITH asked AS (SELECT ?::uuid AS id, ?::text AS note),
origin AS (
  INSERT INTO request_origin (request_id, actor_id, operation_id)
  SELECT uuidv7(), t.changed_by, 'editTask' FROM task t JOIN asked a ON t.id = a.id
  RETURNING request_id, actor_id)
UPDATE task t SET note = a.note, version = version + 1, updated_at = now(), changed_by = r.actor_id,
  request_id = r.request_id
FROM asked a CROSS JOIN origin r WHERE t.id = a.id
RETURNING t.*
