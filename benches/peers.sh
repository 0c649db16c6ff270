#!/usr/bin/env bash
# Measures imgvault and its peers on the same files in one run, in turns: medians, and how many times as long a peer takes.
#
#     benches/peers.sh [RUNS]        (3 runs unless told)
#
# Peers that are not installed are left out: exiftool and exiv2 read, restic and borg keep, `cp` with a sync is the floor.
# SMALL and LARGE say how many files of 50 kB and of 2.5 MB are stored (20000 and 1000 unless told), TMPDIR where, and
# IMGVAULT_BIN with which program. The large ones have the head of a camera's photo with 274 tags. So have the small ones
# once; before that they have 38 and 82 in turn, which is nearer to what images of that size come with.
# Questions to large vaults are timed by benches/search.sh.
set -euo pipefail
cd "$(dirname "$0")/.."

runs=${1:-3}
small=${SMALL:-20000}
large=${LARGE:-1000}
if [ -z "${IMGVAULT_BIN:-}" ]; then
    cargo build --release --quiet
fi
cargo build --bench images --quiet
cargo build --release --bench limits --quiet
newest() { # NAME…: the newest of the programs with these names
    # shellcheck disable=SC2012
    ls -t "$@" | grep -v '\.d$' | head -n 1
}
images=$(newest target/debug/deps/images-*)
limits=$(newest target/release/deps/limits-*)
program=$(realpath "${IMGVAULT_BIN:-target/release/imgvault}")
work=$(mktemp -d "${TMPDIR:-/tmp}/imgvault-peers.XXXXXX")
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_STATE_HOME=$work/state XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache
export IMGVAULT_VAULT=$work/vault IMGVAULT_SESSION_FILE=$work/session
export RESTIC_PASSWORD=bench BORG_PASSPHRASE=bench
fixtures=$PWD/tests/fixtures/images

"$images" "$work/small" "$small" 50000 "$fixtures"/{exif-gps,sony-mavica}.jpg
"$images" "$work/rich" "$small" 50000 "$fixtures/canon-600d.jpg"
"$images" "$work/large" "$large" 2500000 "$fixtures/canon-600d.jpg"
# 2,400 names of real images, over and over.
for ((number = 0; number < 2400;)); do
    for image in "$fixtures"/*.jpg "$fixtures"/*.png; do
        ((number++ < 2400)) && echo "$image"
    done
done > "$work/list"

has() { command -v "$1" > /dev/null; }

# What is made anew before each run, and not timed.
new_imgvault() {
    rm -rf "$work/vault" "$work/state"
    (
        umask 077
        echo 'lantern brook tulip anchor' > "$work/password"
        "$program" register bench --no-recovery --password-file "$work/password" -q
        env -u IMGVAULT_SESSION_FILE "$program" login bench --store print --password-file "$work/password" -q > "$work/session"
    )
}
new_restic() { rm -rf "$work/restic" && restic init -q -r "$work/restic"; }
new_borg() { rm -rf "$work/borg" && borg init -e repokey-blake2 "$work/borg" 2> /dev/null; }
new_cp() { rm -rf "$work/cp"; }

keep_imgvault() { "$program" upload "$work/$1" -q; }
keep_restic() { restic backup -q -r "$work/restic" "$work/$1"; }
keep_borg() { borg create --compression none "$work/borg::a" "$work/$1"; }
keep_cp() { cp -r "$work/$1" "$work/cp" && sync -f "$work/cp"; }

read_imgvault() { "$program" inspect --json --files-from "$work/list"; }
read_exiftool() { exiftool -j -G1 -struct -@ "$work/list"; }
read_exiv2() { tr '\n' '\0' < "$work/list" | xargs -0 exiv2 -pa; }

one_imgvault() { "$program" upload "$work/one.jpg" -q; }
status_imgvault() { "$program" status; }
first_imgvault() { "$program" history; }
bare_true() { /bin/true; }
export program work fixtures
export -f keep_imgvault keep_restic keep_borg keep_cp read_imgvault read_exiftool read_exiv2
export -f one_imgvault status_imgvault first_imgvault bare_true

# Runs a job once and notes the nanoseconds it took. What it prints is let go; some images are damaged on purpose, so how
# it ends does not matter.
run_once() { # NAME COMMAND ARGUMENT…
    local name=$1 begin
    shift
    sync
    begin=$(date +%s%N)
    "$@" > /dev/null 2>&1 || true
    echo "$(($(date +%s%N) - begin))" >> "$work/times.$name"
}

# Runs a job once more and notes the most memory it used, in kB.
weigh() { # NAME COMMAND ARGUMENT…
    local name=$1
    shift
    if [ -x /usr/bin/time ]; then
        /usr/bin/time -o "$work/peak.$name" -f %M bash -c '"$@" > /dev/null 2>&1 || true' - "$@"
    fi
}

median() { sort -n "$work/times.$1" | sed -n "$(((runs + 1) / 2))p"; }

table() { # TITLE NAME…
    local title=$1 name own
    shift
    own=$(median "$1")
    for name in "$@"; do
        awk -v title="$title" -v name="${name#*.}" -v wall="$(median "$name")" -v own="$own" \
            -v peak="$(cat "$work/peak.$name" 2> /dev/null)" \
            'BEGIN { printf "%-28s %-10s %10.1f ms %7.2f times %6.0f MiB\n", title, name, wall / 1e6, wall / own, peak / 1024 }'
    done
}

# Tells how near an upload comes to the disk, and to the cores that digest and seal.
bounds() {
    sync
    "$limits" "$work" | awk -v cores="$(nproc)" -v wall="$(median large.imgvault)" -v count="$large" '
        { rate[$1] = $2 }
        function row(name, limit) {
            printf "%-28s %-10s %10.0f MB/s %5.0f %%\n", "upload, of what is possible", name, limit, 100 * upload / limit
        }
        END {
            upload = count * 2.5e6 / wall * 1e3
            row("disk", rate["disk"])
            row("cipher", cores / (1 / rate["hash"] + 1 / rate["seal"]))
        }'
}

keepers=imgvault
for peer in restic borg cp; do has "$peer" && keepers+=" $peer"; done
readers=imgvault
for peer in exiftool exiv2; do has "$peer" && readers+=" $peer"; done

for set in large small rich; do
    for ((run = 0; run < runs; run++)); do
        for keeper in $keepers; do
            "new_$keeper"
            run_once "$set.$keeper" "keep_$keeper" "$set"
        done
    done
    for keeper in $keepers; do
        "new_$keeper"
        weigh "$set.$keeper" "keep_$keeper" "$set"
    done
done
new_imgvault
keep_imgvault small > /dev/null
# An upload only appends to the log; the first question after it fills the index.
for ((run = 0; run < runs; run++)); do
    rm -f "$work"/vault/index/*
    run_once index.imgvault first_imgvault
done
rm -f "$work"/vault/index/*
weigh index.imgvault first_imgvault
for ((run = 0; run < runs; run++)); do
    for reader in $readers; do run_once "read.$reader" "read_$reader"; done
    "$images" "$work/single" 1 $((50000 + run)) "$fixtures/canon-600d.jpg"
    mv "$work/single/000000.jpg" "$work/one.jpg"
    run_once one.imgvault one_imgvault
    run_once status.imgvault status_imgvault
    run_once status.true bare_true
    run_once first.imgvault first_imgvault
done
for reader in $readers; do weigh "read.$reader" "read_$reader"; done
for name in one status first; do weigh "$name.imgvault" "${name}_imgvault"; done
weigh status.true bare_true

# shellcheck disable=SC2046
{
    table "keep $large of 2.5 MB" $(printf 'large.%s ' $keepers)
    table "keep $small of 50 kB" $(printf 'small.%s ' $keepers)
    table "the same with 274 tags" $(printf 'rich.%s ' $keepers)
    bounds
    table 'read 2400 images' $(printf 'read.%s ' $readers)
    table "fill the index of $small" index.imgvault
    table "store one among $small" one.imgvault
    table 'status' status.imgvault status.true
    table "first page of $small" first.imgvault
}
