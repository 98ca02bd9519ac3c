-- Who took which list away, when, how much of it; the file itself is an attachment that goes after a day.
CREATE TABLE export (
  id            uuid        NOT NULL,
  version       bigint      NOT NULL,
  created_at    timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL,
  changed_by    uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  created_by    uuid        NOT NULL,
  source        text        NOT NULL,
  format        text        NOT NULL,
  row_count     int         NOT NULL,
  as_of         date        NOT NULL,
  -- Outlives the file, so it is no foreign key.
  attachment_id uuid        NOT NULL,
  CONSTRAINT export_id_pk PRIMARY KEY (id),
  CONSTRAINT export_format_ck CHECK (format IN ('XLSX', 'CSV', 'DOCX', 'NDJSON')),
  CONSTRAINT export_row_count_ck CHECK (row_count >= 0)
);
REVOKE UPDATE, DELETE ON export FROM ${appRole};

SELECT track_table('export', 'export');
