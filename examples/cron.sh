#!/usr/bin/env bash
# Stores what is new below a folder, every night, without a terminal or a keyring:
#
#     0 3 * * *  IMGVAULT_USER=alice IMGVAULT_PASSWORD_FILE=$HOME/.imgvault-password  cron.sh ~/Pictures
#
# Ends with what `upload` ended with: 0 all is in the vault, 3 some files failed (they are tried again the next night),
# 10 no vault, 11 vault busy, 12 wrong password, 17 vault damaged, 18 disk full. Cron mails what is on standard error.

set -euo pipefail
imgvault=${IMGVAULT_BIN:-imgvault}
folder=${1:?name the folder to store}

# The session lies in a private file for this run only, and is ended with it.
umask 077
work=$(mktemp -d)
export IMGVAULT_SESSION_FILE=$work/session
trap '"$imgvault" logout --quiet; rm -rf "$work"' EXIT

"$imgvault" login --store print --ttl 6h --quiet >"$IMGVAULT_SESSION_FILE"
"$imgvault" upload "$folder" --quiet --progress none
