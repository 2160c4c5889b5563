#!/bin/sh
# Makes the secrets that compose.yaml names, once: what is there already stays.
set -eu
cd "$(dirname "$0")"
mkdir -p secrets
# The folder keeps others out; inside a container another account must be able to read its one file.
chmod 700 secrets

random() {
  head -c 32 /dev/urandom | od -An -v -tx1 | tr -d ' \n'
}

keep() {
  [ -s "secrets/$1" ] || printf '%s\n' "$2" > "secrets/$1"
  chmod 644 "secrets/$1"
}

keep postgres_password "$(random)"
keep database_password "$(random)"
keep database_url "postgres://aanzet:$(cat secrets/database_password)@database:5432/aanzet"
keep aanzet_secret "$(random)"
keep backup_passphrase "$(random)"

echo "The secrets are in $(pwd)/secrets. Keep a copy of aanzet_secret and backup_passphrase elsewhere:"
echo "without them nobody reads what was sealed, nor a backup."
