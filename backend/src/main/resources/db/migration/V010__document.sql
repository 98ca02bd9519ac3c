-- Documents. Identity: issuer, type, number, date (numbers restart every year); number and date may be blank, and then
-- nothing is compared. issuer_key is the issuer's name without case and marks.
CREATE TABLE document (
  id              uuid        NOT NULL,
  version         bigint      NOT NULL,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  changed_by      uuid        NOT NULL,
  request_id      uuid        NOT NULL,
  owner_id        uuid        NOT NULL,
  created_by      uuid        NOT NULL,
  code            text        NOT NULL,
  type            text        NOT NULL,
  number          text,
  symbol          text,
  issuer          text        NOT NULL,
  issuer_key      text        NOT NULL,
  issuer_unit_id  uuid,
  issued_on       date,
  issued_text     text,
  abstract        text        NOT NULL,
  signer_name     text,
  signer_position text,
  recipients      text[]      NOT NULL DEFAULT '{}',
  source          text,
  text_length     int,
  search_text     text        NOT NULL,
  -- A missing date sorts as the smallest day, so that newest first ends with the undated.
  issued_sort     date        NOT NULL GENERATED ALWAYS AS (coalesce(issued_on, '0001-01-01'::date)) STORED,
  CONSTRAINT document_id_pk PRIMARY KEY (id),
  CONSTRAINT document_owner_id_code_uq UNIQUE (owner_id, code),
  CONSTRAINT document_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT document_issuer_unit_id_fk FOREIGN KEY (issuer_unit_id) REFERENCES unit (id),
  CONSTRAINT document_type_ck CHECK (type IN ('LAW', 'DECREE', 'RESOLUTION', 'DECISION', 'DIRECTIVE', 'CIRCULAR', 'PLAN',
    'PROGRAMME', 'SCHEME', 'REPORT', 'SUBMISSION', 'NOTICE', 'CONCLUSION', 'LETTER', 'MINUTES', 'OTHER')),
  CONSTRAINT document_signer_ck CHECK (signer_position IS NULL OR signer_name IS NOT NULL)
);
CREATE UNIQUE INDEX document_identity_uq ON document (owner_id, issuer_key, type, number, issued_on)
  WHERE number IS NOT NULL AND issued_on IS NOT NULL;
CREATE INDEX document_owner_id_issued_ix ON document (owner_id, issued_sort, id);
CREATE INDEX document_search_text_ix ON document USING gin (search_text gin_trgm_ops);

-- The full text, NFC, stored once: anchors count its Unicode code points.
CREATE TABLE document_text (
  id          uuid        NOT NULL,
  version     bigint      NOT NULL,
  created_at  timestamptz NOT NULL,
  updated_at  timestamptz NOT NULL,
  changed_by  uuid        NOT NULL,
  request_id  uuid        NOT NULL,
  document_id uuid        NOT NULL,
  text        text        NOT NULL,
  hash        text        NOT NULL,
  CONSTRAINT document_text_id_pk PRIMARY KEY (id),
  CONSTRAINT document_text_document_id_uq UNIQUE (document_id),
  CONSTRAINT document_text_document_id_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT document_text_nfc_ck CHECK (text IS NFC NORMALIZED)
);
REVOKE UPDATE ON document_text FROM ${appRole};
GRANT UPDATE (updated_at, changed_by, request_id, version) ON document_text TO ${appRole};

CREATE TABLE document_link (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  document_id  uuid        NOT NULL,
  relation     text        NOT NULL,
  target_id    uuid        NOT NULL,
  CONSTRAINT document_link_id_pk PRIMARY KEY (id),
  CONSTRAINT document_link_document_id_relation_target_id_uq UNIQUE (document_id, relation, target_id),
  CONSTRAINT document_link_document_id_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT document_link_target_id_fk FOREIGN KEY (target_id) REFERENCES document (id),
  CONSTRAINT document_link_self_ck CHECK (document_id <> target_id),
  CONSTRAINT document_link_relation_ck CHECK (relation IN ('BASED_ON', 'IMPLEMENTS', 'AMENDS', 'REPLACES', 'REFERS_TO'))
);
CREATE INDEX document_link_target_id_ix ON document_link (target_id);

-- Where in a text something stands: a section, a task, a target, a link between documents. Positions in code points,
-- the end exclusive; the quote is kept with its hash, so that it can be found again in any copy.
CREATE TABLE source_anchor (
  id            uuid        NOT NULL,
  version       bigint      NOT NULL,
  created_at    timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL,
  changed_by    uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  document_id   uuid        NOT NULL,
  resource_type text        NOT NULL,
  resource_id   uuid        NOT NULL,
  position      int         NOT NULL,
  start_at      int         NOT NULL,
  end_at        int         NOT NULL,
  quote         text        NOT NULL,
  hash          text        NOT NULL,
  CONSTRAINT source_anchor_id_pk PRIMARY KEY (id),
  CONSTRAINT source_anchor_resource_id_position_uq UNIQUE (resource_id, position),
  CONSTRAINT source_anchor_document_id_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT source_anchor_range_ck CHECK (start_at >= 0 AND end_at - start_at = char_length(quote) AND end_at > start_at)
);
CREATE INDEX source_anchor_document_id_ix ON source_anchor (document_id, start_at);

-- Files. Their bytes are in the database, in pieces: backups are consistent, instances stateless, memory stays flat.
CREATE TABLE attachment (
  id         uuid        NOT NULL,
  version    bigint      NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  changed_by uuid        NOT NULL,
  request_id uuid        NOT NULL,
  created_by uuid        NOT NULL,
  file_name  text        NOT NULL,
  media_type text        NOT NULL,
  size       bigint      NOT NULL,
  sha256     text        NOT NULL,
  expires_at timestamptz,
  CONSTRAINT attachment_id_pk PRIMARY KEY (id),
  CONSTRAINT attachment_size_ck CHECK (size BETWEEN 1 AND 26214400)
);
CREATE INDEX attachment_expires_at_ix ON attachment (expires_at) WHERE expires_at IS NOT NULL;

CREATE TABLE attachment_piece (
  attachment_id uuid  NOT NULL,
  position      int   NOT NULL,
  bytes         bytea NOT NULL,
  CONSTRAINT attachment_piece_attachment_id_position_pk PRIMARY KEY (attachment_id, position),
  CONSTRAINT attachment_piece_attachment_id_fk FOREIGN KEY (attachment_id) REFERENCES attachment (id) ON DELETE CASCADE
);
-- Most office files are compressed already.
ALTER TABLE attachment_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
REVOKE UPDATE ON attachment_piece FROM ${appRole};

-- What a file belongs to; who may read that may read the file.
CREATE TABLE attachment_link (
  id            uuid        NOT NULL,
  version       bigint      NOT NULL,
  created_at    timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL,
  changed_by    uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  owner_id      uuid        NOT NULL,
  attachment_id uuid        NOT NULL,
  resource_type text        NOT NULL,
  resource_id   uuid        NOT NULL,
  position      int         NOT NULL,
  CONSTRAINT attachment_link_id_pk PRIMARY KEY (id),
  CONSTRAINT attachment_link_resource_id_attachment_id_uq UNIQUE (resource_id, attachment_id),
  CONSTRAINT attachment_link_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT attachment_link_attachment_id_fk FOREIGN KEY (attachment_id) REFERENCES attachment (id)
);
CREATE INDEX attachment_link_attachment_id_ix ON attachment_link (attachment_id);

SELECT track_table('document', 'document');
SELECT track_table('document_text', 'document-text', 'text');
SELECT track_table('document_link', 'document-link');
SELECT track_table('source_anchor', 'source-anchor');
SELECT track_table('attachment', 'attachment');
SELECT track_table('attachment_link', 'attachment-link');
