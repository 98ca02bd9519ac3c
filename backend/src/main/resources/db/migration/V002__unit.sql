-- An organisation that owns data. Its id never changes; its root unit may (roots merge), so large tables carry this id.
CREATE TABLE owner (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  code         text        NOT NULL,
  root_unit_id uuid,
  CONSTRAINT owner_id_pk PRIMARY KEY (id),
  CONSTRAINT owner_code_uq UNIQUE (code)
);

CREATE TABLE unit (
  id         uuid        NOT NULL,
  version    bigint      NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  changed_by uuid        NOT NULL,
  request_id uuid        NOT NULL,
  num        int         GENERATED ALWAYS AS IDENTITY,
  owner_id   uuid        NOT NULL,
  code       text        NOT NULL,
  kind       text        NOT NULL,
  internal   boolean     NOT NULL,
  has_seal   boolean     NOT NULL DEFAULT false,
  sort_key   text        NOT NULL,
  valid_from date        NOT NULL,
  valid_to   date        NOT NULL DEFAULT 'infinity',
  CONSTRAINT unit_id_pk PRIMARY KEY (id),
  CONSTRAINT unit_num_uq UNIQUE (num),
  CONSTRAINT unit_code_uq UNIQUE (code),
  CONSTRAINT unit_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT unit_kind_ck CHECK (kind IN ('DEPARTMENT', 'OFFICE', 'SUB_DEPARTMENT', 'INSPECTORATE', 'CENTRE',
    'PEOPLES_COMMITTEE', 'CHAIRPERSON', 'CENTRAL_BODY', 'CENTRAL_BRANCH', 'MANAGEMENT_BOARD',
    'SOCIO_POLITICAL_ORGANISATION', 'ASSOCIATION', 'EXTERNAL_ORGANISATION')),
  CONSTRAINT unit_validity_ck CHECK (valid_from < valid_to)
);
ALTER TABLE owner ADD CONSTRAINT owner_root_unit_id_fk FOREIGN KEY (root_unit_id) REFERENCES unit (id);

-- Names, parents and identifiers hold from a day to the day before valid_to: a report of 2023 prints the names of 2023.
CREATE TABLE unit_name (
  id         uuid        NOT NULL,
  version    bigint      NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  changed_by uuid        NOT NULL,
  request_id uuid        NOT NULL,
  unit_id    uuid        NOT NULL,
  name       text        NOT NULL,
  short_name text,
  search_text text       NOT NULL,
  valid_from date        NOT NULL,
  valid_to   date        NOT NULL DEFAULT 'infinity',
  CONSTRAINT unit_name_id_pk PRIMARY KEY (id),
  CONSTRAINT unit_name_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT unit_name_validity_ck CHECK (valid_from < valid_to),
  CONSTRAINT unit_name_unit_id_validity_ex EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&)
);

CREATE TABLE unit_parent (
  id         uuid        NOT NULL,
  version    bigint      NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  changed_by uuid        NOT NULL,
  request_id uuid        NOT NULL,
  unit_id    uuid        NOT NULL,
  parent_id  uuid        NOT NULL,
  valid_from date        NOT NULL,
  valid_to   date        NOT NULL DEFAULT 'infinity',
  CONSTRAINT unit_parent_id_pk PRIMARY KEY (id),
  CONSTRAINT unit_parent_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT unit_parent_parent_id_fk FOREIGN KEY (parent_id) REFERENCES unit (id),
  CONSTRAINT unit_parent_self_ck CHECK (unit_id <> parent_id),
  CONSTRAINT unit_parent_validity_ck CHECK (valid_from < valid_to),
  CONSTRAINT unit_parent_unit_id_validity_ex EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&)
);

-- Agency codes and other identifiers: Decision 20/2020/QĐ-TTg (left to right), QCVN 102 (right to left), tax code …
CREATE TABLE unit_identifier (
  id         uuid        NOT NULL,
  version    bigint      NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  changed_by uuid        NOT NULL,
  request_id uuid        NOT NULL,
  unit_id    uuid        NOT NULL,
  scheme     text        NOT NULL,
  value      text        NOT NULL,
  valid_from date        NOT NULL,
  valid_to   date        NOT NULL DEFAULT 'infinity',
  CONSTRAINT unit_identifier_id_pk PRIMARY KEY (id),
  CONSTRAINT unit_identifier_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT unit_identifier_value_ck CHECK (scheme <> 'QD20_2020' OR (length(value) <= 35 AND value ~ '^[A-Z0-9]+(\.[A-Z0-9]+)*$')),
  CONSTRAINT unit_identifier_validity_ck CHECK (valid_from < valid_to),
  CONSTRAINT unit_identifier_scheme_value_ex EXCLUDE USING gist (scheme WITH =, value WITH =, daterange(valid_from, valid_to) WITH &&)
);

-- "các sở, ngành, địa phương": a class of units, as written; members are known only where somebody listed them.
CREATE TABLE unit_class (
  id         uuid        NOT NULL,
  version    bigint      NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  changed_by uuid        NOT NULL,
  request_id uuid        NOT NULL,
  num        int         GENERATED ALWAYS AS IDENTITY,
  owner_id   uuid        NOT NULL,
  code       text        NOT NULL,
  name       text        NOT NULL,
  CONSTRAINT unit_class_id_pk PRIMARY KEY (id),
  CONSTRAINT unit_class_num_uq UNIQUE (num),
  CONSTRAINT unit_class_owner_id_code_uq UNIQUE (owner_id, code),
  CONSTRAINT unit_class_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id)
);

-- Merge, split, rename, abolish: what happened on a day, on which legal basis, from which units to which.
CREATE TABLE unit_event (
  id          uuid        NOT NULL,
  version     bigint      NOT NULL,
  created_at  timestamptz NOT NULL,
  updated_at  timestamptz NOT NULL,
  changed_by  uuid        NOT NULL,
  request_id  uuid        NOT NULL,
  owner_id    uuid        NOT NULL,
  kind        text        NOT NULL,
  happened_on date        NOT NULL,
  legal_basis text,
  note        text,
  from_units  uuid[]      NOT NULL,
  to_units    uuid[]      NOT NULL,
  CONSTRAINT unit_event_id_pk PRIMARY KEY (id),
  CONSTRAINT unit_event_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT unit_event_kind_ck CHECK (kind IN ('MERGE', 'SPLIT', 'RENAME', 'ABOLISH'))
);

SELECT track_table('owner', 'owner');
SELECT track_table('unit', 'unit');
SELECT track_table('unit_name', 'unit-name');
SELECT track_table('unit_parent', 'unit-parent');
SELECT track_table('unit_identifier', 'unit-identifier');
SELECT track_table('unit_class', 'unit-class');
SELECT track_table('unit_event', 'unit-event');
