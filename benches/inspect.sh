#!/usr/bin/env bash
# Compares `imgvault inspect` with exiftool and exiv2 on a list of images: seconds of CPU of the whole process on one
# core, the median of several runs, taken in turns.
#
#     benches/inspect.sh LIST [RUNS]
#
# LIST has a path a line, relative to the folder it is called from. IMGVAULT_BIN names the program to measure.

set -euo pipefail
list=${1:?a list of images is needed}
runs=${2:-5}
program=${IMGVAULT_BIN:-$(dirname "$0")/../target/release/imgvault}
TIMEFORMAT='%U %S'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

read_imgvault() { "$program" inspect --json --files-from "$list"; }
read_exiftool() { exiftool -j -G1 -struct -@ "$list"; }
read_exiv2() { tr '\n' '\0' < "$list" | xargs -0 exiv2 -pa; }

# Runs a reader once. Some images are damaged on purpose, so how it ends does not matter; what it prints is let go.
run_once() {
    { time "read_$1" > /dev/null 2>&1 || true; } 2>> "$work/$1"
}

readers=imgvault
for peer in exiftool exiv2; do
    command -v "$peer" > /dev/null && readers+=" $peer"
done
command -v taskset > /dev/null && taskset -pc 0 $$ > /dev/null
for ((run = 0; run < runs; run++)); do
    for reader in $readers; do run_once "$reader"; done
done

# Prints the median of the sums of user and system time.
median() {
    awk '{ print $1 + $2 }' "$work/$1" | sort -n | sed -n "$(((runs + 1) / 2))p"
}

own=$(median imgvault)
printf '%d images, median of %d runs\n' "$(wc -l < "$list")" "$runs"
for reader in $readers; do
    awk -v name="$reader" -v seconds="$(median "$reader")" -v own="$own" \
        'BEGIN { printf "%-10s %7.3f s of CPU  %6.1f times\n", name, seconds, seconds / (own > 0 ? own : 0.001) }'
done
