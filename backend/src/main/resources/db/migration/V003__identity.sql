-- People: name, position, work e-mail and phone only (Law 91/2025/QH15: minimise).
CREATE TABLE account (
  id                   uuid        NOT NULL,
  version              bigint      NOT NULL,
  created_at           timestamptz NOT NULL,
  updated_at           timestamptz NOT NULL,
  changed_by           uuid        NOT NULL,
  request_id           uuid        NOT NULL,
  username             text        NOT NULL,
  full_name            text        NOT NULL,
  email                text,
  phone                text,
  search_text          text        NOT NULL,
  password_hash        text        NOT NULL,
  must_change_password boolean     NOT NULL,
  password_changed_at  timestamptz NOT NULL,
  disabled_at          timestamptz,
  CONSTRAINT account_id_pk PRIMARY KEY (id),
  CONSTRAINT account_username_uq UNIQUE (username),
  CONSTRAINT account_username_ck CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$')
);

-- Failed sign-ins, apart from the account: they change often and are no business data.
CREATE TABLE sign_in_failure (
  subject      text        NOT NULL,
  failures     int         NOT NULL,
  last_at      timestamptz NOT NULL,
  locked_until timestamptz,
  CONSTRAINT sign_in_failure_subject_pk PRIMARY KEY (subject)
);

CREATE TABLE position (
  id          uuid        NOT NULL,
  version     bigint      NOT NULL,
  created_at  timestamptz NOT NULL,
  updated_at  timestamptz NOT NULL,
  changed_by  uuid        NOT NULL,
  request_id  uuid        NOT NULL,
  account_id  uuid        NOT NULL,
  unit_id     uuid        NOT NULL,
  kind        text        NOT NULL,
  focal_point boolean     NOT NULL DEFAULT false,
  valid_from  date        NOT NULL,
  valid_to    date        NOT NULL DEFAULT 'infinity',
  CONSTRAINT position_id_pk PRIMARY KEY (id),
  CONSTRAINT position_account_id_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT position_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT position_kind_ck CHECK (kind IN ('DIRECTOR', 'DEPUTY_DIRECTOR', 'CHIEF_OF_OFFICE', 'CLERK', 'HEAD',
    'DEPUTY_HEAD', 'OFFICER', 'ADMINISTRATOR')),
  CONSTRAINT position_validity_ck CHECK (valid_from < valid_to),
  CONSTRAINT position_account_id_unit_id_kind_validity_ex
    EXCLUDE USING gist (account_id WITH =, unit_id WITH =, kind WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX position_account_id_ix ON position (account_id);

-- A signed-in device: one family of refresh tokens.
CREATE TABLE session (
  id           uuid        NOT NULL,
  account_id   uuid        NOT NULL,
  -- A refresh token's successor is HMAC(seed, token): two tabs that renew at once get the same one, and none is stored.
  seed         bytea       NOT NULL,
  created_at   timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  ended_at     timestamptz,
  end_reason   text,
  CONSTRAINT session_id_pk PRIMARY KEY (id),
  CONSTRAINT session_account_id_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX session_account_id_ix ON session (account_id);

CREATE TABLE refresh_token (
  hash         text        NOT NULL,
  session_id   uuid        NOT NULL,
  created_at   timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  used_at      timestamptz,
  CONSTRAINT refresh_token_hash_pk PRIMARY KEY (hash),
  CONSTRAINT refresh_token_session_id_fk FOREIGN KEY (session_id) REFERENCES session (id)
);
CREATE INDEX refresh_token_session_id_ix ON refresh_token (session_id);

CREATE TABLE signing_key (
  kid         text        NOT NULL,
  public_jwk  jsonb       NOT NULL,
  private_key bytea       NOT NULL,
  created_at  timestamptz NOT NULL,
  retired_at  timestamptz,
  CONSTRAINT signing_key_kid_pk PRIMARY KEY (kid)
);

-- Machine clients (OAuth 2.0 client credentials, RFC 6749 section 4.4).
CREATE TABLE api_client (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  client_id    text        NOT NULL,
  name         text        NOT NULL,
  secret_hash  text        NOT NULL,
  scopes       text[]      NOT NULL,
  unit_id      uuid        NOT NULL,
  expires_at   timestamptz NOT NULL,
  disabled_at  timestamptz,
  CONSTRAINT api_client_id_pk PRIMARY KEY (id),
  CONSTRAINT api_client_client_id_uq UNIQUE (client_id),
  CONSTRAINT api_client_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
);
-- Last use is telemetry, not a change of the client.
CREATE TABLE api_client_use (
  client_id    uuid        NOT NULL,
  last_used_at timestamptz NOT NULL,
  CONSTRAINT api_client_use_client_id_pk PRIMARY KEY (client_id),
  CONSTRAINT api_client_use_client_id_fk FOREIGN KEY (client_id) REFERENCES api_client (id)
);

SELECT track_table('account', 'user', 'password_hash');
SELECT track_table('position', 'position');
SELECT track_table('api_client', 'api-client', 'secret_hash');
REVOKE DELETE ON account, position, session FROM ${appRole};

-- What instances hold in memory (units, rights) is dropped when this moves: each instance looks every second.
CREATE TABLE directory_stamp (
  name  text   NOT NULL,
  stamp bigint NOT NULL,
  CONSTRAINT directory_stamp_name_pk PRIMARY KEY (name)
);
INSERT INTO directory_stamp VALUES ('unit', 0), ('identity', 0);
CREATE FUNCTION bump_directory_stamp() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE directory_stamp SET stamp = stamp + 1 WHERE name = TG_ARGV[0];
  RETURN NULL;
END $$;
CREATE TRIGGER unit_stamp AFTER INSERT OR UPDATE OR DELETE ON unit FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_stamp('unit');
CREATE TRIGGER unit_name_stamp AFTER INSERT OR UPDATE OR DELETE ON unit_name FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_stamp('unit');
CREATE TRIGGER unit_parent_stamp AFTER INSERT OR UPDATE OR DELETE ON unit_parent FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_stamp('unit');
CREATE TRIGGER unit_class_stamp AFTER INSERT OR UPDATE OR DELETE ON unit_class FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_stamp('unit');
CREATE TRIGGER account_stamp AFTER INSERT OR UPDATE ON account FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_stamp('identity');
CREATE TRIGGER position_stamp AFTER INSERT OR UPDATE OR DELETE ON position FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_stamp('identity');
CREATE TRIGGER session_stamp AFTER UPDATE OF ended_at ON session FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_stamp('identity');
CREATE TRIGGER api_client_stamp AFTER UPDATE ON api_client FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_stamp('identity');
