-- Roles: migrations run as the owner of the schema; the application connects as ${appRole}, which owns nothing.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${appRole};
ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO ${appRole};
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO ${appRole};

-- Vietnamese order (a, ă, â … đ after d), as ICU has it.
CREATE COLLATION vietnamese (provider = icu, locale = 'vi-VN');

-- Where each write came from. One row a request that wrote something; audit events refer to it by request_id.
CREATE TABLE request_origin (
  request_id     uuid        NOT NULL,
  actor_id       uuid        NOT NULL,
  on_behalf_of   uuid,
  session_id     uuid,
  operation_id   text        NOT NULL,
  remote_address text,
  occurred_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT request_origin_request_id_pk PRIMARY KEY (request_id)
);

-- One row a changed row: the audit trail and the change feed in one table, written by the trigger below inside the
-- statement that changes the row, so that nobody can forget it and no round trip is added (ADR 0003).
-- Readers of the feed take rows whose xid lies below pg_snapshot_xmin(pg_current_snapshot()), ordered by (xid, seq):
-- then nothing can appear behind a cursor.
CREATE TABLE audit_event (
  seq           bigint      GENERATED ALWAYS AS IDENTITY,
  xid           xid8        NOT NULL DEFAULT pg_current_xact_id(),
  occurred_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor_id      uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  resource_type text        NOT NULL,
  resource_id   uuid        NOT NULL,
  row_version   bigint      NOT NULL,
  op            text        NOT NULL,
  before        jsonb,
  after         jsonb,
  CONSTRAINT audit_event_seq_pk PRIMARY KEY (seq),
  CONSTRAINT audit_event_op_ck CHECK (op IN ('INSERT', 'UPDATE', 'DELETE'))
);
CREATE INDEX audit_event_xid_seq_ix ON audit_event (xid, seq);
CREATE INDEX audit_event_resource_ix ON audit_event (resource_id, seq);
CREATE INDEX audit_event_request_ix ON audit_event (request_id);
REVOKE INSERT, UPDATE, DELETE ON audit_event FROM ${appRole};

-- Columns named in trigger arguments after the type (secrets: hashes, keys) never reach the trail.
CREATE FUNCTION record_audit_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  hidden text[] := coalesce(TG_ARGV[1:TG_NARGS - 1], '{}');
  old_row jsonb;
  new_row jsonb;
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO audit_event (actor_id, request_id, resource_type, resource_id, row_version, op, before)
    VALUES (OLD.changed_by, OLD.request_id, TG_ARGV[0], OLD.id, OLD.version, 'DELETE', to_jsonb(OLD) - hidden);
    RETURN NULL;
  END IF;
  new_row := to_jsonb(NEW) - hidden;
  IF TG_OP = 'INSERT' THEN
    INSERT INTO audit_event (actor_id, request_id, resource_type, resource_id, row_version, op, after)
    VALUES (NEW.changed_by, NEW.request_id, TG_ARGV[0], NEW.id, NEW.version, 'INSERT', new_row);
    RETURN NULL;
  END IF;
  old_row := to_jsonb(OLD) - hidden;
  -- Only what changed is kept of an update: both sides of each changed column.
  INSERT INTO audit_event (actor_id, request_id, resource_type, resource_id, row_version, op, before, after)
  SELECT NEW.changed_by, NEW.request_id, TG_ARGV[0], NEW.id, NEW.version, 'UPDATE',
         coalesce(jsonb_object_agg(o.key, o.value) FILTER (WHERE o.value IS DISTINCT FROM n.value), '{}'),
         coalesce(jsonb_object_agg(n.key, n.value) FILTER (WHERE o.value IS DISTINCT FROM n.value), '{}')
  FROM jsonb_each(old_row) o JOIN jsonb_each(new_row) n USING (key);
  RETURN NULL;
END $$;

-- track_table('task', 'task') – table, resource type, then the columns that must not be copied.
CREATE FUNCTION track_table(tracked regclass, resource_type text, VARIADIC hidden text[] DEFAULT '{}') RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  arguments text := quote_literal(resource_type);
  hidden_column text;
BEGIN
  FOREACH hidden_column IN ARRAY hidden LOOP
    arguments := arguments || ', ' || quote_literal(hidden_column);
  END LOOP;
  EXECUTE format('CREATE TRIGGER %s AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION record_audit_event(%s)',
    quote_ident(tracked::text || '_audit'), tracked, arguments);
END $$;
REVOKE EXECUTE ON FUNCTION track_table(regclass, text, text[]) FROM ${appRole};

-- Answers kept for thirty days, in the transaction of the command they answer (RFC draft idempotency-key-header).
CREATE TABLE idempotency_key (
  actor_id     uuid        NOT NULL,
  key          text        NOT NULL,
  operation_id text        NOT NULL,
  payload_hash text        NOT NULL,
  status       int         NOT NULL,
  headers      jsonb       NOT NULL,
  body         bytea,
  created_at   timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT idempotency_key_actor_id_key_pk PRIMARY KEY (actor_id, key)
);
CREATE INDEX idempotency_key_created_at_ix ON idempotency_key (created_at);
