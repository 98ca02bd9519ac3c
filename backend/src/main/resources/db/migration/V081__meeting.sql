-- Meetings (giao ban): who sat, what was concluded, and the notice (Thông báo kết luận) that tells it.
CREATE TABLE meeting (
  id               uuid        NOT NULL,
  version          bigint      NOT NULL,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  changed_by       uuid        NOT NULL,
  request_id       uuid        NOT NULL,
  owner_id         uuid        NOT NULL,
  title            text        NOT NULL,
  held_on          date        NOT NULL,
  place            text,
  chair_id         uuid        NOT NULL,
  opening          text,
  state            text        NOT NULL,
  register_id      uuid,
  document_id      uuid,
  cancelled_reason text,
  search_text      text        NOT NULL,
  CONSTRAINT meeting_id_pk PRIMARY KEY (id),
  CONSTRAINT meeting_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT meeting_chair_id_fk FOREIGN KEY (chair_id) REFERENCES account (id),
  CONSTRAINT meeting_register_id_fk FOREIGN KEY (register_id) REFERENCES plan (id),
  CONSTRAINT meeting_document_id_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT meeting_state_ck CHECK (state IN ('PLANNED', 'CLOSED', 'ISSUED', 'CANCELLED'))
);
CREATE INDEX meeting_held_on_ix ON meeting (owner_id, held_on, id);
CREATE INDEX meeting_search_text_ix ON meeting USING gin (search_text gin_trgm_ops);

CREATE TABLE meeting_unit (
  id         uuid        NOT NULL,
  version    bigint      NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  changed_by uuid        NOT NULL,
  request_id uuid        NOT NULL,
  meeting_id uuid        NOT NULL,
  unit_id    uuid        NOT NULL,
  seq        integer     NOT NULL,
  CONSTRAINT meeting_unit_id_pk PRIMARY KEY (id),
  CONSTRAINT meeting_unit_meeting_id_fk FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_unit_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT meeting_unit_meeting_id_unit_id_uq UNIQUE (meeting_id, unit_id)
);

-- A conclusion is plain text, or it became a task of a register, or a direction on what there is already.
CREATE TABLE meeting_conclusion (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  owner_id     uuid        NOT NULL,
  meeting_id   uuid        NOT NULL,
  seq          integer     NOT NULL,
  kind         text        NOT NULL,
  content      text        NOT NULL,
  unit_id      uuid,
  due_on       date        NOT NULL DEFAULT 'infinity',
  task_id      uuid,
  direction_id uuid,
  CONSTRAINT meeting_conclusion_id_pk PRIMARY KEY (id),
  CONSTRAINT meeting_conclusion_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT meeting_conclusion_meeting_id_fk FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_conclusion_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT meeting_conclusion_task_id_fk FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT meeting_conclusion_direction_id_fk FOREIGN KEY (direction_id) REFERENCES direction (id),
  CONSTRAINT meeting_conclusion_kind_ck CHECK (kind = 'NOTE' AND task_id IS NULL AND direction_id IS NULL
    OR kind = 'TASK' AND task_id IS NOT NULL AND direction_id IS NULL
    OR kind = 'DIRECTION' AND direction_id IS NOT NULL)
);
CREATE INDEX meeting_conclusion_meeting_id_ix ON meeting_conclusion (meeting_id, seq);
CREATE INDEX meeting_conclusion_task_id_ix ON meeting_conclusion (task_id) WHERE task_id IS NOT NULL;
CREATE INDEX meeting_conclusion_direction_id_ix ON meeting_conclusion (direction_id) WHERE direction_id IS NOT NULL;

SELECT track_table('meeting', 'meeting');
SELECT track_table('meeting_unit', 'meeting-unit');
SELECT track_table('meeting_conclusion', 'meeting-conclusion');
