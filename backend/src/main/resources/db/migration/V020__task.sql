-- Tasks: what a plan or a register orders. The row holds what is valid today; task_term holds the governed fields with
-- the days they were valid. Units of a row are int[] of unit.num: lists resolve them from the directory in memory.
CREATE TABLE task (
  id                     uuid        NOT NULL,
  version                bigint      NOT NULL,
  created_at             timestamptz NOT NULL,
  updated_at             timestamptz NOT NULL,
  changed_by             uuid        NOT NULL,
  request_id             uuid        NOT NULL,
  owner_id               uuid        NOT NULL,
  plan_id                uuid        NOT NULL,
  section_id             uuid,
  code                   text        NOT NULL,
  code_key               text        NOT NULL COLLATE "C",
  sort_key               text        NOT NULL COLLATE "C",
  title                  text        NOT NULL,
  wording                text        NOT NULL,
  note                   text,
  product                text,
  lead_unit_id           uuid        NOT NULL,
  coordinator_nums       int[]       NOT NULL DEFAULT '{}',
  coordinator_class_nums int[]       NOT NULL DEFAULT '{}',
  watcher_nums           int[]       NOT NULL DEFAULT '{}',
  leader_id              uuid,
  starred                boolean     NOT NULL DEFAULT false,
  advises_higher_body    boolean     NOT NULL DEFAULT false,
  higher_body_id         uuid,
  document_ids           uuid[]      NOT NULL DEFAULT '{}',
  effective_on           date,
  deadline_type          text        NOT NULL,
  deadline_text          text        NOT NULL,
  deadline_period        text,
  stated_on              date,
  bound                  text,
  recurrence_unit        text,
  recurrence_times       int,
  recurrence_month       int,
  recurrence_day         int,
  deadline_document_id   uuid,
  deadline_event         text,
  deadline_set_by        text,
  extension_authority    text,
  search_text            text        NOT NULL,
  CONSTRAINT task_id_pk PRIMARY KEY (id),
  CONSTRAINT task_plan_id_code_uq UNIQUE (plan_id, code),
  CONSTRAINT task_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT task_plan_id_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT task_section_id_fk FOREIGN KEY (plan_id, section_id) REFERENCES section (plan_id, id),
  CONSTRAINT task_lead_unit_id_fk FOREIGN KEY (lead_unit_id) REFERENCES unit (id),
  CONSTRAINT task_leader_id_fk FOREIGN KEY (leader_id) REFERENCES account (id),
  CONSTRAINT task_higher_body_id_fk FOREIGN KEY (higher_body_id) REFERENCES unit (id),
  CONSTRAINT task_deadline_document_id_fk FOREIGN KEY (deadline_document_id) REFERENCES document (id),
  CONSTRAINT task_higher_body_ck CHECK (advises_higher_body = (higher_body_id IS NOT NULL)),
  CONSTRAINT task_deadline_type_ck CHECK (deadline_type IN ('FIXED', 'END_OF_PERIOD', 'RECURRING', 'CONTINUOUS',
    'BY_DOCUMENT', 'ON_EVENT', 'NONE')),
  CONSTRAINT task_stated_on_ck CHECK (deadline_type NOT IN ('FIXED', 'END_OF_PERIOD') OR stated_on IS NOT NULL),
  CONSTRAINT task_bound_ck CHECK (bound IN ('BEFORE', 'BY') AND (stated_on IS NULL OR bound IS NOT NULL)),
  CONSTRAINT task_recurrence_ck CHECK ((deadline_type = 'RECURRING') = (recurrence_unit IS NOT NULL)
    AND num_nonnulls(recurrence_unit, recurrence_times) IN (0, 2)),
  CONSTRAINT task_recurrence_unit_ck CHECK (recurrence_unit IN ('YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH')),
  CONSTRAINT task_deadline_document_ck CHECK (deadline_type <> 'BY_DOCUMENT' OR deadline_document_id IS NOT NULL),
  CONSTRAINT task_deadline_event_ck CHECK (deadline_type <> 'ON_EVENT' OR deadline_event IS NOT NULL),
  CONSTRAINT task_authority_ck CHECK (deadline_set_by IN ('DIRECTOR', 'DEPUTY_IN_CHARGE', 'HIGHER_BODY')
    AND extension_authority IN ('DIRECTOR', 'DEPUTY_IN_CHARGE', 'HIGHER_BODY'))
);
CREATE INDEX task_plan_id_code_key_ix ON task (plan_id, code_key, id);
CREATE INDEX task_code_key_ix ON task (code_key, id);
CREATE INDEX task_updated_at_ix ON task (updated_at, id);
CREATE INDEX task_section_id_ix ON task (section_id);
CREATE INDEX task_leader_id_ix ON task (leader_id) WHERE leader_id IS NOT NULL;
CREATE INDEX task_coordinator_nums_ix ON task USING gin (coordinator_nums);
CREATE INDEX task_search_text_ix ON task USING gin (search_text gin_trgm_ops);

-- The governed fields of an issued task with the days they were valid, and why they changed. Written with the task's own
-- row, whose audit event carries the same values: no trigger of its own.
CREATE TABLE task_term (
  task_id                uuid   NOT NULL,
  valid_from             date   NOT NULL,
  valid_to               date   NOT NULL DEFAULT 'infinity',
  cause                  text   NOT NULL,
  document_id            uuid,
  section_id             uuid,
  code                   text   NOT NULL,
  title                  text   NOT NULL,
  wording                text   NOT NULL,
  product                text,
  lead_unit_id           uuid   NOT NULL,
  coordinator_nums       int[]  NOT NULL,
  coordinator_class_nums int[]  NOT NULL,
  deadline_type          text   NOT NULL,
  deadline_text          text   NOT NULL,
  deadline_period        text,
  stated_on              date,
  bound                  text,
  recurrence_unit        text,
  recurrence_times       int,
  recurrence_month       int,
  recurrence_day         int,
  deadline_document_id   uuid,
  deadline_event         text,
  deadline_set_by        text,
  extension_authority    text,
  CONSTRAINT task_term_task_id_valid_from_pk PRIMARY KEY (task_id, valid_from),
  CONSTRAINT task_term_task_id_fk FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT task_term_document_id_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT task_term_cause_ck CHECK (cause IN ('ISSUED', 'AMENDMENT', 'TRANSFER', 'WORDING')),
  CONSTRAINT task_term_validity_ck CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX task_term_task_id_open_uq ON task_term (task_id) WHERE valid_to = 'infinity';

-- Who takes part in an issued task, as rows: the same facts as lead_unit_id and the int[] columns of task, with validity.
CREATE TABLE task_unit (
  task_id       uuid NOT NULL,
  role          text NOT NULL,
  unit_id       uuid,
  unit_class_id uuid,
  valid_from    date NOT NULL,
  valid_to      date NOT NULL DEFAULT 'infinity',
  CONSTRAINT task_unit_task_id_fk FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT task_unit_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT task_unit_unit_class_id_fk FOREIGN KEY (unit_class_id) REFERENCES unit_class (id),
  CONSTRAINT task_unit_role_ck CHECK (role IN ('LEAD', 'COORDINATE', 'WATCH')),
  CONSTRAINT task_unit_subject_ck CHECK (num_nonnulls(unit_id, unit_class_id) = 1
    AND (role = 'COORDINATE' OR unit_id IS NOT NULL)),
  CONSTRAINT task_unit_validity_ck CHECK (valid_from < valid_to)
);
-- Exactly one lead, and no unit in two roles at once.
CREATE UNIQUE INDEX task_unit_task_id_lead_uq ON task_unit (task_id) WHERE role = 'LEAD' AND valid_to = 'infinity';
CREATE UNIQUE INDEX task_unit_task_id_unit_id_uq ON task_unit (task_id, unit_id) WHERE valid_to = 'infinity';
CREATE INDEX task_unit_unit_id_ix ON task_unit (unit_id, role, task_id) WHERE valid_to = 'infinity';
CREATE INDEX task_unit_task_id_ix ON task_unit (task_id);

-- The periods of a task: one a period when it recurs, else exactly one. Each has its own life. current_from and current_to
-- are the days on which it is the one its task shows. A draft has one row in state DRAFT, a place for the first.
-- plan_id, section_id, lead_unit_id and sort_key repeat the task's, so that a list is one walk along one index.
CREATE TABLE occurrence (
  id                 uuid        NOT NULL,
  version            bigint      NOT NULL,
  created_at         timestamptz NOT NULL,
  updated_at         timestamptz NOT NULL,
  changed_by         uuid        NOT NULL,
  request_id         uuid        NOT NULL,
  owner_id           uuid        NOT NULL,
  task_id            uuid        NOT NULL,
  plan_id            uuid        NOT NULL,
  section_id         uuid,
  lead_unit_id       uuid        NOT NULL,
  sort_key           text        NOT NULL COLLATE "C",
  period_key         text        NOT NULL,
  starts_on          date        NOT NULL,
  current_from       date        NOT NULL,
  current_to         date        NOT NULL DEFAULT 'infinity',
  continuous         boolean     NOT NULL,
  stated_on          date,
  original_due_on    date        NOT NULL DEFAULT 'infinity',
  due_on             date        NOT NULL DEFAULT 'infinity',
  state              text        NOT NULL,
  state_since        date        NOT NULL,
  -- The day of the confirmation request that is pending or was confirmed: lateness is judged on it.
  submitted_on       date,
  issued_on          date,
  completed_on       date,
  completed_at       timestamptz,
  received_at        timestamptz,
  percent            int,
  -- Past suspensions, from suspended_from[i] to the day before suspended_to[i]; the running one began on state_since.
  suspended_from     date[]      NOT NULL DEFAULT '{}',
  suspended_to       date[]      NOT NULL DEFAULT '{}',
  product_name       text,
  product_number     text,
  product_symbol     text,
  product_issued_on  date,
  product_link       text,
  -- Who holds the work, and the facts it follows from: a request that waits for a decider, an ask that waits for a
  -- coordinator, the person the lead unit has given it to.
  holder_role        text,
  holder_unit_id     uuid,
  holder_account_id  uuid,
  holder_since       date,
  decider_unit_id    uuid,
  decider_account_id uuid,
  asked_unit_id      uuid,
  hand_account_id    uuid,
  -- Whose last move can still be taken back; null after what cannot be.
  last_move_by       uuid,
  last_move_at       timestamptz,
  CONSTRAINT occurrence_id_pk PRIMARY KEY (id),
  CONSTRAINT occurrence_task_id_period_key_uq UNIQUE (task_id, period_key),
  CONSTRAINT occurrence_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT occurrence_task_id_fk FOREIGN KEY (task_id) REFERENCES task (id),
  -- One that was withdrawn before it began is never current: its days are empty.
  CONSTRAINT occurrence_current_ck CHECK (current_from <= current_to),
  CONSTRAINT occurrence_task_id_current_ex EXCLUDE USING gist (task_id WITH =, daterange(current_from, current_to) WITH &&)
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT occurrence_state_ck CHECK (state IN ('DRAFT', 'NOT_STARTED', 'IN_PROGRESS', 'AWAITING_CONFIRMATION',
    'COMPLETED', 'REDO', 'SUSPENDED', 'WITHDRAWN', 'SUPERSEDED')),
  CONSTRAINT occurrence_submitted_on_ck CHECK ((state IN ('AWAITING_CONFIRMATION', 'COMPLETED')) = (submitted_on IS NOT NULL)),
  CONSTRAINT occurrence_completed_on_ck CHECK ((state = 'COMPLETED') = (completed_on IS NOT NULL)
    AND (completed_on IS NULL) = (completed_at IS NULL)),
  CONSTRAINT occurrence_percent_ck CHECK (percent BETWEEN 0 AND 100),
  CONSTRAINT occurrence_suspended_ck CHECK (cardinality(suspended_from) = cardinality(suspended_to)),
  CONSTRAINT occurrence_due_on_ck CHECK (NOT continuous OR due_on = 'infinity'),
  CONSTRAINT occurrence_holder_role_ck CHECK (holder_role IN ('LEAD', 'DECIDER', 'COORDINATOR')
    AND num_nonnulls(holder_role, holder_since) IN (0, 2))
);
-- The orders of the lists, whole, within a plan and within a lead unit: a page is a walk along one of them.
CREATE INDEX occurrence_sort_key_ix ON occurrence (sort_key, task_id);
CREATE INDEX occurrence_due_on_ix ON occurrence (due_on, task_id);
CREATE INDEX occurrence_plan_id_sort_key_ix ON occurrence (plan_id, sort_key, task_id);
CREATE INDEX occurrence_lead_unit_id_due_on_ix ON occurrence (lead_unit_id, due_on, task_id);
CREATE INDEX occurrence_section_id_ix ON occurrence (section_id);

-- How an occurrence stood at the end of each day: what asOf reads, also who held it. Follows from the occurrence's row and
-- its events, which are audited; written with them.
CREATE TABLE occurrence_term (
  occurrence_id     uuid NOT NULL,
  valid_from        date NOT NULL,
  valid_to          date NOT NULL DEFAULT 'infinity',
  state             text NOT NULL,
  state_since       date NOT NULL,
  due_on            date NOT NULL,
  submitted_on      date,
  percent           int,
  holder_role       text,
  holder_unit_id    uuid,
  holder_account_id uuid,
  holder_since      date,
  CONSTRAINT occurrence_term_occurrence_id_valid_from_pk PRIMARY KEY (occurrence_id, valid_from),
  CONSTRAINT occurrence_term_occurrence_id_fk FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT occurrence_term_validity_ck CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX occurrence_term_occurrence_id_open_uq ON occurrence_term (occurrence_id) WHERE valid_to = 'infinity';

-- Every move, extension, transfer and undo. Rows are only ever added: an undo is a row that names the one it undoes.
CREATE TABLE occurrence_event (
  id                uuid        NOT NULL,
  version           bigint      NOT NULL,
  created_at        timestamptz NOT NULL,
  updated_at        timestamptz NOT NULL,
  changed_by        uuid        NOT NULL,
  request_id        uuid        NOT NULL,
  owner_id          uuid        NOT NULL,
  occurrence_id     uuid        NOT NULL,
  seq               int         NOT NULL,
  move              text        NOT NULL,
  effective_on      date        NOT NULL,
  from_state        text        NOT NULL,
  to_state          text        NOT NULL,
  note              text,
  document_id       uuid,
  submitted_on      date,
  issued_on         date,
  previous_due_on   date,
  due_on            date,
  by_task_id        uuid,
  product_name      text,
  product_number    text,
  product_symbol    text,
  product_issued_on date,
  product_link      text,
  undoes            uuid,
  CONSTRAINT occurrence_event_id_pk PRIMARY KEY (id),
  CONSTRAINT occurrence_event_occurrence_id_seq_uq UNIQUE (occurrence_id, seq),
  CONSTRAINT occurrence_event_undoes_uq UNIQUE (undoes),
  CONSTRAINT occurrence_event_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT occurrence_event_occurrence_id_fk FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT occurrence_event_document_id_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT occurrence_event_by_task_id_fk FOREIGN KEY (by_task_id) REFERENCES task (id),
  CONSTRAINT occurrence_event_undoes_fk FOREIGN KEY (undoes) REFERENCES occurrence_event (id),
  CONSTRAINT occurrence_event_move_ck CHECK (move IN ('ISSUE', 'START', 'REQUEST_CONFIRMATION', 'CONFIRM', 'REDO', 'SUSPEND',
    'RESUME', 'REOPEN', 'WITHDRAW', 'SUPERSEDE', 'EXTEND', 'TRANSFER', 'UNDO')),
  CONSTRAINT occurrence_event_undoes_ck CHECK ((move = 'UNDO') = (undoes IS NOT NULL)),
  CONSTRAINT occurrence_event_due_on_ck CHECK ((move = 'EXTEND') = (due_on IS NOT NULL)
    AND (due_on IS NULL) = (previous_due_on IS NULL))
);
REVOKE UPDATE, DELETE ON occurrence_event FROM ${appRole};

SELECT track_table('task', 'task');
SELECT track_table('occurrence', 'occurrence');
SELECT track_table('occurrence_event', 'occurrence-event');
