-- The rule that a task shows one occurrence at a time stood over the task's id itself. PostgreSQL then took its GiST index
-- also to find a task's occurrences (it thinks a descent of GiST costs nothing), and ids that grow with time make poor GiST
-- pages: at 100,000 tasks each look read 410 pages instead of 4, and each new row was checked at that price. Over a hash of
-- the id the rule is the same – two tasks meet in it once in 2^64 – the pages are good, and look-ups go by the B-tree.
ALTER TABLE occurrence DROP CONSTRAINT occurrence_task_id_current_ex;
ALTER TABLE occurrence ADD CONSTRAINT occurrence_task_id_current_ex
  EXCLUDE USING gist ((hashtextextended(task_id::text, 0)) WITH =, daterange(current_from, current_to) WITH &&)
  DEFERRABLE INITIALLY DEFERRED;
