-- A unit's report of a period. last_no is the number of the youngest submission, received_no of the youngest that was
-- received; while last_no's successor is written, received_no stays what counts.
CREATE TABLE report (
  id                   uuid        NOT NULL,
  version              bigint      NOT NULL,
  created_at           timestamptz NOT NULL,
  updated_at           timestamptz NOT NULL,
  changed_by           uuid        NOT NULL,
  request_id           uuid        NOT NULL,
  owner_id             uuid        NOT NULL,
  period_id            uuid        NOT NULL,
  unit_id              uuid        NOT NULL,
  recipient_unit_id    uuid        NOT NULL,
  state                text        NOT NULL,
  due_on               date        NOT NULL,
  last_no              int         NOT NULL DEFAULT 0,
  received_no          int         NOT NULL DEFAULT 0,
  steps                int         NOT NULL DEFAULT 0,
  -- Day of the first submission: timeliness is judged on it. Day of the first receipt.
  first_submitted_on   date,
  last_submitted_on    date,
  received_on          date,
  -- What may be changed in a returned report; asked back by.
  open_fields          text[]      NOT NULL DEFAULT '{}',
  return_due_on        date,
  unlocked_until       date,
  state_before         text,
  excluded_reason      text,
  excluded_document_id uuid,
  CONSTRAINT report_id_pk PRIMARY KEY (id),
  CONSTRAINT report_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT report_period_id_fk FOREIGN KEY (period_id) REFERENCES report_period (id),
  CONSTRAINT report_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT report_recipient_unit_id_fk FOREIGN KEY (recipient_unit_id) REFERENCES unit (id),
  CONSTRAINT report_excluded_document_id_fk FOREIGN KEY (excluded_document_id) REFERENCES document (id),
  CONSTRAINT report_period_id_unit_id_uq UNIQUE (period_id, unit_id),
  CONSTRAINT report_state_ck CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'RECEIVED', 'CONSOLIDATED', 'EXCLUDED')),
  CONSTRAINT report_excluded_ck CHECK ((state = 'EXCLUDED') = (excluded_reason IS NOT NULL)
    AND (state = 'EXCLUDED') = (state_before IS NOT NULL)),
  CONSTRAINT report_last_no_ck CHECK (received_no <= last_no AND (last_no = 0) = (first_submitted_on IS NULL)),
  CONSTRAINT report_received_no_ck CHECK ((received_no = 0) = (received_on IS NULL))
);
CREATE INDEX report_unit_id_ix ON report (unit_id, due_on, id);
CREATE INDEX report_owner_id_due_on_ix ON report (owner_id, due_on, id);

-- What somebody wrote into a report, field by field, while the version after base_no was made. A part that is absent is as
-- it was filled in (from updates, or from submission base_no).
CREATE TABLE report_field (
  id         uuid        NOT NULL,
  version    bigint      NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  changed_by uuid        NOT NULL,
  request_id uuid        NOT NULL,
  report_id  uuid        NOT NULL,
  base_no    int         NOT NULL,
  field      text        NOT NULL,
  parts      jsonb       NOT NULL,
  CONSTRAINT report_field_id_pk PRIMARY KEY (id),
  CONSTRAINT report_field_report_id_fk FOREIGN KEY (report_id) REFERENCES report (id),
  CONSTRAINT report_field_report_id_base_no_field_uq UNIQUE (report_id, base_no, field)
);

-- A snapshot: never changed, never taken away.
CREATE TABLE report_submission (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  owner_id     uuid        NOT NULL,
  report_id    uuid        NOT NULL,
  no           int         NOT NULL,
  submitted_at timestamptz NOT NULL,
  submitted_on date        NOT NULL,
  submitted_by uuid        NOT NULL,
  on_behalf    boolean     NOT NULL,
  number       text,
  symbol       text,
  issued_on    date,
  note         text,
  content      jsonb       NOT NULL,
  digest       text        NOT NULL,
  CONSTRAINT report_submission_id_pk PRIMARY KEY (id),
  CONSTRAINT report_submission_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT report_submission_report_id_fk FOREIGN KEY (report_id) REFERENCES report (id),
  CONSTRAINT report_submission_report_id_no_uq UNIQUE (report_id, no)
);
REVOKE UPDATE, DELETE ON report_submission FROM ${appRole};

-- What happened to a report, in order; rows are only ever added.
CREATE TABLE report_step (
  id            uuid        NOT NULL,
  version       bigint      NOT NULL,
  created_at    timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL,
  changed_by    uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  owner_id      uuid        NOT NULL,
  report_id     uuid        NOT NULL,
  seq           int         NOT NULL,
  kind          text        NOT NULL,
  submission_no int         NOT NULL,
  at            timestamptz NOT NULL,
  by_id         uuid        NOT NULL,
  on_behalf     boolean     NOT NULL,
  note          text,
  notes         jsonb       NOT NULL DEFAULT '[]',
  until         date,
  document_id   uuid,
  CONSTRAINT report_step_id_pk PRIMARY KEY (id),
  CONSTRAINT report_step_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT report_step_report_id_fk FOREIGN KEY (report_id) REFERENCES report (id),
  CONSTRAINT report_step_document_id_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT report_step_report_id_seq_uq UNIQUE (report_id, seq),
  CONSTRAINT report_step_kind_ck CHECK (kind IN ('SUBMITTED', 'RETURNED', 'RECEIVED', 'UNLOCKED', 'EXCLUDED', 'INCLUDED',
    'CONSOLIDATED'))
);
REVOKE UPDATE, DELETE ON report_step FROM ${appRole};

SELECT track_table('report', 'report');
SELECT track_table('report_field', 'report-field');
SELECT track_table('report_submission', 'report-submission');
SELECT track_table('report_step', 'report-step');
