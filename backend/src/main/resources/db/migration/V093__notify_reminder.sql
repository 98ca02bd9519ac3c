-- Whoever is chased is told, by whichever way the reminder went; what is about to come may be talked about and met on.
ALTER TABLE notification DROP CONSTRAINT notification_subject_type_ck;
ALTER TABLE notification ADD CONSTRAINT notification_subject_type_ck CHECK (subject_type IN ('occurrence', 'work-item',
  'task', 'programme', 'coordination-ask', 'adjustment-request', 'direction', 'indicator', 'meeting', 'comment',
  'delegation', 'reminder', 'digest')) NOT VALID;
ALTER TABLE notification VALIDATE CONSTRAINT notification_subject_type_ck;

CREATE FUNCTION notify_reminder() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM notify_people(
    CASE WHEN NEW.person_id IS NOT NULL THEN ARRAY[NEW.person_id]
      ELSE people_of_unit(NEW.unit_id, vietnam_day(NEW.created_at)) END,
    'REMINDED', replace(lower(NEW.kind), '_', '-'), NEW.subject_id, NEW.task_id, NEW.title, r.content, NEW.due_on, r.sent_by,
    NEW.created_at, NEW.reminder_id::text)
  FROM reminder r WHERE r.id = NEW.reminder_id;
  RETURN NULL;
END $$;
CREATE TRIGGER reminder_item_notify AFTER INSERT ON reminder_item FOR EACH ROW EXECUTE FUNCTION notify_reminder();
