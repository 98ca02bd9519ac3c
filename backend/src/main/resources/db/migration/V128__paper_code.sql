-- Codes under the pages of drafts, by which anybody who holds one can ask whether it is genuine. No business data: a code says
-- nothing but that the page was made here, of which version, on which day; rows are only ever added.
CREATE TABLE paper_code (
  code       text        NOT NULL,
  paper_id   uuid        NOT NULL,
  version_no int         NOT NULL,
  made_at    timestamptz NOT NULL,
  CONSTRAINT paper_code_code_pk PRIMARY KEY (code),
  CONSTRAINT paper_code_paper_id_version_no_uq UNIQUE (paper_id, version_no),
  CONSTRAINT paper_code_code_ck CHECK (code ~ '^[A-HJ-NP-Z2-9]{16}$')
);
REVOKE UPDATE, DELETE ON paper_code FROM ${appRole};
