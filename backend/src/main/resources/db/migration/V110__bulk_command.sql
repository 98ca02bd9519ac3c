-- One command over many rows: who gave it, and what became of each row. What it changed has the same request_id.
CREATE TABLE bulk_command (
  id         uuid        NOT NULL,
  version    bigint      NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  changed_by uuid        NOT NULL,
  request_id uuid        NOT NULL,
  created_by uuid        NOT NULL,
  command    text        NOT NULL,
  mode       text        NOT NULL,
  arguments  jsonb       NOT NULL,
  -- What was made for all rows together, of whatever table: no foreign key.
  created_id uuid,
  CONSTRAINT bulk_command_id_pk PRIMARY KEY (id),
  CONSTRAINT bulk_command_mode_ck CHECK (mode IN ('ATOMIC', 'PARTIAL'))
);
REVOKE UPDATE, DELETE ON bulk_command FROM ${appRole};

-- Told to whoever gave the command, in the words of that day; the rows' own trail says what was done.
CREATE TABLE bulk_command_row (
  bulk_command_id uuid   NOT NULL,
  position        bigint NOT NULL,
  kind            text   NOT NULL,
  target_id       uuid   NOT NULL,
  status          text   NOT NULL,
  refusal         jsonb,
  CONSTRAINT bulk_command_row_position_pk PRIMARY KEY (bulk_command_id, position),
  CONSTRAINT bulk_command_row_bulk_command_id_fk FOREIGN KEY (bulk_command_id) REFERENCES bulk_command (id),
  CONSTRAINT bulk_command_row_status_ck CHECK (status IN ('DONE', 'HELD_BACK', 'REFUSED')),
  CONSTRAINT bulk_command_row_refusal_ck CHECK ((status = 'REFUSED') = (refusal IS NOT NULL))
);
REVOKE UPDATE, DELETE ON bulk_command_row FROM ${appRole};

SELECT track_table('bulk_command', 'bulk-command');
