t.wording, t.note, t.higher_body_id, t.document_ids, t.deadline_period, t.stated_on, t.bound, t.recurrence_unit,
t.recurrence_times, t.recurrence_month, t.recurrence_day, t.deadline_document_id, t.deadline_event, t.deadline_set_by,
(SELECT max(v.valid_from) FROM task_term v WHERE v.task_id = t.id AND v.valid_to = 'infinity'),
(SELECT array_agg(ARRAY[a.document_id::text, a.start_at::text, a.end_at::text, a.quote, a.hash] ORDER BY a.position)
 FROM source_anchor a WHERE a.resource_id = t.id)
