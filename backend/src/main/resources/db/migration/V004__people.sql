-- Units, people and machines in full: notes, members of classes, the installation's administrators, keys with a trail.
ALTER TABLE unit ADD COLUMN note text;

-- Codes of classes are unique in the installation, so that two plans can share a class by its code.
ALTER TABLE unit_class ADD COLUMN note text;
ALTER TABLE unit_class DROP CONSTRAINT unit_class_owner_id_code_uq;
ALTER TABLE unit_class ADD CONSTRAINT unit_class_code_uq UNIQUE (code);

CREATE TABLE unit_class_member (
  id            uuid        NOT NULL,
  version       bigint      NOT NULL,
  created_at    timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL,
  changed_by    uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  unit_class_id uuid        NOT NULL,
  unit_id       uuid        NOT NULL,
  valid_from    date        NOT NULL,
  valid_to      date        NOT NULL DEFAULT 'infinity',
  CONSTRAINT unit_class_member_id_pk PRIMARY KEY (id),
  CONSTRAINT unit_class_member_unit_class_id_fk FOREIGN KEY (unit_class_id) REFERENCES unit_class (id),
  CONSTRAINT unit_class_member_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT unit_class_member_validity_ck CHECK (valid_from < valid_to),
  CONSTRAINT unit_class_member_unit_class_id_unit_id_validity_ex
    EXCLUDE USING gist (unit_class_id WITH =, unit_id WITH =, daterange(valid_from, valid_to) WITH &&)
);
SELECT track_table('unit_class_member', 'unit-class-member');

-- What the directory in memory holds besides names and parents.
CREATE TRIGGER owner_stamp AFTER INSERT OR UPDATE ON owner FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_stamp('unit');
CREATE TRIGGER unit_identifier_stamp AFTER INSERT OR UPDATE OR DELETE ON unit_identifier FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_stamp('unit');
CREATE TRIGGER unit_event_stamp AFTER INSERT ON unit_event FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_stamp('unit');
CREATE TRIGGER unit_class_member_stamp AFTER INSERT OR UPDATE OR DELETE ON unit_class_member FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_stamp('unit');

-- Administers the installation: creates organisations, keeps outside units, changes signing keys. On purpose apart from
-- positions, whose rights never reach beyond a unit's subtree (ADR 0007).
ALTER TABLE account ADD COLUMN keeps_installation boolean NOT NULL DEFAULT false;

-- People are listed by their given name, the last word, then by the rest.
ALTER TABLE account ADD COLUMN sort_name text COLLATE vietnamese NOT NULL
  GENERATED ALWAYS AS (regexp_replace(full_name, '^.*\s', '') || ' ' || full_name) STORED;
CREATE INDEX account_sort_name_id_ix ON account (sort_name, id);
CREATE INDEX position_unit_id_ix ON position (unit_id);
-- A position written down by mistake and not begun yet is taken out; the trail keeps it.
GRANT DELETE ON position TO ${appRole};

-- Where a session was opened from: shown to its owner, and an address known to be his stays open to him while others guess.
ALTER TABLE session ADD COLUMN remote_address text;

-- Changing keys is a write like any other: it leaves a trail, and other instances hear of it.
ALTER TABLE signing_key
  ADD COLUMN id         uuid        NOT NULL,
  ADD COLUMN version    bigint      NOT NULL,
  ADD COLUMN updated_at timestamptz NOT NULL,
  ADD COLUMN changed_by uuid        NOT NULL,
  ADD COLUMN request_id uuid        NOT NULL;
SELECT track_table('signing_key', 'signing-key', 'private_key');
CREATE TRIGGER signing_key_stamp AFTER INSERT OR UPDATE ON signing_key FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_stamp('identity');
