-- A report that was opened again is wanted by the last day of that, whether or not it was ever sent.
CREATE OR REPLACE FUNCTION report_wanted_on(r report) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN r.state = 'RETURNED' THEN coalesce(r.return_due_on, r.due_on)
    ELSE coalesce(r.unlocked_until, r.due_on) END
$$;
