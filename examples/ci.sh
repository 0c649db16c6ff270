#!/usr/bin/env bash
# A CI job: refuses images that tell too much, then stores the others with a token that can do nothing else.
#
#     IMGVAULT_VAULT=/srv/vault IMGVAULT_TOKEN=…  ci.sh SOURCE FAILED
#
# It needs no terminal, no keyring and no home, writes nothing into SOURCE, and prints no metadata: a public log leaks
# none. The paths that could not be stored stand in FAILED, for `imgvault upload --files-from FAILED -0`.
#
# Ends with 4 if an image breaks a rule; nothing is stored then. Else with what `upload` ended with: 0 all is in the
# vault, 3 some files failed and the others are in, 10 no vault, 11 vault busy, 13 the token has ended, 18 disk full.

set -euo pipefail
imgvault=${IMGVAULT_BIN:-imgvault}
source=${1:?name the folder with the images}
failed=${2:?name a file for the paths that fail}

# What cannot be read (3) is told by `upload` too, which does not store it.
status=0
"$imgvault" lint "$source" --quiet || status=$?
if [ "$status" -ne 0 ] && [ "$status" -ne 3 ]; then
    exit "$status"
fi

"$imgvault" upload "$source" --json --failures-to "$failed"
