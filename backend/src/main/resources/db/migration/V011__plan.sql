-- Plans and registers. The row holds what is valid today; plan_term holds every state with the days it was valid.
CREATE TABLE plan (
  id                    uuid        NOT NULL,
  version               bigint      NOT NULL,
  created_at            timestamptz NOT NULL,
  updated_at            timestamptz NOT NULL,
  changed_by            uuid        NOT NULL,
  request_id            uuid        NOT NULL,
  owner_id              uuid        NOT NULL,
  code                  text        NOT NULL,
  kind                  text        NOT NULL,
  title                 text        NOT NULL,
  description           text,
  state                 text        NOT NULL,
  owner_unit_id         uuid        NOT NULL,
  document_id           uuid,
  starts_on             date        NOT NULL,
  ends_on               date,
  tracking_unit_id      uuid        NOT NULL,
  consolidating_unit_id uuid        NOT NULL,
  reports_to_unit_id    uuid,
  issued_on             date,
  closed_on             date,
  decision_note         text,
  closing_reason        text,
  closing_document_id   uuid,
  search_text           text        NOT NULL,
  CONSTRAINT plan_id_pk PRIMARY KEY (id),
  CONSTRAINT plan_owner_id_code_uq UNIQUE (owner_id, code),
  CONSTRAINT plan_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT plan_owner_unit_id_fk FOREIGN KEY (owner_unit_id) REFERENCES unit (id),
  CONSTRAINT plan_document_id_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT plan_tracking_unit_id_fk FOREIGN KEY (tracking_unit_id) REFERENCES unit (id),
  CONSTRAINT plan_consolidating_unit_id_fk FOREIGN KEY (consolidating_unit_id) REFERENCES unit (id),
  CONSTRAINT plan_reports_to_unit_id_fk FOREIGN KEY (reports_to_unit_id) REFERENCES unit (id),
  CONSTRAINT plan_closing_document_id_fk FOREIGN KEY (closing_document_id) REFERENCES document (id),
  CONSTRAINT plan_kind_ck CHECK (kind IN ('PLAN', 'REGISTER')),
  CONSTRAINT plan_state_ck CHECK (state IN ('DRAFT', 'ISSUED', 'CLOSED')),
  CONSTRAINT plan_period_ck CHECK (starts_on <= ends_on AND (kind = 'REGISTER' OR ends_on IS NOT NULL)),
  CONSTRAINT plan_issued_on_ck CHECK ((state = 'DRAFT') = (issued_on IS NULL)),
  CONSTRAINT plan_issued_document_ck CHECK (kind = 'REGISTER' OR state = 'DRAFT' OR document_id IS NOT NULL),
  CONSTRAINT plan_closed_on_ck CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL) AND closed_on >= issued_on)
);
CREATE INDEX plan_document_id_ix ON plan (document_id);
CREATE INDEX plan_owner_id_starts_on_ix ON plan (owner_id, starts_on, id);
CREATE INDEX plan_search_text_ix ON plan USING gin (search_text gin_trgm_ops);

-- The plan's content with the days it was valid: what asOf reads. Written with the plan's own row, whose audit event
-- carries the same values: no trigger of its own.
CREATE TABLE plan_term (
  plan_id               uuid NOT NULL,
  valid_from            date NOT NULL,
  valid_to              date NOT NULL DEFAULT 'infinity',
  code                  text NOT NULL,
  title                 text NOT NULL,
  description           text,
  state                 text NOT NULL,
  document_id           uuid,
  starts_on             date NOT NULL,
  ends_on               date,
  tracking_unit_id      uuid NOT NULL,
  consolidating_unit_id uuid NOT NULL,
  reports_to_unit_id    uuid,
  CONSTRAINT plan_term_plan_id_valid_from_pk PRIMARY KEY (plan_id, valid_from),
  CONSTRAINT plan_term_plan_id_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT plan_term_document_id_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT plan_term_validity_ck CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX plan_term_plan_id_open_uq ON plan_term (plan_id) WHERE valid_to = 'infinity';

-- Sections, numbered and ordered as in the text: sort_key is the path of positions from the top.
CREATE TABLE section (
  id         uuid        NOT NULL,
  version    bigint      NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  changed_by uuid        NOT NULL,
  request_id uuid        NOT NULL,
  plan_id    uuid        NOT NULL,
  code       text        NOT NULL,
  number     text        NOT NULL,
  title      text        NOT NULL,
  parent_id  uuid,
  level      int         NOT NULL,
  sort_key   text        NOT NULL COLLATE "C",
  CONSTRAINT section_id_pk PRIMARY KEY (id),
  CONSTRAINT section_plan_id_code_uq UNIQUE (plan_id, code),
  CONSTRAINT section_plan_id_sort_key_uq UNIQUE (plan_id, sort_key) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT section_plan_id_id_uq UNIQUE (plan_id, id),
  CONSTRAINT section_plan_id_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
  -- A parent is a section of the same plan.
  CONSTRAINT section_parent_id_fk FOREIGN KEY (plan_id, parent_id) REFERENCES section (plan_id, id),
  CONSTRAINT section_level_ck CHECK (level BETWEEN 1 AND 9 AND (level = 1) = (parent_id IS NULL))
);
CREATE INDEX section_parent_id_ix ON section (parent_id);

-- An issued plan changes by a document. What it changed is kept in words, field by field.
CREATE TABLE amendment (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  plan_id      uuid        NOT NULL,
  document_id  uuid        NOT NULL,
  effective_on date        NOT NULL,
  note         text,
  created_by   uuid        NOT NULL,
  CONSTRAINT amendment_id_pk PRIMARY KEY (id),
  CONSTRAINT amendment_plan_id_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT amendment_document_id_fk FOREIGN KEY (document_id) REFERENCES document (id)
);
CREATE INDEX amendment_plan_id_ix ON amendment (plan_id, effective_on, id);

CREATE TABLE amendment_change (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  amendment_id uuid        NOT NULL,
  position     int         NOT NULL,
  task_id      uuid,
  indicator_id uuid,
  code         text        NOT NULL,
  field        text        NOT NULL,
  before       text,
  after        text,
  CONSTRAINT amendment_change_id_pk PRIMARY KEY (id),
  CONSTRAINT amendment_change_amendment_id_position_uq UNIQUE (amendment_id, position),
  CONSTRAINT amendment_change_amendment_id_fk FOREIGN KEY (amendment_id) REFERENCES amendment (id),
  CONSTRAINT amendment_change_subject_ck CHECK (num_nonnulls(task_id, indicator_id) = 1),
  CONSTRAINT amendment_change_field_ck CHECK (field IN ('leadUnit', 'coordinators', 'deadline', 'title', 'description',
    'product', 'target'))
);
CREATE INDEX amendment_change_task_id_ix ON amendment_change (task_id);

SELECT track_table('plan', 'plan');
SELECT track_table('section', 'section');
SELECT track_table('amendment', 'amendment');
SELECT track_table('amendment_change', 'amendment-change');
