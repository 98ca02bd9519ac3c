-- Filters of a list that somebody gave a name, for himself or for his organisation.
CREATE TABLE saved_view (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  account_id   uuid        NOT NULL,
  owner_id     uuid,
  list         text        NOT NULL,
  name         text        NOT NULL,
  query        text        NOT NULL,
  columns      text[]      NOT NULL,
  shared       boolean     NOT NULL,
  CONSTRAINT saved_view_id_pk PRIMARY KEY (id),
  CONSTRAINT saved_view_account_id_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT saved_view_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT saved_view_account_id_list_name_uq UNIQUE (account_id, list, name),
  CONSTRAINT saved_view_shared_ck CHECK (owner_id IS NOT NULL OR NOT shared)
);
CREATE INDEX saved_view_owner_id_ix ON saved_view (owner_id, list) WHERE shared;

-- What a person has set for himself; whoever has set nothing has no row.
CREATE TABLE preference (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  account_id   uuid        NOT NULL,
  digest       text        NOT NULL,
  digest_at    time        NOT NULL,
  digest_on    int         NOT NULL,
  shortcuts    boolean     NOT NULL,
  CONSTRAINT preference_id_pk PRIMARY KEY (id),
  CONSTRAINT preference_account_id_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT preference_account_id_uq UNIQUE (account_id),
  CONSTRAINT preference_digest_ck CHECK (digest IN ('NONE', 'DAILY', 'WEEKLY')),
  CONSTRAINT preference_digest_on_ck CHECK (digest_on BETWEEN 1 AND 7)
);
CREATE INDEX preference_digest_ix ON preference (digest_at) WHERE digest <> 'NONE';

SELECT track_table('saved_view', 'view');
SELECT track_table('preference', 'preferences');
