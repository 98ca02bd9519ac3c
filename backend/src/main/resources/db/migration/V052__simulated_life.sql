-- One row where everything in this database is simulated (make demo): written before the first import, so that real and
-- simulated figures never share a database. lived_at stays empty where the life broke off; such a database is made anew.
CREATE TABLE simulated_life (
  one      boolean     NOT NULL DEFAULT true,
  begun_at timestamptz NOT NULL,
  lived_at timestamptz,
  CONSTRAINT simulated_life_one_pk PRIMARY KEY (one),
  CONSTRAINT simulated_life_one_ck CHECK (one)
);
REVOKE DELETE, TRUNCATE ON simulated_life FROM ${appRole};
