-- Reports are chased and told of as work is.
ALTER TABLE notification DROP CONSTRAINT notification_subject_type_ck;
ALTER TABLE notification ADD CONSTRAINT notification_subject_type_ck CHECK (subject_type IN ('occurrence', 'work-item',
  'task', 'programme', 'coordination-ask', 'adjustment-request', 'direction', 'indicator', 'meeting', 'comment',
  'delegation', 'reminder', 'digest', 'report')) NOT VALID;
ALTER TABLE notification VALIDATE CONSTRAINT notification_subject_type_ck;
ALTER TABLE reminder_item DROP CONSTRAINT reminder_item_kind_ck;
ALTER TABLE reminder_item ADD CONSTRAINT reminder_item_kind_ck CHECK (kind IN
  ('OCCURRENCE', 'WORK_ITEM', 'COORDINATION_ASK', 'ADJUSTMENT_REQUEST', 'DIRECTION', 'INDICATOR', 'REPORT')) NOT VALID;
ALTER TABLE reminder_item VALIDATE CONSTRAINT reminder_item_kind_ck;

-- Those who write a unit's report: its focal points, where it has none its officers, where it has none its heads.
CREATE FUNCTION writers_of_unit(unit uuid, today date) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    (SELECT array_agg(DISTINCT p.account_id) FROM position p WHERE p.unit_id = unit AND p.focal_point
       AND p.valid_from <= today AND p.valid_to > today),
    (SELECT array_agg(DISTINCT p.account_id) FROM position p WHERE p.unit_id = unit AND p.kind = 'OFFICER'
       AND p.valid_from <= today AND p.valid_to > today),
    people_of_unit(unit, today))
$$;

-- By when a report that is not sent is wanted: asked back, unlocked, or as its period says.
CREATE FUNCTION report_wanted_on(r report) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN r.state = 'RETURNED' THEN coalesce(r.return_due_on, r.due_on)
    WHEN r.last_no > 0 THEN coalesce(r.unlocked_until, r.due_on) ELSE r.due_on END
$$;

CREATE FUNCTION report_title(regime report_regime, period report_period) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT regime.title || ' (' || period.period || ')'
$$;

CREATE OR REPLACE FUNCTION notify_reminder() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  today date := vietnam_day(NEW.created_at);
BEGIN
  PERFORM notify_people(
    CASE WHEN NEW.person_id IS NOT NULL THEN ARRAY[NEW.person_id]
      WHEN NEW.kind = 'REPORT' THEN writers_of_unit(NEW.unit_id, today) || people_of_unit(NEW.unit_id, today)
      ELSE people_of_unit(NEW.unit_id, today) END,
    'REMINDED', replace(lower(NEW.kind), '_', '-'), NEW.subject_id, NEW.task_id, NEW.title, r.content, NEW.due_on, r.sent_by,
    NEW.created_at, NEW.reminder_id::text)
  FROM reminder r WHERE r.id = NEW.reminder_id;
  RETURN NULL;
END $$;

-- A report that was sent waits for the office that receives it; returned, received, unlocked it concerns its unit.
CREATE FUNCTION notify_report_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  today date := vietnam_day(NEW.created_at);
BEGIN
  PERFORM notify_people(
    CASE NEW.kind WHEN 'SUBMITTED' THEN people_of_unit(r.recipient_unit_id, today)
      ELSE writers_of_unit(r.unit_id, today) || people_of_unit(r.unit_id, today) END,
    CASE NEW.kind WHEN 'SUBMITTED' THEN 'TO_DECIDE' WHEN 'RECEIVED' THEN 'DECIDED' ELSE 'RETURNED' END,
    'report', r.id, NULL, report_title(g, p), NEW.note, coalesce(NEW.until, r.due_on), NEW.by_id, NEW.created_at,
    NEW.request_id::text)
  FROM report r JOIN report_period p ON p.id = r.period_id JOIN report_regime g ON g.id = p.regime_id
  WHERE r.id = NEW.report_id;
  RETURN NULL;
END $$;
CREATE TRIGGER report_step_notify AFTER INSERT ON report_step FOR EACH ROW
  WHEN (NEW.kind IN ('SUBMITTED', 'RETURNED', 'RECEIVED', 'UNLOCKED')) EXECUTE FUNCTION notify_report_step();
