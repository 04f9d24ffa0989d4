#!/bin/bash
# usage: packaging/test_windows.sh [FOLDER]     (after wine/prepare.sh, build_windows.py and installers.py)
#
# Puts the installers from dist/windows/ on a new imitation of Windows (Wine), uses the program, installs
# over it, and removes it; what people did must still be there. The keys are pressed by xdotool on a
# screen of its own. What Wine cannot show is in `windows/protocol.md`, for a person with Windows.
set -u
here=$(cd "$(dirname "$0")/.." && pwd)
wine=$(realpath -m "${1:-$here/build/wine}")
. "$wine/in_wine.sh" || exit 2
made=$here/dist/windows
setup=$(ls "$made"/wise-steps-*-setup.exe) && msi=$(ls "$made"/wise-steps-*.msi) || exit 2
archive=$(ls "$made"/wise-steps-*-windows-x86_64.zip) || exit 2
export WINEPREFIX=$wine/used
log=$wine/test.log
drive=$WINEPREFIX/drive_c
for_all=$drive/"Program Files/WISE Steps"
shared=$drive/ProgramData/wise-steps
passed=0
failed=0

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

on_windows() { # a path of ours as Windows writes it
    echo "Z:${1//\//\\}"
}

new_windows() {
    rm -rf "$WINEPREFIX" && cp -a "$wine/prefix" "$WINEPREFIX"
}

works() { # works FOLDER: the program in it checks itself, on the screen
    local report=$wine/report.txt
    rm -f "$report"
    windows "$(on_windows "$1")\\wise-steps.exe" --check --report "$(on_windows "$report")"
    cat "$report"
    grep -q "^WISE Steps works" "$report" && grep -q "drawn on windows" "$report"
}

admin() { # admin FOLDER words ...
    local folder=$1
    shift
    windows "$(on_windows "$folder")\\wise-steps-admin.exe" "$@"
}

steps_kept() { # how many steps of practice are in the shared folder
    cp "$shared/app.db" "$wine/copy.db" && python3 -c '
import sqlite3, sys
print(sqlite3.connect(sys.argv[1]).execute("SELECT count(*) FROM step_result").fetchone()[0])' "$wine/copy.db"
}

pages() { # how many pages the program has shown since its data were open
    grep -c " Showing " "$shared/logs/wise-steps.log" 2>/dev/null
}

go_on() { # press Enter on what has the focus; wait until the next page is shown
    local before
    before=$(pages)
    xdotool key Return
    for _ in $(seq 60); do
        sleep 1
        [ "$(pages)" != "$before" ] && sleep 2 && return
    done
    return 1
}

practise() { # by the keyboard alone: choose who, yes, a task, start; then help, until it is done together
    local before after
    before=$(steps_kept)
    windows "$(on_windows "$for_all")\\wise-steps.exe" &
    for _ in $(seq 240); do [ -e "$shared/come-forward" ] && break; sleep 1; done # the data are open
    sleep 5
    for _ in who yes task start; do go_on || break; done
    # Whatever the first step wants, a press or words: the fifth help does it together with the person.
    for _ in $(seq 5); do
        xdotool key F1
        sleep 3
    done
    for _ in $(seq 40); do
        after=$(steps_kept)
        [ "$after" -gt "$before" ] && break
        sleep 3
    done
    command -v import >/dev/null && import -window root "$wine/practised.png"
    echo "steps: $before, then $after"
    [ "$after" -gt "$before" ]
}

close() { # as a power cut would
    wineserver -k
    sleep 2
}

speaks() {
    local language
    for language in en nl bg; do
        admin "$for_all" --lang $language speak --to "$(on_windows "$wine/$language.wav")" || return 1
        python3 -c '
import sys, wave
with wave.open(sys.argv[1]) as sound:
    seconds = sound.getnframes() / sound.getframerate()
    print(f"{seconds:.1f} seconds")
    sys.exit(seconds < 0.5 or not any(sound.readframes(sound.getnframes())))' "$wine/$language.wav" || return 1
    done
}

all_bytes() {
    find "$shared" -type f -print0 | sort -z | xargs -0 sha256sum
}

registered() { # registered PLACE: listed among the programs that can be removed
    windows reg query "$1\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\wise-steps" | tee -a /dev/stderr | grep -q WISE
}

opens_packs() { # by the installer of the program below HKLM or HKCU
    windows reg query "$1\\Software\\Classes\\WISESteps.Pack\\shell\\open\\command" | tee -a /dev/stderr | grep -q 'wise-steps.exe" "%1"'
}

starts_at_log_in() {
    windows reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Run' | tee -a /dev/stderr | grep -q 'wise-steps.exe'
}

settings_count() { # one line is understood, one is named
    printf 'kiosk = true\nkoisk = 1\n' >"$for_all/settings.toml"
    admin "$for_all" settings | tee -a /dev/stderr >"$wine/settings.said"
    rm "$for_all/settings.toml"
    grep -q "left with the passphrase: yes" "$wine/settings.said" && grep -q "^Not used: koisk" "$wine/settings.said"
}

is_gone() { ! [ -e "$1/wise-steps.exe" ] && ! [ -e "$1/_internal" ]; }

for_everybody() {
    windows "$(on_windows "$setup")" /S && [ -x "$for_all/wise-steps.exe" ] && [ -d "$shared" ]
}

menu_entries() { # menu_entries HOW_MANY FOLDER
    [ "$(find "$2" -name 'WISE Steps.lnk' | tee -a /dev/stderr | wc -l)" = "$1" ]
}

replaced() {
    touch "$for_all/_internal/stale" && echo 'language = "nl"' >"$for_all/settings.toml"
    windows "$(on_windows "$setup")" /S /NoDesktop && ! [ -e "$for_all/_internal/stale" ] &&
        [ -e "$for_all/settings.toml" ] && works "$for_all"
}

removed() { # the uninstaller copies itself away and goes on there
    windows "$1\\uninstall.exe" "$2" /S
    for _ in $(seq 20); do is_gone "$3" && return; sleep 1; done
    return 1
}

for_one() {
    mine=$(find "$drive/users" -path '*AppData/Local/Programs/WISE Steps/wise-steps.exe' -printf '%h')
    [ -n "$mine" ] && registered HKCU && ! registered HKLM
}

msi_installed() {
    windows msiexec /i "$(on_windows "$msi")" /qn NODESKTOP=1 && [ -x "$for_all/wise-steps.exe" ]
}

: >"$log"
promise "a new imitation of Windows" new_windows
Xvfb -displayfd 3 -ac -screen 0 1366x768x24 3>"$wine/display" 2>/dev/null &
xvfb=$!
sleep 2
export DISPLAY=:$(cat "$wine/display")

promise "the installer installs for everybody, in silence" for_everybody
promise "it is in the list of programs" registered HKLM
promise "it is in the menu and on the desktop" menu_entries 2 "$drive"
promise "packs of exercises open with it" opens_packs HKLM
promise "the program checks itself" works "$for_all"
promise "the invented site comes into the shared folder" eval \
    'admin "$for_all" demo | tee -a /dev/stderr | grep -q "ProgramData.wise-steps"'
promise "a step is practised by the keyboard, and kept" practise
promise "a second start shows the window that is open" eval \
    'PATIENCE=60 windows "$(on_windows "$for_all")\\wise-steps.exe" | tee -a /dev/stderr | grep -q "open already"'
promise "the installer does not touch a program that is open" eval '! windows "$(on_windows "$setup")" /S'
close
promise "its voice speaks into a file, in three languages" speaks
promise "it starts at log-in for everybody, until switched off" eval \
    'admin "$for_all" start-at-log-in on --everybody && starts_at_log_in &&
     admin "$for_all" start-at-log-in off --everybody && ! starts_at_log_in'
promise "the settings file of an administrator counts" settings_count
before=$(all_bytes)
promise "installed again, nothing old stays behind, and the settings file is kept" replaced
promise "the uninstaller removes it, in silence" removed 'C:\Program Files\WISE Steps' /AllUsers "$for_all"
promise "it is not in the list or the menu any more" eval '! registered HKLM && ! opens_packs HKLM && menu_entries 0 "$drive"'
promise "the administrator's settings file is kept" test -e "$for_all/settings.toml"
promise "not one byte of what people did has changed" test "$before" = "$(all_bytes)"
rm -f "$for_all/settings.toml"
promise "the installer installs for one account" eval \
    'windows "$(on_windows "$setup")" /S /CurrentUser && for_one'
promise "the program checks itself there" works "${mine:-}"
promise "it is removed from there" removed "$(on_windows "${mine:-}")" /CurrentUser "${mine:-}"
promise "Windows' own installer installs the package, in silence" msi_installed
promise "the program checks itself" works "$for_all"
promise "packs of exercises open with it" opens_packs HKLM
promise "it finds what was kept" eval 'admin "$for_all" demo | tee -a /dev/stderr | grep -q already'
promise "Windows' own installer removes it" eval \
    'windows msiexec /x "$(on_windows "$msi")" /qn && is_gone "$for_all"'
promise "not one byte of what people did is gone" eval '[ -n "$(steps_kept)" ]'
promise "the portable archive works in a folder with a name of three scripts" eval \
    'mkdir -p "$drive/Jūlija Ωμέγα папка" && python3 -m zipfile -e "$archive" "$drive/Jūlija Ωμέγα папка" &&
     works "$(echo "$drive/Jūlija Ωμέγα папка"/wise-steps-*)"'
promise "it names a folder in letters that Western Windows does not have" eval \
    'admin "$(echo "$drive/Jūlija Ωμέγα папка"/wise-steps-*)" --data "Z:\\tmp\\Данни Ωμέγα" settings | tee -a /dev/stderr | grep -q "Данни Ωμέγα"'
close
kill "$xvfb"
rm -rf "$WINEPREFIX"
echo "Windows (Wine): $passed passed, $failed failed (log: $log)"
[ "$failed" = 0 ]
