-- The chain over the audit trail: one row a batch of committed events, in their order (xid, seq), linked by hash and
-- signed. No commit waits for it. Each event has a random seed from which the salts of its fields follow, so that a value
-- can be blanked later and the chain still holds (ADR 0011).
CREATE TABLE audit_seal (
  number    bigint      NOT NULL,
  sealed_at timestamptz NOT NULL,
  -- All events up to here are sealed; events counts them from the first on, size those of this batch.
  last_xid  xid8        NOT NULL,
  last_seq  bigint      NOT NULL,
  events    bigint      NOT NULL,
  size      int         NOT NULL,
  -- 16 bytes an event: its seed, zeroed once one of its values was blanked (audit_opened holds the salts then).
  seeds     bytea       NOT NULL,
  -- The first 8 bytes of each event's hash: they show which one was changed, the chain shows that one was.
  marks     bytea       NOT NULL,
  hash      bytea       NOT NULL,
  key_id    text        NOT NULL,
  signature bytea       NOT NULL,
  CONSTRAINT audit_seal_number_pk PRIMARY KEY (number),
  CONSTRAINT audit_seal_size_ck CHECK (size > 0 AND length(seeds) = 16 * size AND length(marks) = 8 * size),
  CONSTRAINT audit_seal_events_ck CHECK (events >= size)
);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_seal FROM ${appRole};

-- Events with a blanked value: for each field its salt, or of a blanked one its digest. Written by the schema's owner only.
CREATE TABLE audit_opened (
  event_seq bigint NOT NULL,
  leaves    jsonb  NOT NULL,
  CONSTRAINT audit_opened_event_seq_pk PRIMARY KEY (event_seq)
);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON audit_opened FROM ${appRole};

-- Where a write came from is part of what is sealed.
REVOKE UPDATE, DELETE, TRUNCATE ON request_origin FROM ${appRole};

-- Readers ask for days; blocks of the table follow the clock, so this costs writers next to nothing.
CREATE INDEX audit_event_occurred_at_ix ON audit_event USING brin (occurred_at) WITH (pages_per_range = 32);
