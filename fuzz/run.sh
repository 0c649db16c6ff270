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
# The versions that are shipped are those that are fuzzed.
cp Cargo.lock fuzz/Cargo.lock

# Without a sanitizer: there is no `unsafe` of ours, and C code would not be instrumented. In many units, or the build
# takes an hour.
build=(--sanitizer none --codegen-units 16)

# The most bytes of an image that is worth mutating, the seconds and the megabytes that one may take.
limits=(-max_len=262144 -timeout=2 -rss_limit_mb=512)

seeds=$(mktemp -d)
trap 'rm -rf "$seeds"' EXIT
mkdir "$seeds/images" "$seeds/vault" "$seeds/backup"
count=0
while IFS= read -r -d '' image; do
    count=$((count + 1))
    cp -- "$image" "$seeds/images/$count"
done < <(find "$images" -type f -size -256k -print0)
echo "$count seeds"
cp tests/fixtures/vault-v1/vault/vault.db "$seeds/vault"
(cd tests/fixtures/vault-v1/vault && tar -cf "$seeds/backup/tar" vault.db packs/*/*.pack)

targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    mapfile -t targets < <(find fuzz/fuzz_targets -name '*.rs' -printf '%f\n' | sed 's/\.rs$//' | sort)
    cargo fuzz build "${build[@]}"
fi
failed=()
for target in "${targets[@]}"; do
    echo "== $target, $seconds s"
    mkdir -p "fuzz/corpus/$target"
    case $target in
        vault | backup) from=$seeds/$target ;;
        *) from=$seeds/images ;;
    esac
    cargo fuzz run "${build[@]}" "$target" "fuzz/corpus/$target" "$from" -- \
        -max_total_time="$seconds" "${limits[@]}" -print_final_stats=0 -verbosity=0 || failed+=("$target")
done
if [ ${#failed[@]} -gt 0 ]; then
    echo "found something: ${failed[*]}" >&2
    exit 1
fi
