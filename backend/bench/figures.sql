-- Tasks by the unit that leads them, their state and label: what the reader may see of all.
SELECT o.lead_unit_id, o.state,
  CASE WHEN o.state IN ('DRAFT', 'WITHDRAWN', 'SUPERSEDED') OR o.starts_on > current_date THEN NULL
    WHEN o.continuous THEN CASE WHEN o.state = 'COMPLETED' THEN 'CONTINUOUS_DONE' ELSE 'CONTINUOUS_OPEN' END
    WHEN o.due_on = 'infinity' THEN CASE WHEN o.state = 'COMPLETED' THEN 'UNDATED_DONE' ELSE 'UNDATED_OPEN' END
    WHEN o.state = 'COMPLETED' THEN CASE WHEN o.submitted_on > o.due_on THEN 'COMPLETED_LATE' ELSE 'COMPLETED_ON_TIME' END
    WHEN o.state <> 'SUSPENDED' AND coalesce(o.submitted_on, current_date) > o.due_on THEN 'OVERDUE' ELSE 'IN_TIME' END,
  o.state NOT IN ('DRAFT', 'COMPLETED', 'WITHDRAWN', 'SUPERSEDED', 'SUSPENDED', 'AWAITING_CONFIRMATION')
    AND o.due_on BETWEEN coalesce(o.submitted_on, current_date) AND current_date + 7,
  o.starts_on <= current_date, count(*)
FROM :rights, occurrence o JOIN task t ON t.id = o.task_id JOIN plan p ON p.id = o.plan_id
WHERE o.current_from <= current_date AND o.current_to > current_date AND :visible
GROUP BY 1, 2, 3, 4, 5
