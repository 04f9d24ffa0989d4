#!/bin/bash
# usage: packaging/windows_here.sh [CHECKOUT]     (after wine/prepare.sh)
#
# Builds the folder and the archive for Windows under Wine, and the two installers, from CHECKOUT (this
# one unless said). Wine and its Python are always those of this checkout.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
checkout=$(realpath "${1:-$here}")
. "$here/build/wine/in_wine.sh"
SOURCE_DATE_EPOCH=$(git -C "$checkout" log -1 --format=%ct)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1 TZ=UTC PATIENCE=1800
script="Z:$checkout/packaging/build_windows.py"
windows_python "${script//\//\\}" --here
python3 "$checkout/packaging/installers.py"
