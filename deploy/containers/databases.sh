#!/bin/sh
# Runs once, when PostgreSQL makes its data folder: a database for each service, owned by a role that sees no other.
set -eu
for service in claims eligibility payouts notifications; do
    psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 --set role="$service" --set password="$SSFH_PASSWORD" <<'END'
create role :"role" login password :'password';
create database :"role" owner :"role";
revoke all on database :"role" from public;
END
done
