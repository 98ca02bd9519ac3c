-- Signing in with a code besides the password (TOTP, RFC 6238), for whoever wants it. Kept as long as it is on.
CREATE TABLE second_factor (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  account_id   uuid        NOT NULL,
  secret       bytea       NOT NULL,
  active_since timestamptz,
  CONSTRAINT second_factor_id_pk PRIMARY KEY (id),
  CONSTRAINT second_factor_account_id_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT second_factor_account_id_uq UNIQUE (account_id)
);
SELECT track_table('second_factor', 'second-factor', 'secret');

-- A code counts once: the last step of thirty seconds for which one was taken.
CREATE TABLE one_time_code_use (
  account_id uuid   NOT NULL,
  step       bigint NOT NULL,
  CONSTRAINT one_time_code_use_account_id_pk PRIMARY KEY (account_id),
  CONSTRAINT one_time_code_use_account_id_fk FOREIGN KEY (account_id) REFERENCES account (id)
);

-- What lets one in without the telephone, once each: 120 random bits, so a plain SHA-256 keeps them.
CREATE TABLE recovery_code (
  hash       text NOT NULL,
  account_id uuid NOT NULL,
  used_at    timestamptz,
  CONSTRAINT recovery_code_hash_pk PRIMARY KEY (hash),
  CONSTRAINT recovery_code_account_id_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX recovery_code_account_id_ix ON recovery_code (account_id);
