-- What was imported. The content is kept: the same content again writes nothing, and a changed one is told where it differs.
CREATE TABLE import (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  owner_id     uuid        NOT NULL,
  created_by   uuid        NOT NULL,
  kind         text        NOT NULL,
  plan_id      uuid        NOT NULL,
  plan_code    text        NOT NULL,
  effective_on date        NOT NULL,
  content_hash text        NOT NULL,
  content      jsonb       NOT NULL,
  created      int         NOT NULL,
  unchanged    int         NOT NULL,
  CONSTRAINT import_id_pk PRIMARY KEY (id),
  CONSTRAINT import_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT import_plan_id_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT import_kind_ck CHECK (kind IN ('PLAN')),
  CONSTRAINT import_counts_ck CHECK (created >= 0 AND unchanged >= 0)
);
CREATE INDEX import_plan_id_ix ON import (plan_id, created_at);

-- One result a row of the file, written with the import and never changed.
CREATE TABLE import_row (
  import_id   uuid NOT NULL,
  position    int  NOT NULL,
  pointer     text NOT NULL,
  type        text NOT NULL,
  code        text,
  outcome     text NOT NULL,
  resource_id uuid,
  CONSTRAINT import_row_import_id_position_pk PRIMARY KEY (import_id, position),
  CONSTRAINT import_row_import_id_fk FOREIGN KEY (import_id) REFERENCES import (id),
  CONSTRAINT import_row_type_ck CHECK (type IN ('DOCUMENT', 'UNIT', 'UNIT_CLASS', 'DISAGGREGATION', 'PLAN', 'SECTION',
    'TASK', 'INDICATOR', 'VALUE')),
  CONSTRAINT import_row_outcome_ck CHECK (outcome IN ('CREATED', 'UNCHANGED'))
);
REVOKE UPDATE, DELETE ON import, import_row FROM ${appRole};

SELECT track_table('import', 'import', 'content');
