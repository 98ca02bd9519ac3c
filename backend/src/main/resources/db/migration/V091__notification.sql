-- What a person is told, and why. Rows are written by the triggers below inside the statement that made the news, as the
-- audit trail is (ADR 0012): no write of the application forgets one, none waits for another round trip. They repeat
-- what is tracked elsewhere, so they are no business data and leave no trail of their own.
CREATE TABLE notification (
  id           uuid        NOT NULL DEFAULT uuidv7(),
  account_id   uuid        NOT NULL,
  created_at   timestamptz NOT NULL,
  reason       text        NOT NULL,
  subject_type text        NOT NULL,
  subject_id   uuid,
  task_id      uuid,
  title        text        NOT NULL,
  note         text,
  due_on       date,
  actor_id     uuid,
  digest       jsonb,
  -- What makes it one: the request, or for the daily job the day. The same news is told once, by however many instances.
  occasion     text        NOT NULL,
  read_at      timestamptz,
  CONSTRAINT notification_id_pk PRIMARY KEY (id),
  CONSTRAINT notification_account_id_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT notification_reason_ck CHECK (reason IN ('ASSIGNED', 'RETURNED', 'TO_DECIDE', 'DECIDED', 'ASKED', 'ANSWERED',
    'DIRECTED', 'MENTIONED', 'REMINDED', 'DUE_SOON', 'OVERDUE', 'DELEGATED', 'DIGEST')),
  CONSTRAINT notification_subject_type_ck CHECK (subject_type IN ('occurrence', 'work-item', 'task', 'programme',
    'coordination-ask', 'adjustment-request', 'direction', 'delegation', 'reminder', 'digest')),
  CONSTRAINT notification_occasion_uq UNIQUE NULLS NOT DISTINCT (account_id, reason, subject_id, occasion)
);
CREATE INDEX notification_account_id_ix ON notification (account_id, created_at DESC, id DESC);
CREATE INDEX notification_unread_ix ON notification (account_id) WHERE read_at IS NULL;

-- Tells each of the people but the one who did it. `occasion` defaults to the request.
CREATE FUNCTION notify_people(people uuid[], why text, kind text, subject uuid, task uuid, words text, remark text,
  due date, actor uuid, at timestamptz, once text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO notification (account_id, created_at, reason, subject_type, subject_id, task_id, title, note, due_on,
    actor_id, occasion)
  SELECT a.id, at, why, kind, subject, task, words, nullif(remark, ''), nullif(due, 'infinity'), actor, once
  FROM account a WHERE a.id = ANY (people) AND a.id <> actor AND a.disabled_at IS NULL
  ON CONFLICT (account_id, reason, subject_id, occasion) DO NOTHING
$$;

-- Those who answer for a unit: its heads, or where it has none whoever works there.
CREATE FUNCTION people_of_unit(unit uuid, today date) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    (SELECT array_agg(p.account_id) FROM position p WHERE p.unit_id = unit AND p.kind IN ('HEAD', 'DEPUTY_HEAD')
       AND p.valid_from <= today AND p.valid_to > today),
    (SELECT array_agg(p.account_id) FROM position p WHERE p.unit_id = unit AND p.kind = 'OFFICER'
       AND p.valid_from <= today AND p.valid_to > today),
    '{}')
$$;

-- Those who do a task in its lead unit: whom it was given to, else those who answer for the unit.
CREATE FUNCTION people_of_task(of_task uuid, unit uuid, today date) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    (SELECT array_agg(DISTINCT x) FROM assignment a, unnest(a.helper_ids || a.main_officer_id || a.holder_id) x
     WHERE a.task_id = of_task AND a.unit_id = unit AND x IS NOT NULL),
    people_of_unit(unit, today))
$$;

CREATE FUNCTION people_of_item(item work_item, today date) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN item.person_id IS NULL THEN people_of_unit(item.unit_id, today)
    ELSE item.helper_ids || item.person_id END
$$;

-- Who decides on a task: the leader in charge, else the organisation's director.
CREATE FUNCTION deciders(leader uuid, owner uuid, today date) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN leader IS NOT NULL THEN ARRAY[leader] ELSE coalesce(
    (SELECT array_agg(p.account_id) FROM position p JOIN unit u ON u.id = p.unit_id
     WHERE u.owner_id = owner AND p.kind = 'DIRECTOR' AND p.valid_from <= today AND p.valid_to > today), '{}') END
$$;

CREATE FUNCTION vietnam_day(at timestamptz) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
$$;

CREATE FUNCTION notify_assignment_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM notify_people(NEW.helper_ids || NEW.to_id, 'ASSIGNED', 'task', t.id, t.id, t.title, NEW.note, NULL, NEW.by_id,
    NEW.created_at, NEW.request_id::text)
  FROM assignment a JOIN task t ON t.id = a.task_id WHERE a.id = NEW.assignment_id;
  RETURN NULL;
END $$;
CREATE TRIGGER assignment_step_notify AFTER INSERT ON assignment_step FOR EACH ROW EXECUTE FUNCTION notify_assignment_step();

CREATE FUNCTION notify_occurrence_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  o occurrence;
  t task;
  today date := vietnam_day(NEW.created_at);
BEGIN
  SELECT * INTO o FROM occurrence WHERE id = NEW.occurrence_id;
  SELECT * INTO t FROM task WHERE id = o.task_id;
  PERFORM notify_people(
    CASE NEW.move WHEN 'REQUEST_CONFIRMATION' THEN deciders(t.leader_id, o.owner_id, today)
      ELSE people_of_task(o.task_id, o.lead_unit_id, today) || people_of_unit(o.lead_unit_id, today) END,
    CASE NEW.move WHEN 'REQUEST_CONFIRMATION' THEN 'TO_DECIDE' WHEN 'REDO' THEN 'RETURNED' ELSE 'DECIDED' END,
    'occurrence', o.id, t.id, t.title, NEW.note, o.due_on, NEW.changed_by, NEW.created_at, NEW.request_id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER occurrence_event_notify AFTER INSERT ON occurrence_event FOR EACH ROW
  WHEN (NEW.move IN ('REQUEST_CONFIRMATION', 'CONFIRM', 'REDO', 'SUSPEND', 'RESUME', 'REOPEN', 'WITHDRAW'))
  EXECUTE FUNCTION notify_occurrence_event();

CREATE FUNCTION notify_work_item_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  w work_item;
  today date := vietnam_day(NEW.created_at);
BEGIN
  SELECT * INTO w FROM work_item WHERE id = NEW.work_item_id;
  PERFORM notify_people(
    CASE NEW.move WHEN 'REQUEST_CONFIRMATION' THEN people_of_unit(w.unit_id, today) ELSE people_of_item(w, today) END,
    CASE NEW.move WHEN 'REQUEST_CONFIRMATION' THEN 'TO_DECIDE' WHEN 'REDO' THEN 'RETURNED' ELSE 'DECIDED' END,
    'work-item', w.id, w.task_id, w.title, NEW.note, w.due_on, NEW.changed_by, NEW.created_at, NEW.request_id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER work_item_event_notify AFTER INSERT ON work_item_event FOR EACH ROW
  WHEN (NEW.move IN ('REQUEST_CONFIRMATION', 'CONFIRM', 'REDO', 'SUSPEND', 'RESUME', 'REOPEN', 'WITHDRAW'))
  EXECUTE FUNCTION notify_work_item_event();

-- A work item is given to a person by its row, not by a chain of hands.
CREATE FUNCTION notify_work_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM notify_people(ARRAY[NEW.person_id], 'ASSIGNED', 'work-item', NEW.id, NEW.task_id, NEW.title, NULL, NEW.due_on,
    NEW.changed_by, NEW.updated_at, NEW.request_id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER work_item_given_notify AFTER INSERT ON work_item FOR EACH ROW
  WHEN (NEW.person_id IS NOT NULL AND NEW.state <> 'DRAFT') EXECUTE FUNCTION notify_work_item();
CREATE TRIGGER work_item_passed_notify AFTER UPDATE OF person_id, state ON work_item FOR EACH ROW
  WHEN (NEW.person_id IS NOT NULL AND NEW.state <> 'DRAFT'
    AND (NEW.person_id IS DISTINCT FROM OLD.person_id OR OLD.state = 'DRAFT')) EXECUTE FUNCTION notify_work_item();

CREATE FUNCTION notify_direction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM notify_people(
    CASE WHEN NEW.person_id IS NOT NULL THEN ARRAY[NEW.person_id]
      ELSE people_of_unit(NEW.unit_id, vietnam_day(NEW.created_at)) END,
    'DIRECTED', 'direction', d.id, d.task_id, d.content, NULL, d.due_on, d.given_by, NEW.created_at, NEW.request_id::text)
  FROM direction d WHERE d.id = NEW.direction_id;
  RETURN NULL;
END $$;
CREATE TRIGGER direction_recipient_notify AFTER INSERT ON direction_recipient FOR EACH ROW EXECUTE FUNCTION notify_direction();

CREATE FUNCTION notify_direction_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM notify_people(ARRAY[d.given_by, d.recorded_by], 'ANSWERED', 'direction', d.id, d.task_id, d.content, NEW.content,
    NULL, NEW.author_id, NEW.created_at, NEW.request_id::text)
  FROM direction d WHERE d.id = NEW.direction_id;
  RETURN NULL;
END $$;
CREATE TRIGGER direction_answer_notify AFTER INSERT ON direction_answer FOR EACH ROW EXECUTE FUNCTION notify_direction_answer();

CREATE FUNCTION notify_ask() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM notify_people(people_of_unit(NEW.unit_id, vietnam_day(NEW.created_at)), 'ASKED', 'coordination-ask', NEW.id,
    NEW.task_id, NEW.content, NULL, NEW.due_on, NEW.author_id, NEW.created_at, NEW.request_id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER coordination_ask_notify AFTER INSERT ON coordination_ask FOR EACH ROW EXECUTE FUNCTION notify_ask();

CREATE FUNCTION notify_ask_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM notify_people(people_of_task(k.task_id, k.asked_by_unit_id, vietnam_day(NEW.created_at)) || k.author_id,
    'ANSWERED', 'coordination-ask', k.id, k.task_id, k.content, NEW.content, NULL, NEW.recorded_by, NEW.created_at,
    NEW.request_id::text)
  FROM coordination_ask k WHERE k.id = NEW.coordination_ask_id;
  RETURN NULL;
END $$;
CREATE TRIGGER coordination_answer_notify AFTER INSERT ON coordination_answer FOR EACH ROW EXECUTE FUNCTION notify_ask_answer();

-- A request waits for whoever may decide it; the decision goes back to who asked and to the unit.
CREATE FUNCTION notify_adjustment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  t task;
  p plan;
  today date := vietnam_day(NEW.updated_at);
  waits boolean := NEW.state IN ('SUBMITTED', 'REVIEWED');
BEGIN
  SELECT * INTO t FROM task WHERE id = NEW.task_id;
  SELECT * INTO p FROM plan WHERE id = NEW.plan_id;
  PERFORM notify_people(
    CASE WHEN NOT waits THEN people_of_unit(NEW.unit_id, today) || NEW.author_id
      WHEN NEW.state = 'SUBMITTED' OR NEW.authority = 'HIGHER_BODY' THEN people_of_unit(p.tracking_unit_id, today)
      ELSE deciders(CASE NEW.authority WHEN 'DEPUTY_IN_CHARGE' THEN t.leader_id END, NEW.owner_id, today) END,
    CASE WHEN waits THEN 'TO_DECIDE' ELSE 'DECIDED' END, 'adjustment-request', NEW.id, t.id, t.title,
    CASE WHEN waits THEN NEW.reason ELSE NEW.decision_note END, NULL, NEW.changed_by, NEW.updated_at, NEW.request_id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER adjustment_request_asked_notify AFTER INSERT ON adjustment_request FOR EACH ROW EXECUTE FUNCTION notify_adjustment();
CREATE TRIGGER adjustment_request_moved_notify AFTER UPDATE OF state ON adjustment_request FOR EACH ROW
  WHEN (NEW.state IS DISTINCT FROM OLD.state AND NEW.state <> 'WITHDRAWN') EXECUTE FUNCTION notify_adjustment();

CREATE FUNCTION notify_programme() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  today date := vietnam_day(NEW.updated_at);
BEGIN
  PERFORM notify_people(
    CASE NEW.state WHEN 'SUBMITTED' THEN ARRAY[NEW.leader_id] ELSE people_of_unit(NEW.unit_id, today) || NEW.submitted_by END,
    CASE NEW.state WHEN 'SUBMITTED' THEN 'TO_DECIDE' WHEN 'RETURNED' THEN 'RETURNED' ELSE 'DECIDED' END,
    'programme', NEW.id, NULL, NEW.year::text, NEW.note, NULL, NEW.changed_by, NEW.updated_at, NEW.request_id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER programme_notify AFTER UPDATE OF state ON programme FOR EACH ROW
  WHEN (NEW.state IS DISTINCT FROM OLD.state AND NEW.state IN ('SUBMITTED', 'RETURNED', 'APPROVED'))
  EXECUTE FUNCTION notify_programme();
