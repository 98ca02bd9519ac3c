-- What an import did is kept when the draft it made is deleted.
ALTER TABLE import DROP CONSTRAINT import_plan_id_fk;
