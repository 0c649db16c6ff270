#!/bin/sh
# Times questions to vaults of these many images, beside plain SQLite with the same rows: whole processes, cold start.
#
#     benches/search.sh [COUNT…]      (1000 100000 1000000 unless told)
#
# Needs sqlite3, and GNU time for the memory. Everything is made in a folder of its own and deleted at the end.
set -eu

cargo build --release --quiet
# What fills the vaults is not timed.
cargo build --bench fill --quiet
fill=$(find target/debug/deps -name 'fill-*' -type f -perm -u+x | xargs ls -t | head -n 1)
imgvault=$PWD/target/release/imgvault
work=$(mktemp -d "${TMPDIR:-/tmp}/imgvault-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_STATE_HOME="$work/state" XDG_CONFIG_HOME="$work/config" IMGVAULT_SESSION_FILE="$work/session"
password='lantern brook tulip anchor'
printf '%s\n' "$password" > "$work/password"
chmod 600 "$work/password"

# Prints the median of 9 runs in milliseconds.
median() {
    for _ in 1 2 3 4 5 6 7 8 9; do
        begin=$(date +%s%N)
        "$@" > /dev/null 2>&1
        echo $(($(date +%s%N) - begin))
    done | sort -n | sed -n 5p | awk '{ printf "%.1f", $1 / 1e6 }'
}

memory() {
    if [ -x /usr/bin/time ]; then
        /usr/bin/time -f %M "$@" 2>&1 > /dev/null | tail -n 1 | awk '{ printf "%.0f", $1 / 1024 }'
    fi
}

row() { # QUESTION SQL ARGUMENT…
    question=$1 sql=$2
    shift 2
    ours=$(median "$imgvault" history "$@")
    plain=$(median sqlite3 "$work/plain.db" "$sql")
    printf '%9s  %-32s %9s %9s %7s %7s\n' "$count" "$question" "$ours" "$plain" \
        "$(echo "$ours $plain" | awk '{ printf "%.1f", $1 / $2 }')" "$(memory "$imgvault" history "$@")"
}

page='ORDER BY image DESC LIMIT 50'
printf '%9s  %-32s %9s %9s %7s %7s\n' images question 'ms' 'plain ms' ratio MiB
for count in ${@:-1000 100000 1000000}; do
    rm -rf "$work/vault" "$work/plain.db" "$work/state" "$work/session"
    export IMGVAULT_VAULT="$work/vault"
    "$imgvault" register bench --no-recovery --password-file "$work/password" -q
    (umask 077 && env -u IMGVAULT_SESSION_FILE "$imgvault" login bench --store print --password-file "$work/password" -q \
        > "$work/session")
    "$fill" "$work/vault" "$password" "$count" "$work/plain.db"
    begin=$(date +%s%N)
    "$imgvault" history dusk > /dev/null 2>&1
    echo "$count $(($(date +%s%N) - begin))" \
        | awk '{ printf "%9s  index built and searchable: %.0f records/s\n", $1, $1 * 1e9 / $2 }'
    id=$("$imgvault" history -n 1 --json | sed 's/.*"id":"\([^"]*\)".*/\1/')
    row 'first page' "SELECT * FROM images $page"
    row 'camera:r5' "SELECT * FROM images WHERE model LIKE '%r5%' $page" camera:r5
    row 'taken:2024-05' "SELECT * FROM images WHERE taken >= '2024-05' AND taken < '2024-06' $page" taken:2024-05
    row 'iso:800..3200 has:gps' \
        "SELECT * FROM images WHERE iso BETWEEN 800 AND 3200 AND lat IS NOT NULL $page" 'iso:800..3200 has:gps'
    row 'near:48.86,2.35,5km' \
        "SELECT * FROM images WHERE lat BETWEEN 48.815 AND 48.905 AND lon BETWEEN 2.282 AND 2.418 $page" \
        near:48.86,2.35,5km
    row 'a word: storm' \
        "SELECT * FROM images WHERE image IN (SELECT rowid FROM texts WHERE text LIKE '%storm%') $page" storm
    row 'a rare word' \
        "SELECT * FROM images WHERE image IN (SELECT rowid FROM texts WHERE text LIKE '%img_0000123%') $page" img_0000123
    row 'id' "SELECT * FROM images WHERE id = 'ab'" "id:$id"
    row 'camera:r5 taken:2024-05' \
        "SELECT * FROM images WHERE model LIKE '%r5%' AND taken >= '2024-05' AND taken < '2024-06' $page" \
        'camera:r5 taken:2024-05'
    row 'lens:85mm f:<2' "SELECT * FROM images WHERE lens LIKE '%85mm%' AND f < 2 $page" 'lens:85mm f:<2'
    row 'xmp.Subject:storm' "SELECT * FROM images WHERE meta LIKE '%storm%' $page" xmp.Subject:storm
    row 'count of a substring: er' \
        "SELECT count(*) FROM images WHERE image IN (SELECT rowid FROM texts WHERE text LIKE '%er%')" --count er
done
