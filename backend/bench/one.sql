SELECT t.*, p.code, p.state, p.owner_unit_id, p.tracking_unit_id, p.consolidating_unit_id, o.*,
       (SELECT array_agg(u.role || ' ' || coalesce(u.unit_id, u.unit_class_id)) FROM task_unit u
        WHERE u.task_id = t.id AND u.valid_to = 'infinity')
FROM task t JOIN plan p ON p.id = t.plan_id
JOIN occurrence o ON o.task_id = t.id AND o.current_from <= current_date AND o.current_to > current_date
WHERE t.id = ?
