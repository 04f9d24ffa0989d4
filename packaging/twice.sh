#!/bin/bash
# usage: packaging/twice.sh [linux] [windows]     (after everything was built once; both unless said)
#
# Builds the last commit once more, in another folder, and compares byte by byte.
set -u
here=$(cd "$(dirname "$0")/.." && pwd)
again=$here/build/again
rm -rf "$again"
git clone -q "$here" "$again" || exit 2
[ $# = 0 ] && set -- linux windows
for system in "$@"; do
    case $system in
        linux) (cd "$again" && python3 packaging/build_linux.py) ;;
        windows) "$here/packaging/windows_here.sh" "$again" ;;
    esac >"$here/build/again.$system.log" 2>&1 || { echo "FAILS the second build: build/again.$system.log"; exit 2; }
done

different=0
compare() { # compare FILE ...: of this build and of the other
    local file
    for file in "$@"; do
        if cmp -s "$file" "$again/dist/${file#"$here"/dist/}"; then
            echo "same      $(sha256sum "$file" | cut -c 1-16)  ${file#"$here"/dist/}"
        else
            echo "DIFFERENT ${file#"$here"/dist/}"
            different=$((different + 1))
        fi
    done
}
for system in "$@"; do
    case $system in
        linux) compare "$here"/dist/*.deb "$here"/dist/*.tar.xz ;;
        windows) compare "$here"/dist/windows/*.zip "$here"/dist/windows/*-setup.exe "$here"/dist/windows/*.msi ;;
    esac
done
[ "$different" = 0 ]
