#!/bin/bash
# usage: packaging/everything.sh [linux] [windows] [twice]     (all three unless said)
#
# Everything a release needs, on a Debian 12 that may be new (as root, after a commit): builds the packages,
# installs them on new Debians and on an imitation of Windows, does an exercise in them, upgrades and
# removes them, and builds once more to compare. All that is said lies in build/everything.log;
# what came of each part is printed, with its minutes. What is to be given out lies in dist/, with SHA256SUMS.
set -u
here=$(cd "$(dirname "$0")/.." && pwd)
cd "$here" || exit 2
log=$here/build/everything.log
export DEBIAN_FRONTEND=noninteractive
[ "$(id -u)" = 0 ] || { echo "This needs root: it installs what is missing and makes new Debians." && exit 2; }
command -v apt-get >/dev/null || { echo "This needs Debian 12, or a system like it." && exit 2; }
for needed in git python3; do
    command -v $needed >/dev/null || { echo "This needs $needed: apt-get install git python3 ca-certificates" && exit 2; }
done
git -C "$here" log -1 >/dev/null || exit 2 # it says why
mkdir -p build
: >"$log"
[ $# = 0 ] && set -- linux windows twice
built=()
failed=0

part() { # part "what" command ...
    local words=$1 begin=$SECONDS word=ok
    shift
    echo "===== $words: $*" >>"$log"
    "$@" >>"$log" 2>&1 || { word=FAILS && failed=$((failed + 1)); }
    printf '%-5s %3d min %02d s  %s\n' $word $(((SECONDS - begin) / 60)) $(((SECONDS - begin) % 60)) "$words" | tee -a "$log"
    [ $word = ok ]
}

need_packages() {
    local missing=()
    command -v debootstrap >/dev/null || missing+=(debootstrap)
    command -v Xvfb >/dev/null || missing+=(xvfb)
    command -v objdump >/dev/null || missing+=(binutils)
    command -v xz >/dev/null || missing+=(xz-utils)
    command -v xdotool >/dev/null || missing+=(xdotool)
    [ ${#missing[@]} = 0 ] || { apt-get -q update && apt-get -q install -y --no-install-recommends "${missing[@]}"; }
}

sums() { # of what is given out
    (cd dist && find . -maxdepth 2 -type f \( -name '*.deb' -o -name '*.tar.xz' -o -name '*.zip' -o -name '*.msi' \
        -o -name '*-setup.exe' \) -printf '%P\n' | sort | xargs sha256sum | tee SHA256SUMS)
}

part "what Debian lacks" need_packages
for wanted in "$@"; do
    case $wanted in
        linux)
            part "Linux: the .deb and the archive" python3 packaging/build_linux.py || continue
            built+=(linux)
            part "Linux: the tests of the packages, and their environment" python3 -m tests tests/packaging
            part "Linux: on a new Debian 12" packaging/test_deb.sh bookworm
            part "Linux: on a new Debian 13" packaging/test_deb.sh trixie
            part "Linux: an exercise through the accessibility bus" .venv/bin/python packaging/test_bus.py
            part "Linux: the start, against the sources" python3 packaging/start_ratio.py
            ;;
        windows)
            part "Windows: Wine, and python.org's Python in it" packaging/wine/prepare.sh || continue
            part "Windows: the folder, the archive, the installers" packaging/windows_here.sh || continue
            built+=(windows)
            part "Windows: on a new imitation of Windows" packaging/test_windows.sh
            ;;
        twice)
            part "built once more: the same bytes" packaging/twice.sh "${built[@]}"
            ;;
        *) sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 2 ;;
    esac
done
part "sums of what is given out" sums
echo "$failed parts failed (log: $log)"
[ "$failed" = 0 ]
