#!/usr/bin/env bash
# Runs every fuzz target for some seconds, beginning with real images, and fails where one finds something.
#
#     fuzz/run.sh [IMAGES] [SECONDS] [TARGET…]
#
# IMAGES is a folder with images below it (else tests/fixtures), SECONDS is for each target (else 60). It needs
# cargo-fuzz, and runs on a stable toolchain too. What is found lies in fuzz/artifacts.

set -euo pipefail
images=$(realpath "${1:-$(dirname "$0")/../tests/fixtures}")
seconds=${2:-60}
shift $(($# < 2 ? $# : 2))
cd "$(dirname "$0")/.."
export RUSTC_BOOTSTRAP=1

# The most bytes of an image that is worth mutating, and of memory that a target may take (the limit of one image, and
# what the sanitizer adds).
largest=262144
megabytes=2048

seeds=$(mktemp -d)
trap 'rm -rf "$seeds"' EXIT
count=0
while IFS= read -r -d '' image; do
    count=$((count + 1))
    cp -- "$image" "$seeds/$count"
done < <(find "$images" -type f -size "-$((largest / 1024))k" -print0)
echo "$count seeds"

targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    mapfile -t targets < <(find fuzz/fuzz_targets -name '*.rs' -printf '%f\n' | sed 's/\.rs$//' | sort)
fi
failed=()
for target in "${targets[@]}"; do
    echo "== $target, $seconds s"
    mkdir -p "fuzz/corpus/$target"
    cargo fuzz run "$target" "fuzz/corpus/$target" "$seeds" -- \
        -max_total_time="$seconds" -timeout=5 -max_len="$largest" -rss_limit_mb="$megabytes" \
        -print_final_stats=0 -verbosity=0 || failed+=("$target")
done
if [ ${#failed[@]} -gt 0 ]; then
    echo "found something: ${failed[*]}" >&2
    exit 1
fi
