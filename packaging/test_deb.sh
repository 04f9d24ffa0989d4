#!/bin/bash
# usage: packaging/test_deb.sh SUITE [FOLDER]     (bookworm or trixie; root, debootstrap, Xvfb, libx11-6)
#
# Puts the package from dist/ on a new, otherwise empty Debian: without Python, without Qt, without
# recommended packages. Four accounts use it, then it is upgraded, removed and purged; what people
# did must still be there. Then the portable archive, for an account without any rights.
# FOLDER keeps the empty Debian for the next time. Everything is mounted in a namespace of its own,
# so nothing stays mounted, and nothing of this computer is in there but how to reach the network.
set -u
suite=$1
keep=$(realpath -m "${2:-build/roots}")
here=$(cd "$(dirname "$0")/.." && pwd)
deb=$(ls "$here"/dist/wise-steps_*_amd64.deb) || exit 2
archive=$(ls "$here"/dist/wise-steps-*-linux-x86_64.tar.xz) || exit 2
root=$keep/$suite.used
log=$keep/$suite.log
passed=0
failed=0

first_mirror() {
    cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
        sed -n 's/^URIs: *//p; s/^deb \(\[[^]]*\] \)\?\(http[^ ]*\/debian\)\/\? .*/\2/p' | head -n 1
}

inside() { # run a command in the new Debian; its mounts go away with it
    unshare --mount --pid --fork --kill-child bash -c '
        mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/dev/shm" &&
        exec chroot "$0" /usr/bin/env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
            HOME=/root DEBIAN_FRONTEND=noninteractive "$@"' "$root" "$@" </dev/null
}

as() { # as NAME 'words for the shell'
    inside su - "$1" -c "$2"
}

promise() { # promise "what holds" command ...
    local words=$1
    shift
    echo "== $words" >>"$log"
    if "$@" >>"$log" 2>&1; then
        passed=$((passed + 1))
        echo "ok    $words"
    else
        failed=$((failed + 1))
        echo "FAILS $words"
    fi
}

fresh_debian() {
    [ -d "$keep/$suite/etc" ] ||
        debootstrap --variant=minbase "$suite" "$keep/$suite" "$(first_mirror)" || return 1
    rm -rf "$root"
    cp -a "$keep/$suite" "$root" || return 1
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    mkdir -p "$root/dev/shm"
    cp "$deb" "$root/tmp/new.deb"
}

next_version() { # the same package as a later version, with one file that is new and one that is gone
    local folder=$keep/next
    rm -rf "$folder"
    dpkg-deb -R "$deb" "$folder" &&
        sed -i 's/^Version: .*/&+next/' "$folder/DEBIAN/control" &&
        echo new >"$folder/opt/wise-steps/new" &&
        rm "$folder/opt/wise-steps/sbom.cdx.json" &&
        dpkg-deb --root-owner-group -Zgzip -z1 -b "$folder" "$root/tmp/next.deb" &&
        rm -rf "$folder"
}

unpack_for_dora() { # the smallest Debian has no xz; desktops have
    mkdir "$root/home/dora/Програми" && tar -xf "$archive" -C "$root/home/dora/Програми" &&
        inside chown -R dora: /home/dora/Програми
}

settings_count() { # one line is understood, one is named
    inside sh -c 'mkdir /etc/wise-steps && printf "kiosk = true\nkoisk = 1\n" >/etc/wise-steps/settings.toml
        wise-steps-admin settings' | tee -a /dev/stderr >"$keep/settings.said"
    inside rm -r /etc/wise-steps
    grep -q "left with the passphrase: yes" "$keep/settings.said" && grep -q "^Not used: koisk" "$keep/settings.said"
}

screen() { # a screen for the new Debian, reached by a socket without a file
    exec 9<>"$keep/display.fifo"
    Xvfb -displayfd 9 -ac -screen 0 1280x800x24 >/dev/null 2>&1 &
    xvfb=$!
    read -r -t 20 display <&9
}

start_and_look='
    wise-steps --demo & program=$!
    for _ in $(seq 60); do
        sleep 0.5
        grep -qsa -e --speech-host /proc/[0-9]*/cmdline && spoke=yes && break
    done
    sleep 1; kill -0 $program && [ "${spoke:-}" = yes ]; answer=$?
    kill $program; exit $answer'

all_bytes() {
    find "$root/var/lib/wise-steps" -type f -print0 | sort -z | xargs -0 sha256sum
}

mkdir -p "$keep"
: >"$log"
rm -f "$keep/display.fifo"
mkfifo "$keep/display.fifo"
promise "a new Debian ($suite)" fresh_debian
[ "$failed" = 0 ] || exit 2
promise "it has no Python and no Qt" inside sh -c \
    '! command -v python3 && ! find / -xdev -name "libQt6*" | grep .'
promise "package lists" inside apt-get -q update
promise "apt installs the package" inside \
    apt-get -q install -y --no-install-recommends /tmp/new.deb
promise "it still has no Python, and no Qt but ours" inside sh -c \
    '! command -v python3 && ! find / -xdev -path /opt/wise-steps -prune -o -name "libQt6*" -print | grep .'
promise "the program checks itself" inside sh -c \
    'wise-steps --check | tee -a /dev/stderr | grep -q "^WISE Steps works"'
screen
promise "it draws on a screen" inside sh -c \
    "DISPLAY=:$display wise-steps --check | tee -a /dev/stderr | grep -q 'drawn on xcb'"
for name in alice bob carol dora; do inside useradd -m -s /bin/sh "$name" >>"$log" 2>&1; done
for name in alice bob; do inside usermod -aG wise-steps "$name" >>"$log" 2>&1; done
as dora "DISPLAY=:$display; export DISPLAY; $start_and_look" >>"$log" 2>&1 &
opened=$!
promise "it shows its first page" python3 "$here/packaging/screen.py" ":$display"
promise "its voice's process begins" wait "$opened"
promise "alice makes the invented site, in the shared folder" as alice \
    'wise-steps-admin demo | tee -a /dev/stderr | grep -q " /var/lib/wise-steps"'
promise "bob, of the same group, writes results files" as bob \
    'mkdir ~/results && wise-steps-admin export --to ~/results && ls -l ~/results | grep -q "\.results\.json"'
promise "bob makes a verified backup" as bob 'wise-steps-admin backup'
promise "carol, of no group, cannot look into it" as carol '! ls /var/lib/wise-steps'
promise "carol has a place of her own" as carol \
    'wise-steps-admin demo | tee -a /dev/stderr | grep -q " /home/carol/"'
if [ -x "$here/.venv/bin/python" ]; then
    promise "an exercise is done through the accessibility bus alone, and kept; results are written" \
        "$here/.venv/bin/python" "$here/packaging/test_bus.py" "$root"
else
    echo "not tried: an exercise through the accessibility bus (python3 -m tests installs what it needs)"
fi
promise "a later version replaces it" next_version
promise "apt upgrades it; nothing old stays behind" inside sh -c \
    'apt-get -q install -y --no-install-recommends /tmp/next.deb &&
     test -e /opt/wise-steps/new && ! test -e /opt/wise-steps/sbom.cdx.json && wise-steps --check'
promise "what alice did is still there" as alice \
    'mkdir ~/results && wise-steps-admin export --to ~/results && wise-steps-admin demo | grep -q "already"'
before=$(all_bytes)
promise "apt removes it whole; the data stay" inside sh -c \
    'apt-get -q remove -y wise-steps && ! test -e /opt/wise-steps && ! test -e /usr/bin/wise-steps &&
     test -n "$(ls -A /var/lib/wise-steps)" && test -d /home/carol/.local/share/wise-steps'
promise "purging keeps the data and says where they are" inside sh -c \
    'dpkg --purge wise-steps 2>&1 | tee -a /dev/stderr | grep -q "kept in /var/lib/wise-steps"'
promise "not one byte of them changed" test "$before" = "$(all_bytes)"
promise "the portable archive is unpacked" unpack_for_dora
promise "it works for dora, who has no rights, in a folder with a name of hers" as dora \
    'Програми/wise-steps-*/wise-steps --check | tee -a /dev/stderr | grep -q "^WISE Steps works"'
promise "dora puts it into her menu, and makes the invented site" as dora \
    'Програми/wise-steps-*/install && .local/bin/wise-steps-admin demo | tee -a /dev/stderr | grep -q /home/dora/ &&
     grep -q "^Exec=.*/home/dora/.local/lib/wise-steps/wise-steps" .local/share/applications/wise-steps.desktop'
promise "installed over itself, nothing old stays behind, and the site is there" as dora \
    'touch .local/lib/wise-steps/stale && Програми/wise-steps-*/install && ! test -e .local/lib/wise-steps/stale &&
     .local/bin/wise-steps --check && .local/bin/wise-steps-admin demo | grep -q already'
promise "dora removes it; what she did stays" as dora \
    'Програми/wise-steps-*/install --remove | tee -a /dev/stderr | grep -q "kept in" && ! test -e .local/bin/wise-steps &&
     ! test -e .local/lib/wise-steps && test -s .local/share/wise-steps/app.db'
promise "dora cannot install for everybody" as dora '! Програми/wise-steps-*/install --everybody'
promise "root installs the archive for everybody; alice finds what was kept" inside sh -c \
    '/home/dora/Програми/wise-steps-*/install --everybody && wise-steps-admin settings | grep "data folder: /var/lib/wise-steps" &&
     su - alice -c "/usr/local/bin/wise-steps-admin demo" | grep -q already'
promise "the settings file of an administrator counts" settings_count
promise "it starts at log-in for everybody, until switched off" inside sh -c \
    'wise-steps-admin start-at-log-in on --everybody && grep -q "^Exec=.*wise-steps" /etc/xdg/autostart/wise-steps.desktop &&
     ! su - alice -c "/usr/local/bin/wise-steps-admin start-at-log-in off --everybody" &&
     wise-steps-admin start-at-log-in off --everybody && ! test -e /etc/xdg/autostart/wise-steps.desktop'
promise "root removes it; the data stay" inside sh -c \
    '/home/dora/Програми/wise-steps-*/install --remove --everybody && ! test -e /opt/wise-steps &&
     ! test -e /usr/local/bin/wise-steps && test -s /var/lib/wise-steps/app.db'
promise "installed again, it finds what was kept" inside sh -c \
    'apt-get -q install -y --no-install-recommends /tmp/new.deb &&
     su - alice -c "wise-steps-admin demo" | grep -q already'
kill "$xvfb"
rm -rf "$root" "$keep/display.fifo"
echo "$suite: $passed passed, $failed failed (log: $log)"
[ "$failed" = 0 ]
