#!/bin/sh
# Run once by the image of PostgreSQL, on an empty volume: the owner of the database, who is no superuser.
set -eu
psql --username "${POSTGRES_USER:-postgres}" --dbname postgres --set ON_ERROR_STOP=1 \
  --set password="$(cat /run/secrets/database_password)" <<'SQL'
create role aanzet login createrole password :'password';
create database aanzet owner aanzet;
SQL
