-- What figures are divided by: districts, communes, sectors. Members are not units.
CREATE TABLE disaggregation (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  owner_id     uuid        NOT NULL,
  code         text        NOT NULL,
  name         text        NOT NULL,
  note         text,
  search_text  text        NOT NULL,
  CONSTRAINT disaggregation_id_pk PRIMARY KEY (id),
  CONSTRAINT disaggregation_code_uq UNIQUE (code),
  CONSTRAINT disaggregation_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id)
);
CREATE INDEX disaggregation_search_text_ix ON disaggregation USING gin (search_text gin_trgm_ops);

-- A member holds from a day to the day before valid_to. names: [{name, validFrom?, validTo?}], days inclusive as people
-- write them; events: what became of it, as imported.
CREATE TABLE disaggregation_member (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  disaggregation_id uuid   NOT NULL,
  position     int         NOT NULL,
  code         text        NOT NULL,
  names        jsonb       NOT NULL,
  valid_from   date        NOT NULL DEFAULT '-infinity',
  valid_to     date        NOT NULL DEFAULT 'infinity',
  events       jsonb       NOT NULL DEFAULT '[]',
  note         text,
  CONSTRAINT disaggregation_member_id_pk PRIMARY KEY (id),
  CONSTRAINT disaggregation_member_disaggregation_id_code_uq UNIQUE (disaggregation_id, code),
  CONSTRAINT disaggregation_member_disaggregation_id_fk FOREIGN KEY (disaggregation_id) REFERENCES disaggregation (id),
  CONSTRAINT disaggregation_member_validity_ck CHECK (valid_from < valid_to)
);
CREATE INDEX disaggregation_member_disaggregation_id_ix ON disaggregation_member (disaggregation_id, position, id);

-- The denominator of a period ("mỗi huyện"), kept from the first verified value on, whatever is said of members later.
CREATE TABLE disaggregation_freeze (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  disaggregation_id uuid   NOT NULL,
  period       text        NOT NULL,
  member_ids   uuid[]      NOT NULL,
  CONSTRAINT disaggregation_freeze_id_pk PRIMARY KEY (id),
  CONSTRAINT disaggregation_freeze_disaggregation_id_period_uq UNIQUE (disaggregation_id, period),
  CONSTRAINT disaggregation_freeze_disaggregation_id_fk FOREIGN KEY (disaggregation_id) REFERENCES disaggregation (id)
);

SELECT track_table('disaggregation', 'disaggregation');
SELECT track_table('disaggregation_member', 'disaggregation-member');
SELECT track_table('disaggregation_freeze', 'disaggregation-freeze');
