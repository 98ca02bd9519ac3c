-- Chasing (đôn đốc): each row is one act – a letter, a message, a word in the application – with the lines it was about.
CREATE TABLE reminder (
  id               uuid        NOT NULL,
  version          bigint      NOT NULL,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  changed_by       uuid        NOT NULL,
  request_id       uuid        NOT NULL,
  owner_id         uuid        NOT NULL,
  channel          text        NOT NULL,
  content          text        NOT NULL,
  sent_on          date        NOT NULL,
  sent_by          uuid        NOT NULL,
  answer_by        date        NOT NULL DEFAULT 'infinity',
  letter_number    text,
  letter_symbol    text,
  letter_issued_on date,
  letter_link      text,
  search_text      text        NOT NULL,
  CONSTRAINT reminder_id_pk PRIMARY KEY (id),
  CONSTRAINT reminder_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT reminder_channel_ck CHECK (channel IN ('IN_APP', 'LETTER', 'MESSAGE'))
);
CREATE INDEX reminder_sent_on_ix ON reminder (owner_id, sent_on, id);
CREATE INDEX reminder_search_text_ix ON reminder USING gin (search_text gin_trgm_ops);

-- A line as it stood when it was sent: the title and the deadline of that day, and who was to answer for it.
CREATE TABLE reminder_item (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  reminder_id  uuid        NOT NULL,
  owner_id     uuid        NOT NULL,
  seq          integer     NOT NULL,
  kind         text        NOT NULL,
  subject_id   uuid        NOT NULL,
  task_id      uuid,
  period_key   text,
  unit_id      uuid        NOT NULL,
  person_id    uuid,
  title        text        NOT NULL,
  reason       text        NOT NULL,
  due_on       date        NOT NULL DEFAULT 'infinity',
  overdue_days integer,
  CONSTRAINT reminder_item_id_pk PRIMARY KEY (id),
  CONSTRAINT reminder_item_reminder_id_fk FOREIGN KEY (reminder_id) REFERENCES reminder (id),
  CONSTRAINT reminder_item_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT reminder_item_task_id_fk FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT reminder_item_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT reminder_item_person_id_fk FOREIGN KEY (person_id) REFERENCES account (id),
  CONSTRAINT reminder_item_kind_ck CHECK (kind IN
    ('OCCURRENCE', 'WORK_ITEM', 'COORDINATION_ASK', 'ADJUSTMENT_REQUEST', 'DIRECTION', 'INDICATOR')),
  CONSTRAINT reminder_item_reason_ck CHECK (reason IN ('OVERDUE', 'DUE_SOON', 'UNDECIDED', 'NO_FIGURES'))
);
CREATE INDEX reminder_item_reminder_id_ix ON reminder_item (reminder_id, seq);
CREATE INDEX reminder_item_subject_id_ix ON reminder_item (subject_id);
CREATE INDEX reminder_item_task_id_ix ON reminder_item (task_id) WHERE task_id IS NOT NULL;
CREATE INDEX reminder_item_unit_id_ix ON reminder_item (unit_id);
CREATE INDEX reminder_item_person_id_ix ON reminder_item (person_id) WHERE person_id IS NOT NULL;

SELECT track_table('reminder', 'reminder');
SELECT track_table('reminder_item', 'reminder-item');
