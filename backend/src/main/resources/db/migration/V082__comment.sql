-- Discussion on a task or a work item; what its author took back stays as a place where something was said.
CREATE TABLE task_comment (
  id            uuid        NOT NULL,
  version       bigint      NOT NULL,
  created_at    timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL,
  changed_by    uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  owner_id      uuid        NOT NULL,
  task_id       uuid        NOT NULL,
  occurrence_id uuid        NOT NULL,
  work_item_id  uuid,
  author_id     uuid        NOT NULL,
  content       text,
  mention_ids   uuid[]      NOT NULL DEFAULT '{}',
  said_at       timestamptz NOT NULL,
  edited_at     timestamptz,
  deleted_at    timestamptz,
  CONSTRAINT task_comment_id_pk PRIMARY KEY (id),
  CONSTRAINT task_comment_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT task_comment_task_id_fk FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT task_comment_occurrence_id_fk FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT task_comment_work_item_id_fk FOREIGN KEY (work_item_id) REFERENCES work_item (id),
  CONSTRAINT task_comment_content_ck CHECK ((content IS NULL) = (deleted_at IS NOT NULL))
);
CREATE INDEX task_comment_task_id_ix ON task_comment (task_id, said_at, id);
CREATE INDEX task_comment_work_item_id_ix ON task_comment (work_item_id, said_at, id) WHERE work_item_id IS NOT NULL;
CREATE INDEX task_comment_mention_ids_ix ON task_comment USING gin (mention_ids);

SELECT track_table('task_comment', 'comment');

-- Whoever is named hears of it once, also when he is named by a later edit.
CREATE FUNCTION notify_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.deleted_at IS NULL AND NEW.mention_ids <> '{}' THEN
    PERFORM notify_people(NEW.mention_ids, 'MENTIONED',
      CASE WHEN NEW.work_item_id IS NULL THEN 'task' ELSE 'work-item' END, coalesce(NEW.work_item_id, NEW.task_id),
      NEW.task_id, coalesce(w.title, t.title), left(NEW.content, 500), NULL::date, NEW.author_id, NEW.updated_at, NEW.id::text)
    FROM task t LEFT JOIN work_item w ON w.id = NEW.work_item_id WHERE t.id = NEW.task_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER task_comment_notify AFTER INSERT OR UPDATE ON task_comment FOR EACH ROW EXECUTE FUNCTION notify_comment();
