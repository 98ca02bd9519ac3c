-- The report that an office makes of those of the units. What it says is computed from the submissions it was made of
-- (consolidated_source; they never change) and kept only where a person wrote it himself (consolidated_part), and whole in
-- every version. open_period is the period while the report is written or signed: one a period.
CREATE TABLE consolidated_report (
  id              uuid        NOT NULL,
  version         bigint      NOT NULL,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  changed_by      uuid        NOT NULL,
  request_id      uuid        NOT NULL,
  owner_id        uuid        NOT NULL,
  period_id       uuid        NOT NULL,
  open_period     uuid,
  unit_id         uuid        NOT NULL,
  about           text        NOT NULL,
  recipients      text[]      NOT NULL,
  state           text        NOT NULL,
  step            int         NOT NULL,
  last_version    int         NOT NULL,
  number          text,
  symbol          text        NOT NULL,
  issued_on       date,
  signer_id       uuid,
  document_id     uuid,
  replaces_id     uuid,
  replaces_reason text,
  CONSTRAINT consolidated_report_id_pk PRIMARY KEY (id),
  CONSTRAINT consolidated_report_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT consolidated_report_period_id_fk FOREIGN KEY (period_id) REFERENCES report_period (id),
  CONSTRAINT consolidated_report_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT consolidated_report_signer_id_fk FOREIGN KEY (signer_id) REFERENCES account (id),
  CONSTRAINT consolidated_report_document_id_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT consolidated_report_replaces_id_fk FOREIGN KEY (replaces_id) REFERENCES consolidated_report (id),
  CONSTRAINT consolidated_report_open_period_uq UNIQUE (open_period),
  CONSTRAINT consolidated_report_state_ck CHECK (state IN ('DRAFT', 'SIGNING', 'ISSUED', 'REPLACED')),
  CONSTRAINT consolidated_report_open_ck CHECK ((state IN ('DRAFT', 'SIGNING')) = (open_period IS NOT NULL)),
  CONSTRAINT consolidated_report_issued_ck CHECK (state IN ('DRAFT', 'SIGNING')
    OR number IS NOT NULL AND issued_on IS NOT NULL AND signer_id IS NOT NULL AND document_id IS NOT NULL),
  CONSTRAINT consolidated_report_replaces_ck CHECK ((replaces_id IS NULL) = (replaces_reason IS NULL))
);
CREATE INDEX consolidated_report_owner_id_ix ON consolidated_report (owner_id, created_at, id);
CREATE INDEX consolidated_report_period_id_ix ON consolidated_report (period_id);
CREATE INDEX consolidated_report_replaces_id_ix ON consolidated_report (replaces_id) WHERE replaces_id IS NOT NULL;

CREATE TABLE consolidated_source (
  id              uuid        NOT NULL,
  version         bigint      NOT NULL,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  changed_by      uuid        NOT NULL,
  request_id      uuid        NOT NULL,
  consolidated_id uuid        NOT NULL,
  report_id       uuid        NOT NULL,
  submission_no   int         NOT NULL,
  CONSTRAINT consolidated_source_id_pk PRIMARY KEY (id),
  CONSTRAINT consolidated_source_consolidated_id_fk FOREIGN KEY (consolidated_id) REFERENCES consolidated_report (id),
  CONSTRAINT consolidated_source_report_id_submission_no_fk FOREIGN KEY (report_id, submission_no)
    REFERENCES report_submission (report_id, no),
  CONSTRAINT consolidated_source_consolidated_id_report_id_uq UNIQUE (consolidated_id, report_id)
);

-- What a person wrote under a heading; edited_from is what was assembled there then.
CREATE TABLE consolidated_part (
  id              uuid        NOT NULL,
  version         bigint      NOT NULL,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  changed_by      uuid        NOT NULL,
  request_id      uuid        NOT NULL,
  consolidated_id uuid        NOT NULL,
  code            text        NOT NULL,
  text            text        NOT NULL,
  edited_from     text        NOT NULL,
  CONSTRAINT consolidated_part_id_pk PRIMARY KEY (id),
  CONSTRAINT consolidated_part_consolidated_id_fk FOREIGN KEY (consolidated_id) REFERENCES consolidated_report (id),
  CONSTRAINT consolidated_part_consolidated_id_code_uq UNIQUE (consolidated_id, code)
);

-- The whole report as it stood; rows are only ever added.
CREATE TABLE consolidated_version (
  id              uuid        NOT NULL,
  version         bigint      NOT NULL,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  changed_by      uuid        NOT NULL,
  request_id      uuid        NOT NULL,
  owner_id        uuid        NOT NULL,
  consolidated_id uuid        NOT NULL,
  no              int         NOT NULL,
  cause           text        NOT NULL,
  at              timestamptz NOT NULL,
  by_id           uuid        NOT NULL,
  note            text,
  content         jsonb       NOT NULL,
  CONSTRAINT consolidated_version_id_pk PRIMARY KEY (id),
  CONSTRAINT consolidated_version_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT consolidated_version_consolidated_id_fk FOREIGN KEY (consolidated_id) REFERENCES consolidated_report (id),
  CONSTRAINT consolidated_version_consolidated_id_no_uq UNIQUE (consolidated_id, no),
  CONSTRAINT consolidated_version_cause_ck CHECK (cause IN ('ASSEMBLED', 'REFRESHED', 'IMPORTED', 'FORWARDED', 'ISSUED'))
);
REVOKE UPDATE, DELETE ON consolidated_version FROM ${appRole};

-- The way of the report to its number; rows are only ever added.
CREATE TABLE signing_step (
  id              uuid        NOT NULL,
  version         bigint      NOT NULL,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  changed_by      uuid        NOT NULL,
  request_id      uuid        NOT NULL,
  owner_id        uuid        NOT NULL,
  consolidated_id uuid        NOT NULL,
  seq             int         NOT NULL,
  role            text        NOT NULL,
  decision        text        NOT NULL,
  at              timestamptz NOT NULL,
  by_id           uuid        NOT NULL,
  note            text,
  version_no      int         NOT NULL,
  CONSTRAINT signing_step_id_pk PRIMARY KEY (id),
  CONSTRAINT signing_step_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT signing_step_consolidated_id_fk FOREIGN KEY (consolidated_id) REFERENCES consolidated_report (id),
  CONSTRAINT signing_step_consolidated_id_seq_uq UNIQUE (consolidated_id, seq),
  CONSTRAINT signing_step_role_ck CHECK (role IN ('AUTHOR', 'HEAD', 'CHIEF_OF_OFFICE', 'DEPUTY_IN_CHARGE', 'DIRECTOR', 'CLERK')),
  CONSTRAINT signing_step_decision_ck CHECK (decision IN ('FORWARD', 'RETURN', 'ISSUE')),
  CONSTRAINT signing_step_note_ck CHECK (decision <> 'RETURN' OR note IS NOT NULL)
);
REVOKE UPDATE, DELETE ON signing_step FROM ${appRole};

-- A letter that corrects the form of what was issued (wrong content is replaced by another report).
CREATE TABLE correction (
  id              uuid        NOT NULL,
  version         bigint      NOT NULL,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  changed_by      uuid        NOT NULL,
  request_id      uuid        NOT NULL,
  owner_id        uuid        NOT NULL,
  consolidated_id uuid        NOT NULL,
  number          text,
  symbol          text,
  issued_on       date,
  items           jsonb       NOT NULL,
  CONSTRAINT correction_id_pk PRIMARY KEY (id),
  CONSTRAINT correction_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT correction_consolidated_id_fk FOREIGN KEY (consolidated_id) REFERENCES consolidated_report (id)
);
CREATE INDEX correction_consolidated_id_ix ON correction (consolidated_id);

SELECT track_table('consolidated_report', 'consolidated-report');
SELECT track_table('consolidated_source', 'consolidated-source');
SELECT track_table('consolidated_part', 'consolidated-part');
SELECT track_table('consolidated_version', 'consolidated-version');
SELECT track_table('signing_step', 'signing-step');
SELECT track_table('correction', 'report-correction');
