-- News of reports reach the desk at which they wait; a report can be chased before its day is near.
ALTER TABLE reminder_item DROP CONSTRAINT reminder_item_reason_ck;
ALTER TABLE reminder_item ADD CONSTRAINT reminder_item_reason_ck CHECK (reason IN
  ('OVERDUE', 'DUE_SOON', 'UNDECIDED', 'NO_FIGURES', 'NOT_SENT')) NOT VALID;
ALTER TABLE reminder_item VALIDATE CONSTRAINT reminder_item_reason_ck;
ALTER TABLE notification DROP CONSTRAINT notification_subject_type_ck;
ALTER TABLE notification ADD CONSTRAINT notification_subject_type_ck CHECK (subject_type IN ('occurrence', 'work-item',
  'task', 'programme', 'coordination-ask', 'adjustment-request', 'direction', 'indicator', 'meeting', 'comment',
  'delegation', 'reminder', 'digest', 'report', 'consolidated-report')) NOT VALID;
ALTER TABLE notification VALIDATE CONSTRAINT notification_subject_type_ck;

-- A report that was sent waits for the office that receives it: its heads, and the people who write its reports or
-- opened the period. What they read names the unit, or nine pieces of news look alike.
CREATE OR REPLACE FUNCTION notify_report_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  today date := vietnam_day(NEW.created_at);
  sent boolean := NEW.kind = 'SUBMITTED';
BEGIN
  PERFORM notify_people(
    CASE WHEN sent THEN people_of_unit(r.recipient_unit_id, today) || writers_of_unit(r.recipient_unit_id, today)
        || period_openers(p, r.recipient_unit_id, today)
      ELSE writers_of_unit(r.unit_id, today) || people_of_unit(r.unit_id, today) END,
    CASE NEW.kind WHEN 'SUBMITTED' THEN 'TO_DECIDE' WHEN 'RECEIVED' THEN 'DECIDED' ELSE 'RETURNED' END,
    'report', r.id, NULL,
    CASE WHEN sent THEN report_title(g, p) || ' – ' || u.name ELSE report_title(g, p) END,
    NEW.note, coalesce(NEW.until, r.due_on), NEW.by_id, NEW.created_at, NEW.request_id::text)
  FROM report r JOIN report_period p ON p.id = r.period_id JOIN report_regime g ON g.id = p.regime_id
    JOIN unit_name u ON u.unit_id = r.unit_id AND u.valid_from <= today AND u.valid_to > today
  WHERE r.id = NEW.report_id;
  RETURN NULL;
END $$;

-- Who opened a period or last moved it, while he works in the office that receives its reports.
CREATE FUNCTION period_openers(period report_period, office uuid, today date) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT x.account_id), '{}') FROM position x
  WHERE x.account_id = period.changed_by AND x.unit_id = office AND x.valid_from <= today AND x.valid_to > today
$$;

-- Those who hold a post in a house.
CREATE FUNCTION people_in_post(house uuid, post text, today date) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT x.account_id), '{}') FROM position x JOIN unit u ON u.id = x.unit_id
  WHERE u.owner_id = house AND x.kind = post AND x.valid_from <= today AND x.valid_to > today
$$;

-- Whose turn it is with the organisation's report: the author first, the clerk last, whatever was set between.
CREATE FUNCTION signing_turn(r consolidated_report) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT (array['AUTHOR'] || coalesce(array_agg(s ->> 'role' ORDER BY n)
    FILTER (WHERE s ->> 'role' NOT IN ('AUTHOR', 'CLERK')), '{}') || array['CLERK'])[r.step + 1]
  FROM report_period p, jsonb_array_elements(p.frozen -> 'signingRoute') WITH ORDINALITY e (s, n) WHERE p.id = r.period_id
$$;

-- The author is whoever passed it on first; those whose desk it is are told when it comes, the author when it comes back
-- or is issued.
CREATE FUNCTION notify_signing() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  today date := vietnam_day(NEW.updated_at);
  turn text := CASE WHEN NEW.state IN ('DRAFT', 'SIGNING') THEN signing_turn(NEW) END;
  author uuid[] := coalesce((SELECT ARRAY[s.by_id] FROM signing_step s
    WHERE s.consolidated_id = NEW.id AND s.role = 'AUTHOR' ORDER BY s.seq DESC LIMIT 1), '{}');
BEGIN
  PERFORM notify_people(
    CASE turn
      WHEN 'AUTHOR' THEN author
      WHEN 'HEAD' THEN people_of_unit(NEW.unit_id, today)
      WHEN 'DEPUTY_IN_CHARGE' THEN people_in_post(NEW.owner_id, 'DEPUTY_DIRECTOR', today)
      WHEN 'CHIEF_OF_OFFICE' THEN people_in_post(NEW.owner_id, turn, today)
      WHEN 'DIRECTOR' THEN people_in_post(NEW.owner_id, turn, today)
      WHEN 'CLERK' THEN people_in_post(NEW.owner_id, turn, today)
      ELSE author || people_of_unit(NEW.unit_id, today) END,
    CASE WHEN turn IS NULL THEN 'DECIDED' WHEN turn = 'AUTHOR' THEN 'RETURNED' ELSE 'TO_DECIDE' END,
    'consolidated-report', NEW.id, NULL, report_title(g, p) || ' – ' || u.name,
    (SELECT s.note FROM signing_step s WHERE s.consolidated_id = NEW.id AND s.request_id = NEW.request_id
      ORDER BY s.seq DESC LIMIT 1),
    p.due_department, NEW.changed_by, NEW.updated_at, NEW.request_id::text)
  FROM report_period p JOIN report_regime g ON g.id = p.regime_id, owner o
    JOIN unit_name u ON u.unit_id = o.root_unit_id AND u.valid_from <= today AND u.valid_to > today
  WHERE p.id = NEW.period_id AND o.id = NEW.owner_id;
  RETURN NULL;
END $$;
CREATE TRIGGER consolidated_report_notify AFTER UPDATE OF step, state ON consolidated_report FOR EACH ROW
  WHEN (NEW.state <> 'REPLACED' AND (NEW.step, NEW.state) IS DISTINCT FROM (OLD.step, OLD.state))
  EXECUTE FUNCTION notify_signing();
