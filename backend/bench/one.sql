-- One task with all it says, its units, its source sentences, if the reader may see it.
SELECT :row, :detail
FROM :rights, occurrence o JOIN task t ON t.id = o.task_id JOIN plan p ON p.id = o.plan_id
WHERE o.task_id = ? AND o.current_from <= current_date AND o.current_to > current_date AND :visible
