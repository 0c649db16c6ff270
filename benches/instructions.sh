#!/usr/bin/env bash
# Counts the instructions of reading and of storing, which do not depend on the clock, and compares them with what is
# written down in benches/instructions.txt: more than a twentieth above that ends with 1.
#
#     benches/instructions.sh            compare
#     benches/instructions.sh --update   write down today's numbers
#
# Needs valgrind. IMGVAULT_BIN names the program to count; another compiler or processor gives other numbers.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -z "${IMGVAULT_BIN:-}" ]; then
    cargo build --release --quiet
fi
program=$(realpath "${IMGVAULT_BIN:-target/release/imgvault}")
known=benches/instructions.txt
work=$(mktemp -d "${TMPDIR:-/tmp}/imgvault-count.XXXXXX")
trap 'rm -rf "$work"' EXIT
export HOME=$work IMGVAULT_VAULT=$work/vault IMGVAULT_SESSION_FILE=$work/session
(
    umask 077
    echo 'lantern brook tulip anchor' > "$work/password"
    "$program" register bench --no-recovery --password-file "$work/password" -q
    env -u IMGVAULT_SESSION_FILE "$program" login bench --store print --password-file "$work/password" -q > "$work/session"
)

# Prints the instructions of a run in thousands.
count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" "$@" 2>&1 > /dev/null \
        | awk '/Collected :/ { printf "%d\n", $4 / 1000 }'
}

{
    echo "inspect $(count inspect --json tests/fixtures)"
    echo "upload $(count upload tests/fixtures --accept-damaged -j 1 -q)"
    echo "history $(count history)"
    echo "status $(count status)"
} > "$work/counted"

if [ "${1:-}" = --update ]; then
    {
        echo '# Thousands of instructions of a run on tests/fixtures, as benches/instructions.sh counts them.'
        cat "$work/counted"
    } > "$known"
    exit
fi
awk 'NR == FNR { if ($1 != "#") known[$1] = $2; next }
    { worse = $2 > known[$1] * 1.05; failed += worse
      printf "%-8s %10d thousand instructions, %10d known%s\n", $1, $2, known[$1], worse ? ": more than a twentieth above" : "" }
    END { exit failed > 0 }' "$known" "$work/counted"
