#!/bin/bash
# Run once by the postgres image on an empty volume: the same database and roles as the launcher makes (Database.java).
# The owner runs the migrations; the application's role owns nothing.
set -euo pipefail

owner_password=$(cat /run/secrets/owner_password)
app_password=$(cat /run/secrets/app_password)
psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" \
  --set owner_password="$owner_password" --set app_password="$app_password" <<'SQL'
CREATE ROLE tiendo_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
CREATE ROLE tiendo_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'app_password';
CREATE DATABASE tiendo OWNER tiendo_owner;
REVOKE ALL ON DATABASE tiendo FROM PUBLIC;
GRANT CONNECT ON DATABASE tiendo TO tiendo_app;
SQL
