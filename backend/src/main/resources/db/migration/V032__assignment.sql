-- Inside a unit a task goes from hand to hand: director, deputy, head, deputy head, main officer with helpers.
-- One row a task and unit; it names the hands of today, the steps say how it came there.
CREATE TABLE assignment (
  id              uuid        NOT NULL,
  version         bigint      NOT NULL,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  changed_by      uuid        NOT NULL,
  request_id      uuid        NOT NULL,
  owner_id        uuid        NOT NULL,
  plan_id         uuid        NOT NULL,
  task_id         uuid        NOT NULL,
  unit_id         uuid        NOT NULL,
  holder_id       uuid        NOT NULL,
  held_since      date        NOT NULL,
  main_officer_id uuid,
  helper_ids      uuid[]      NOT NULL,
  step_count      int         NOT NULL,
  last_note       text,
  CONSTRAINT assignment_id_pk PRIMARY KEY (id),
  CONSTRAINT assignment_task_id_unit_id_uq UNIQUE (task_id, unit_id),
  CONSTRAINT assignment_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT assignment_plan_id_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT assignment_task_id_fk FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT assignment_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT assignment_holder_id_fk FOREIGN KEY (holder_id) REFERENCES account (id),
  CONSTRAINT assignment_main_officer_id_fk FOREIGN KEY (main_officer_id) REFERENCES account (id)
);
CREATE INDEX assignment_holder_id_ix ON assignment (holder_id);
CREATE INDEX assignment_main_officer_id_ix ON assignment (main_officer_id);
CREATE INDEX assignment_helper_ids_ix ON assignment USING gin (helper_ids);

CREATE TABLE assignment_step (
  id            uuid        NOT NULL,
  version       bigint      NOT NULL,
  created_at    timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL,
  changed_by    uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  assignment_id uuid        NOT NULL,
  number        int         NOT NULL,
  by_id         uuid        NOT NULL,
  to_id         uuid        NOT NULL,
  main          boolean     NOT NULL,
  helper_ids    uuid[]      NOT NULL,
  note          text,
  given_at      timestamptz NOT NULL,
  CONSTRAINT assignment_step_id_pk PRIMARY KEY (id),
  CONSTRAINT assignment_step_assignment_id_number_uq UNIQUE (assignment_id, number),
  CONSTRAINT assignment_step_assignment_id_fk FOREIGN KEY (assignment_id) REFERENCES assignment (id),
  CONSTRAINT assignment_step_to_id_fk FOREIGN KEY (to_id) REFERENCES account (id)
);

-- Something concrete asked of a coordinating unit. A department cannot order outside units: both letters are recorded.
CREATE TABLE coordination_ask (
  id               uuid        NOT NULL,
  version          bigint      NOT NULL,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  changed_by       uuid        NOT NULL,
  request_id       uuid        NOT NULL,
  owner_id         uuid        NOT NULL,
  plan_id          uuid        NOT NULL,
  task_id          uuid        NOT NULL,
  occurrence_id    uuid        NOT NULL,
  work_item_id     uuid,
  asked_by_unit_id uuid        NOT NULL,
  unit_id          uuid        NOT NULL,
  author_id        uuid        NOT NULL,
  content          text        NOT NULL,
  asked_on         date        NOT NULL,
  due_on           date        NOT NULL,
  letter_number    text,
  letter_symbol    text,
  letter_issued_on date,
  letter_link      text,
  state            text        NOT NULL,
  answered_on      date,
  withdrawn_reason text,
  search_text      text        NOT NULL,
  CONSTRAINT coordination_ask_id_pk PRIMARY KEY (id),
  CONSTRAINT coordination_ask_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT coordination_ask_plan_id_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT coordination_ask_task_id_fk FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT coordination_ask_occurrence_id_fk FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT coordination_ask_work_item_id_fk FOREIGN KEY (work_item_id) REFERENCES work_item (id),
  CONSTRAINT coordination_ask_asked_by_unit_id_fk FOREIGN KEY (asked_by_unit_id) REFERENCES unit (id),
  CONSTRAINT coordination_ask_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT coordination_ask_unit_ck CHECK (unit_id <> asked_by_unit_id),
  CONSTRAINT coordination_ask_state_ck CHECK (state IN ('WAITING', 'ANSWERED', 'WITHDRAWN')),
  CONSTRAINT coordination_ask_answered_on_ck CHECK ((state = 'ANSWERED') = (answered_on IS NOT NULL))
);
CREATE INDEX coordination_ask_due_on_ix ON coordination_ask (owner_id, due_on, id);
CREATE INDEX coordination_ask_occurrence_id_ix ON coordination_ask (occurrence_id);
CREATE INDEX coordination_ask_task_id_ix ON coordination_ask (task_id);
CREATE INDEX coordination_ask_waiting_ix ON coordination_ask (unit_id, due_on) WHERE state = 'WAITING';
CREATE INDEX coordination_ask_asked_by_unit_id_ix ON coordination_ask (asked_by_unit_id, due_on) WHERE state = 'WAITING';
CREATE INDEX coordination_ask_search_text_ix ON coordination_ask USING gin (search_text gin_trgm_ops);

CREATE TABLE coordination_answer (
  id               uuid        NOT NULL,
  version          bigint      NOT NULL,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  changed_by       uuid        NOT NULL,
  request_id       uuid        NOT NULL,
  coordination_ask_id uuid     NOT NULL,
  content          text        NOT NULL,
  letter_number    text,
  letter_symbol    text,
  letter_issued_on date,
  letter_link      text,
  answered_on      date        NOT NULL,
  complete         boolean     NOT NULL,
  recorded_by      uuid        NOT NULL,
  on_behalf        boolean     NOT NULL,
  CONSTRAINT coordination_answer_id_pk PRIMARY KEY (id),
  CONSTRAINT coordination_answer_coordination_ask_id_fk FOREIGN KEY (coordination_ask_id) REFERENCES coordination_ask (id)
);
CREATE INDEX coordination_answer_coordination_ask_id_ix ON coordination_answer (coordination_ask_id, id);

SELECT track_table('assignment', 'assignment');
SELECT track_table('assignment_step', 'assignment-step');
SELECT track_table('coordination_ask', 'coordination-ask');
SELECT track_table('coordination_answer', 'coordination-answer');
