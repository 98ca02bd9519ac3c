-- While somebody is away another holds his positions too, from one day to another (administration is never handed on).
CREATE TABLE delegation (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  owner_id     uuid        NOT NULL,
  from_id      uuid        NOT NULL,
  to_id        uuid        NOT NULL,
  -- NULL: every position he holds in those days.
  position_ids uuid[],
  reason       text,
  valid_from   date        NOT NULL,
  valid_to     date        NOT NULL,
  -- Taken back before its time; the days on which it held stay as they were.
  called_back  boolean     NOT NULL DEFAULT false,
  entered_by   uuid        NOT NULL,
  CONSTRAINT delegation_id_pk PRIMARY KEY (id),
  CONSTRAINT delegation_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT delegation_from_id_fk FOREIGN KEY (from_id) REFERENCES account (id),
  CONSTRAINT delegation_to_id_fk FOREIGN KEY (to_id) REFERENCES account (id),
  CONSTRAINT delegation_self_ck CHECK (from_id <> to_id),
  CONSTRAINT delegation_validity_ck CHECK (valid_from < valid_to)
);
CREATE INDEX delegation_to_id_ix ON delegation (to_id, valid_to);
CREATE INDEX delegation_from_id_ix ON delegation (from_id, valid_to);
CREATE INDEX delegation_owner_id_ix ON delegation (owner_id, valid_from, id);
SELECT track_table('delegation', 'delegation');
CREATE TRIGGER delegation_stamp AFTER INSERT OR UPDATE OR DELETE ON delegation FOR EACH STATEMENT
  EXECUTE FUNCTION bump_directory_stamp('identity');

CREATE FUNCTION notify_delegation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM notify_people(ARRAY[NEW.to_id, NEW.from_id], 'DELEGATED', 'delegation', NEW.id, NULL, a.full_name, NEW.reason,
    NEW.valid_to - 1, NEW.changed_by, NEW.created_at, NEW.request_id::text)
  FROM account a WHERE a.id = NEW.from_id;
  RETURN NULL;
END $$;
CREATE TRIGGER delegation_notify AFTER INSERT ON delegation FOR EACH ROW EXECUTE FUNCTION notify_delegation();
