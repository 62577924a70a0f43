#!/usr/bin/env bash
# Tries each way of embedding in a real WordPress: try.sh [--write]
#
# Builds the site, starts WordPress (Debian's package, with MariaDB and PHP's own server) on loopback
# addresses in a temporary folder, saves posts as administrator and as author in three themes, looks at
# them in Chromium and prints a table. --write also puts the table into docs/embedding.md and WordPress's
# markup into test/hosts/wordpress/content/, which the tests use. Everything is ended and removed.
# WP_PORT and SITE_PORT choose other ports than 8250 and 8251; SHOTS names a folder for screenshots.
set -euo pipefail
cd "$(dirname "$0")/../../.."
export WP_PORT=${WP_PORT:-8250} SITE_PORT=${SITE_PORT:-8251}
packages=(wordpress php-cli php-mysql mariadb-server
  wordpress-theme-twentytwentythree wordpress-theme-twentytwentytwo wordpress-theme-twentytwentyone)

if ! command -v php >/dev/null || ! command -v mariadbd >/dev/null || [ ! -d /usr/share/wordpress ]; then
  echo "This needs Debian's packages: apt-get install --no-install-recommends ${packages[*]}" >&2
  exit 1
fi

folder=$(mktemp -d)
pids=()
set -m # Each job in a process group of its own: PHP's server has workers.
end() {
  for pid in "${pids[@]}"; do kill -- "-$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$folder"
}
trap end EXIT
trap 'exit 1' INT TERM

echo 'Building the site …' >&2
export SITE_URL=http://127.0.0.1:$SITE_PORT/
npx vite build --outDir "$folder/site" --logLevel warn
npx vite build -c build/package/vite.config.ts --mode browser --outDir "$folder/site/lib" --logLevel warn

echo 'Starting WordPress …' >&2
export WP=$folder/wordpress DB_SOCKET=$folder/database/socket
cp -rL /usr/share/wordpress "$WP"
cp test/hosts/wordpress/wp-config.php "$WP/"
mkdir -p "$WP/wp-content/mu-plugins"
cp test/hosts/wordpress/loopback.php "$WP/wp-content/mu-plugins/"
mkdir "$folder/database"
as=()
if [ "$(id -u)" = 0 ]; then
  # MariaDB does not run as root.
  as=(--user=mysql)
  chmod 755 "$folder"
  chown mysql: "$folder/database"
fi
mariadb-install-db --no-defaults "${as[@]}" --datadir="$folder/database" --skip-test-db \
  --auth-root-authentication-method=normal >/dev/null
mariadbd --no-defaults "${as[@]}" --datadir="$folder/database" --socket="$DB_SOCKET" \
  --pid-file="$folder/database/pid" --skip-networking 2>"$folder/database.log" &
pids+=($!)
for _ in $(seq 120); do
  [ -S "$DB_SOCKET" ] && break
  kill -0 "${pids[0]}" || { cat "$folder/database.log" >&2; exit 1; }
  sleep 0.5
done
mariadb --no-defaults --user=root --socket="$DB_SOCKET" -e "
  create database wordpress;
  create user wordpress@localhost identified by 'wordpress';
  grant all on wordpress.* to wordpress@localhost"
PHP_CLI_SERVER_WORKERS=4 php -S "127.0.0.1:$WP_PORT" -t "$WP" >"$folder/php.log" 2>&1 &
pids+=($!)

WP_VERSION=$(php test/hosts/wordpress/install.php) SITE_FOLDER=$folder/site \
  npx tsx test/support/wordpress/try-wordpress.ts "$@"
