#!/usr/bin/env bash
# Runs imgvault's main job on the real images of this repository, in a throwaway vault that is gone afterwards.
#
# Needs no terminal, no keyring and no password of yours. It ends with 0 only if everything it checks held.
# IMGVAULT_BIN names a program to use; without it the release build is made first.

set -euo pipefail
cd "$(dirname "$0")/.."
images=tests/fixtures/images

if [ -z "${IMGVAULT_BIN:-}" ]; then
    cargo build --release --locked
    IMGVAULT_BIN="${CARGO_TARGET_DIR:-target}/release/imgvault"
fi
program=$(cd "$(dirname "$IMGVAULT_BIN")" && pwd)/$(basename "$IMGVAULT_BIN")

# Nothing of the user who runs this is read or changed.
for name in ${!IMGVAULT_@}; do unset "$name"; done
work=$(mktemp -d)
memory=
trap 'rm -rf "$work" ${memory:+"$memory"}' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
export HOME=$work/home
export XDG_DATA_HOME=$work/data XDG_STATE_HOME=$work/state XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache
export XDG_RUNTIME_DIR=$work/runtime
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
# A session may only lie in memory: on Linux, /dev/shm is.
if [ "$(uname)" = Linux ] && memory=$(mktemp -d /dev/shm/imgvault.XXXXXX 2>/dev/null); then
    export XDG_RUNTIME_DIR=$memory
fi
password=$work/password
(umask 077 && head -c 24 /dev/urandom | base64 >"$password")

imgvault() { "$program" "$@"; }

say() { printf '\n# %s\n' "$*"; }

# Prints a command as one would type it, and runs it.
run() {
    local word line=
    for word in "$@"; do
        case $word in *' '*) word="'$word'" ;; esac
        line="$line $word"
    done
    printf '$%s\n' "$line"
    "$@"
}

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

# Runs a command that must end with the given exit code.
run_expecting() {
    local expected=$1 code=0
    shift
    run "$@" || code=$?
    [ "$code" -eq "$expected" ] || fail "\`$*\` ended with $code instead of $expected"
    printf '(exit code %s, as it should be)\n' "$code"
}

sources=()
for file in "$images"/*; do
    case $file in *.txt) ;; *) sources+=("$file") ;; esac
done
count=${#sources[@]}

say 'An account, and the vault with it'
run imgvault register alice --password-file "$password" --recovery-out "$work/recovery.key"
[ -s "$work/recovery.key" ] || fail 'there is no recovery key'

say 'A session, so that no command below needs the password'
if [ -n "$memory" ]; then
    run imgvault login alice --password-file "$password" --store file
else
    printf '$ imgvault login alice --password-file %s --store print >%s\n' "$password" "$work/session"
    (umask 077 && imgvault login alice --password-file "$password" --store print >"$work/session")
    run export IMGVAULT_SESSION_FILE="$work/session"
fi
run imgvault status

say 'The images and their metadata go into the vault; what is no image is skipped'
run imgvault upload "$images"
[ "$(imgvault history --count)" -eq "$count" ] || fail "not all of the $count images are in the vault"

say 'What is there, newest first'
run imgvault history

say 'A search: every word must be in the file name or in a value of the metadata'
run imgvault history 'canon eos'
run imgvault history 'camera:canon taken:2000..2005 -exif.ISO:>400'
run imgvault history --by format
id=$(imgvault history canon-600d --format tsv --columns id | tail -n 1)

say 'One image; the first characters of an id would do'
run imgvault show "$id"

say 'Neither names nor values can be found on the disk'
if run grep -rlaF -e canon-600d -e 'Canon EOS' "$XDG_DATA_HOME"; then fail 'the vault shows what it holds'; fi

say 'Every image comes back as it was'
printf '$ imgvault history --all -0 | xargs -0 imgvault export -o %s\n' "$work/back"
imgvault history --all -0 | xargs -0 "$program" export -o "$work/back"
for source in "${sources[@]}"; do
    cmp "$source" "$work/back/$(basename "$source")" || fail "$source came back changed"
done
printf '(%s files compared with their sources: all equal)\n' "$count"

say 'The same images again: they are there already'
run imgvault upload "$images"
[ "$(imgvault history --count)" -eq "$count" ] || fail 'an image was stored twice'

say 'After logout nothing opens'
run imgvault logout
run_expecting 13 imgvault history

printf '\nEverything held. The throwaway vault is removed.\n'
