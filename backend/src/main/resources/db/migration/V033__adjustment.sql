-- Requests to change ordered work: asked by the unit, examined by the tracking office, decided by the authority.
-- An inner office keeps the work until the decision; the dates before and after stay here and in the event logs.
CREATE TABLE adjustment_request (
  id                 uuid        NOT NULL,
  version            bigint      NOT NULL,
  created_at         timestamptz NOT NULL,
  updated_at         timestamptz NOT NULL,
  changed_by         uuid        NOT NULL,
  request_id         uuid        NOT NULL,
  owner_id           uuid        NOT NULL,
  plan_id            uuid        NOT NULL,
  task_id            uuid        NOT NULL,
  occurrence_id      uuid        NOT NULL,
  work_item_id       uuid,
  unit_id            uuid        NOT NULL,
  author_id          uuid        NOT NULL,
  type               text        NOT NULL,
  reason             text        NOT NULL,
  cause              text        NOT NULL,
  requested_on       date        NOT NULL,
  late               boolean     NOT NULL,
  current_due_on     date,
  requested_due_on   date,
  to_unit_id         uuid,
  wording            jsonb,
  parts              jsonb,
  letter_number      text,
  letter_symbol      text,
  letter_issued_on   date,
  letter_link        text,
  authority          text        NOT NULL,
  state              text        NOT NULL,
  opinion_agrees     boolean,
  opinion_content    text,
  opinion_due_on     date,
  opinion_at         timestamptz,
  opinion_by         uuid,
  decision_due_on    date,
  decision_cause     text,
  decision_note      text,
  decided_on         date,
  decided_by         uuid,
  decision_signed_by text,
  decision_document_id uuid,
  decision_letter_number    text,
  decision_letter_symbol    text,
  decision_letter_issued_on date,
  decision_letter_link      text,
  decision_recorded_by uuid,
  search_text        text        NOT NULL,
  CONSTRAINT adjustment_request_id_pk PRIMARY KEY (id),
  CONSTRAINT adjustment_request_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT adjustment_request_plan_id_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT adjustment_request_task_id_fk FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT adjustment_request_occurrence_id_fk FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT adjustment_request_work_item_id_fk FOREIGN KEY (work_item_id) REFERENCES work_item (id),
  CONSTRAINT adjustment_request_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT adjustment_request_to_unit_id_fk FOREIGN KEY (to_unit_id) REFERENCES unit (id),
  CONSTRAINT adjustment_request_decision_document_id_fk FOREIGN KEY (decision_document_id) REFERENCES document (id),
  CONSTRAINT adjustment_request_type_ck CHECK (type IN ('EXTENSION', 'TRANSFER', 'WORDING', 'SPLIT')),
  CONSTRAINT adjustment_request_cause_ck CHECK (cause IN ('OBJECTIVE', 'SUBJECTIVE')),
  CONSTRAINT adjustment_request_decision_cause_ck CHECK (decision_cause IN ('OBJECTIVE', 'SUBJECTIVE')),
  CONSTRAINT adjustment_request_authority_ck CHECK (authority IN ('DIRECTOR', 'DEPUTY_IN_CHARGE', 'HIGHER_BODY')),
  CONSTRAINT adjustment_request_state_ck CHECK (state IN ('SUBMITTED', 'REVIEWED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  CONSTRAINT adjustment_request_content_ck CHECK (CASE type
    WHEN 'EXTENSION' THEN requested_due_on IS NOT NULL
    WHEN 'TRANSFER' THEN to_unit_id IS NOT NULL AND work_item_id IS NULL
    WHEN 'WORDING' THEN wording IS NOT NULL
    ELSE parts IS NOT NULL AND work_item_id IS NULL END),
  CONSTRAINT adjustment_request_decided_on_ck CHECK ((state IN ('APPROVED', 'REJECTED')) = (decided_on IS NOT NULL))
);
-- Two waiting requests of one kind for one work would contradict each other.
CREATE UNIQUE INDEX adjustment_request_waiting_uq ON adjustment_request (coalesce(work_item_id, occurrence_id), type)
  WHERE state IN ('SUBMITTED', 'REVIEWED');
CREATE INDEX adjustment_request_requested_on_ix ON adjustment_request (owner_id, requested_on, id);
CREATE INDEX adjustment_request_occurrence_id_ix ON adjustment_request (occurrence_id);
CREATE INDEX adjustment_request_task_id_ix ON adjustment_request (task_id);
CREATE INDEX adjustment_request_work_item_id_ix ON adjustment_request (work_item_id) WHERE work_item_id IS NOT NULL;
CREATE INDEX adjustment_request_search_text_ix ON adjustment_request USING gin (search_text gin_trgm_ops);

SELECT track_table('adjustment_request', 'adjustment-request');
