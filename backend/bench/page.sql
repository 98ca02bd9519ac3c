-- A page of 25 tasks that one unit leads, by due date: what of them the reader may see. The 26th row says that more follow.
SELECT :row
FROM :rights, occurrence o JOIN task t ON t.id = o.task_id JOIN plan p ON p.id = o.plan_id
WHERE o.lead_unit_id = ? AND o.state NOT IN ('WITHDRAWN', 'SUPERSEDED') AND o.current_from <= current_date AND o.current_to > current_date
  AND :visible
ORDER BY o.due_on, o.task_id LIMIT 26
