-- The yearly programme of a unit (chương trình công tác năm): registered by the unit, approved as a whole by a leader.
CREATE TABLE programme (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  owner_id     uuid        NOT NULL,
  unit_id      uuid        NOT NULL,
  year         int         NOT NULL,
  state        text        NOT NULL,
  -- Numbers of items are given in order and never twice; the row is the lock.
  last_number  int         NOT NULL,
  leader_id    uuid,
  submitted_at timestamptz,
  submitted_by uuid,
  decided_at   timestamptz,
  decided_by   uuid,
  approved_on  date,
  note         text,
  CONSTRAINT programme_id_pk PRIMARY KEY (id),
  CONSTRAINT programme_unit_id_year_uq UNIQUE (unit_id, year),
  CONSTRAINT programme_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT programme_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT programme_leader_id_fk FOREIGN KEY (leader_id) REFERENCES account (id),
  CONSTRAINT programme_state_ck CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
  CONSTRAINT programme_leader_ck CHECK (state = 'DRAFT' OR leader_id IS NOT NULL),
  CONSTRAINT programme_approved_on_ck CHECK ((state = 'APPROVED') = (approved_on IS NOT NULL))
);
CREATE INDEX programme_owner_id_year_ix ON programme (owner_id, year, id);
CREATE INDEX programme_leader_id_ix ON programme (leader_id) WHERE state = 'SUBMITTED';

-- Concrete work under an occurrence: the dated, daily work. plan_id and task_id repeat the occurrence's; continuous is never
-- true, it stands here so that the labels' SQL reads occurrences and work items alike.
CREATE TABLE work_item (
  id                uuid        NOT NULL,
  version           bigint      NOT NULL,
  created_at        timestamptz NOT NULL,
  updated_at        timestamptz NOT NULL,
  changed_by        uuid        NOT NULL,
  request_id        uuid        NOT NULL,
  owner_id          uuid        NOT NULL,
  programme_id      uuid        NOT NULL,
  plan_id           uuid        NOT NULL,
  task_id           uuid        NOT NULL,
  occurrence_id     uuid        NOT NULL,
  unit_id           uuid        NOT NULL,
  year              int         NOT NULL,
  number            int         NOT NULL,
  title             text        NOT NULL,
  description       text,
  product           text,
  person_id         uuid,
  helper_ids        uuid[]      NOT NULL,
  unplanned         boolean     NOT NULL,
  copied_from_id    uuid,
  starts_on         date        NOT NULL,
  continuous        boolean     NOT NULL DEFAULT false,
  original_due_on   date        NOT NULL,
  due_on            date        NOT NULL,
  state             text        NOT NULL,
  state_since       date        NOT NULL,
  started_on        date,
  -- The day of the completion report that is pending or was confirmed: lateness is judged on it.
  submitted_on      date,
  completed_on      date,
  percent           int,
  suspended_from    date[]      NOT NULL DEFAULT '{}',
  suspended_to      date[]      NOT NULL DEFAULT '{}',
  product_name      text,
  product_number    text,
  product_symbol    text,
  product_issued_on date,
  product_link      text,
  review_note       text,
  programme_note    text,
  search_text       text        NOT NULL,
  CONSTRAINT work_item_id_pk PRIMARY KEY (id),
  CONSTRAINT work_item_programme_id_number_uq UNIQUE (programme_id, number),
  CONSTRAINT work_item_programme_id_copied_from_id_uq UNIQUE (programme_id, copied_from_id),
  CONSTRAINT work_item_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT work_item_programme_id_fk FOREIGN KEY (programme_id) REFERENCES programme (id),
  CONSTRAINT work_item_plan_id_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT work_item_task_id_fk FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT work_item_occurrence_id_fk FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT work_item_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT work_item_person_id_fk FOREIGN KEY (person_id) REFERENCES account (id),
  CONSTRAINT work_item_state_ck CHECK (state IN ('DRAFT', 'NOT_STARTED', 'IN_PROGRESS', 'AWAITING_CONFIRMATION',
    'COMPLETED', 'REDO', 'SUSPENDED', 'WITHDRAWN', 'SUPERSEDED')),
  CONSTRAINT work_item_submitted_on_ck CHECK ((state IN ('AWAITING_CONFIRMATION', 'COMPLETED')) = (submitted_on IS NOT NULL)),
  CONSTRAINT work_item_completed_on_ck CHECK ((state = 'COMPLETED') = (completed_on IS NOT NULL)),
  CONSTRAINT work_item_percent_ck CHECK (percent BETWEEN 0 AND 100),
  CONSTRAINT work_item_continuous_ck CHECK (NOT continuous),
  CONSTRAINT work_item_suspended_ck CHECK (cardinality(suspended_from) = cardinality(suspended_to))
);
CREATE INDEX work_item_owner_id_due_on_ix ON work_item (owner_id, due_on, id);
CREATE INDEX work_item_plan_id_due_on_ix ON work_item (plan_id, due_on, id);
CREATE INDEX work_item_unit_id_due_on_ix ON work_item (unit_id, due_on, id);
CREATE INDEX work_item_person_id_due_on_ix ON work_item (person_id, due_on, id);
CREATE INDEX work_item_helper_ids_ix ON work_item USING gin (helper_ids);
CREATE INDEX work_item_occurrence_id_ix ON work_item (occurrence_id);
CREATE INDEX work_item_task_id_ix ON work_item (task_id);
CREATE INDEX work_item_search_text_ix ON work_item USING gin (search_text gin_trgm_ops);

-- How an item stood at the end of each day: what asOf reads. Follows from the item's row and its events, which are
-- audited; written with them.
CREATE TABLE work_item_term (
  work_item_id uuid NOT NULL,
  valid_from   date NOT NULL,
  valid_to     date NOT NULL DEFAULT 'infinity',
  state        text NOT NULL,
  due_on       date NOT NULL,
  submitted_on date,
  percent      int,
  unit_id      uuid NOT NULL,
  person_id    uuid,
  helper_ids   uuid[] NOT NULL,
  CONSTRAINT work_item_term_work_item_id_valid_from_pk PRIMARY KEY (work_item_id, valid_from),
  CONSTRAINT work_item_term_work_item_id_fk FOREIGN KEY (work_item_id) REFERENCES work_item (id),
  CONSTRAINT work_item_term_validity_ck CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX work_item_term_work_item_id_open_uq ON work_item_term (work_item_id) WHERE valid_to = 'infinity';

-- Every move, extension and undo from approval on (a draft has no history). Rows are only ever added: an undo is a row that names the one it undoes.
CREATE TABLE work_item_event (
  id                uuid        NOT NULL,
  version           bigint      NOT NULL,
  created_at        timestamptz NOT NULL,
  updated_at        timestamptz NOT NULL,
  changed_by        uuid        NOT NULL,
  request_id        uuid        NOT NULL,
  owner_id          uuid        NOT NULL,
  work_item_id      uuid        NOT NULL,
  seq               int         NOT NULL,
  move              text        NOT NULL,
  effective_on      date        NOT NULL,
  from_state        text,
  to_state          text        NOT NULL,
  note              text,
  submitted_on      date,
  previous_due_on   date,
  due_on            date,
  adjustment_request_id uuid,
  product_name      text,
  product_number    text,
  product_symbol    text,
  product_issued_on date,
  product_link      text,
  undoes            uuid,
  CONSTRAINT work_item_event_id_pk PRIMARY KEY (id),
  CONSTRAINT work_item_event_work_item_id_seq_uq UNIQUE (work_item_id, seq),
  CONSTRAINT work_item_event_undoes_uq UNIQUE (undoes),
  CONSTRAINT work_item_event_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT work_item_event_work_item_id_fk FOREIGN KEY (work_item_id) REFERENCES work_item (id),
  CONSTRAINT work_item_event_undoes_fk FOREIGN KEY (undoes) REFERENCES work_item_event (id),
  CONSTRAINT work_item_event_move_ck CHECK (move IN ('REGISTER', 'APPROVE', 'START', 'REQUEST_CONFIRMATION', 'CONFIRM',
    'REDO', 'SUSPEND', 'RESUME', 'REOPEN', 'WITHDRAW', 'EXTEND', 'REWORD', 'UNDO')),
  CONSTRAINT work_item_event_undoes_ck CHECK ((move = 'UNDO') = (undoes IS NOT NULL)),
  CONSTRAINT work_item_event_due_on_ck CHECK ((move = 'EXTEND') = (due_on IS NOT NULL))
);

REVOKE UPDATE, DELETE ON work_item_event FROM ${appRole};

SELECT track_table('programme', 'programme');
SELECT track_table('work_item', 'work-item');
SELECT track_table('work_item_event', 'work-item-event');
