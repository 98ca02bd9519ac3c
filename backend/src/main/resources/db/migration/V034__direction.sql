-- What a leader ordered or noted on a task, an indicator or for a unit; shown until every recipient has answered.
CREATE TABLE direction (
  id               uuid        NOT NULL,
  version          bigint      NOT NULL,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  changed_by       uuid        NOT NULL,
  request_id       uuid        NOT NULL,
  owner_id         uuid        NOT NULL,
  plan_id          uuid,
  task_id          uuid,
  indicator_id     uuid,
  concerns_unit_id uuid,
  content          text        NOT NULL,
  given_on         date        NOT NULL,
  given_by         uuid        NOT NULL,
  recorded_by      uuid        NOT NULL,
  due_on           date        NOT NULL DEFAULT 'infinity',
  document_id      uuid,
  state            text        NOT NULL,
  withdrawn_note   text,
  search_text      text        NOT NULL,
  CONSTRAINT direction_id_pk PRIMARY KEY (id),
  CONSTRAINT direction_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT direction_plan_id_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT direction_task_id_fk FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT direction_concerns_unit_id_fk FOREIGN KEY (concerns_unit_id) REFERENCES unit (id),
  CONSTRAINT direction_document_id_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT direction_subject_ck CHECK (num_nonnulls(task_id, indicator_id, concerns_unit_id) = 1),
  CONSTRAINT direction_state_ck CHECK (state IN ('OPEN', 'ANSWERED', 'WITHDRAWN'))
);
CREATE INDEX direction_given_on_ix ON direction (owner_id, given_on, id);
CREATE INDEX direction_task_id_ix ON direction (task_id) WHERE task_id IS NOT NULL;
CREATE INDEX direction_search_text_ix ON direction USING gin (search_text gin_trgm_ops);

CREATE TABLE direction_recipient (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  direction_id uuid        NOT NULL,
  unit_id      uuid,
  person_id    uuid,
  answered_at  timestamptz,
  CONSTRAINT direction_recipient_id_pk PRIMARY KEY (id),
  CONSTRAINT direction_recipient_direction_id_fk FOREIGN KEY (direction_id) REFERENCES direction (id),
  CONSTRAINT direction_recipient_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT direction_recipient_person_id_fk FOREIGN KEY (person_id) REFERENCES account (id),
  CONSTRAINT direction_recipient_target_ck CHECK (num_nonnulls(unit_id, person_id) = 1),
  CONSTRAINT direction_recipient_direction_id_target_uq UNIQUE NULLS NOT DISTINCT (direction_id, unit_id, person_id)
);
CREATE INDEX direction_recipient_unit_id_ix ON direction_recipient (unit_id) WHERE answered_at IS NULL;
CREATE INDEX direction_recipient_person_id_ix ON direction_recipient (person_id) WHERE answered_at IS NULL;

CREATE TABLE direction_answer (
  id             uuid        NOT NULL,
  version        bigint      NOT NULL,
  created_at     timestamptz NOT NULL,
  updated_at     timestamptz NOT NULL,
  changed_by     uuid        NOT NULL,
  request_id     uuid        NOT NULL,
  direction_id   uuid        NOT NULL,
  content        text        NOT NULL,
  unit_id        uuid,
  author_id      uuid        NOT NULL,
  answered_at    timestamptz NOT NULL,
  CONSTRAINT direction_answer_id_pk PRIMARY KEY (id),
  CONSTRAINT direction_answer_direction_id_fk FOREIGN KEY (direction_id) REFERENCES direction (id),
  CONSTRAINT direction_answer_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX direction_answer_direction_id_ix ON direction_answer (direction_id, id);

SELECT track_table('direction', 'direction');
SELECT track_table('direction_recipient', 'direction-recipient');
SELECT track_table('direction_answer', 'direction-answer');
