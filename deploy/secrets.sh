#!/bin/sh
# Makes what docker-compose.yml reads from ./secrets, once: passwords, the signing secret, and a certificate that the
# machine has signed itself. Put your own tls.crt and tls.key there for a public site. What is there stays as it is.
set -eu
folder="${1:-secrets}"
host="${2:-localhost}"
mkdir -p "$folder"
# Nobody else may enter; the containers, whose users are others, get the files one by one.
chmod 700 "$folder"
cd "$folder"
umask 022
[ -s postgres_password ] || openssl rand -hex 24 >postgres_password
[ -s database_url ] ||
  printf 'postgres://knotwork:%s@postgres:5432/knotwork\n' "$(cat postgres_password)" >database_url
[ -s secret ] || openssl rand -hex 32 >secret
[ -s metrics_token ] || openssl rand -hex 24 >metrics_token
[ -s admin_password ] || openssl rand -hex 12 >admin_password
[ -s tls.crt ] || openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 825 \
  -subj "/CN=$host" -addext "subjectAltName=DNS:$host" -keyout tls.key -out tls.crt 2>/dev/null
chmod 644 ./*
echo "Secrets and certificate are in $folder. The first admin signs in with what admin_password says."
