# SPDX-FileCopyrightText: 2026 EchoBench contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# What app/run.sh and the scripts in tests/ share: install what is missing, build, report. Everything is said on standard
# error; the details of each step go to the file $log.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
log=

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$0: $*"
    exit 1
}

# Failed in a step: what failed, where the details are, and the last of them.
die_with_log() {
    say "$0: $* The details are in $log; its last lines:"
    tail -n 25 "$log" | cut -c 1-300 >&2
    exit 1
}

has() { command -v "$1" >/dev/null; }

# begin NAME: opens the log build/NAME.log, and waits while another run works in the same folder.
begin() {
    if ! mkdir -p "$root/build" 2>/dev/null || [ ! -w "$root/build" ]; then
        die "Cannot write to $root/build. Does it belong to another user?"
    fi
    exec 9>"$root/build/lock"
    if ! flock -n 9; then
        say "Waiting for another run of these scripts to finish …"
        flock 9
    fi
    log=$root/build/$1.log
    : >"$log"
}

# end: what is started next does not hold others up.
end() { exec 9>&-; }

# quietly COMMAND...: its output goes to the log, and it gets neither our input nor the lock.
quietly() { "$@" >>"$log" 2>&1 </dev/null 9>&-; }

apt_get() {
    local as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300 "$@"
}

is_offered() { [[ $(apt-cache policy "$1" 2>/dev/null) =~ Candidate:\ [^\(] ]]; }

# install PACKAGE...: installs by apt what is missing. "a|b" is the first of the two that this system offers; "a?" is
# done without where it is not offered, and that is remembered. Elsewhere than on Debian and Ubuntu it does nothing, and
# configuring says what it does not find.
install() {
    has dpkg-query && has apt-get || return 0
    local skipped=$root/build/not-offered there entry name missing=() wanted=() unknown=()
    there=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p'; cat "$skipped" 2>/dev/null) || true
    for entry in "$@"; do
        grep -qxF -- "${entry%\?}" <<<"$there" || missing+=("$entry")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local names="${missing[*]%\?}"
    names=${names//|/ or }
    [ "$(id -u)" = 0 ] || has sudo || die "To be installed: $names. Install them, or start this once as root."
    say "Installing packages: $names …"
    [ "$(id -u)" = 0 ] || quietly sudo true || die_with_log "Installing needs root; start this once as root."
    apt_get update || say "apt-get update reported errors; going on with the package lists that are there."
    for entry in "${missing[@]}"; do
        for name in ${entry//[|?]/ }; do
            if is_offered "$name"; then
                wanted+=("$name")
                continue 2
            fi
        done
        case $entry in
            *\?) say "${entry%\?} is not offered here; going on without it."; echo "${entry%\?}" >>"$skipped" ;;
            *) unknown+=("$entry") ;;
        esac
    done
    [ ${#unknown[@]} = 0 ] || die_with_log "Cannot install ${unknown[*]}: no package source offers it. Is there a network?"
    [ ${#wanted[@]} = 0 ] || apt_get install --no-install-recommends "${wanted[@]}" ||
        die_with_log "Installing packages failed."
}

# What configuring, building and showing a window takes.
install_build_packages() {
    local packages=(
        cmake ninja-build g++ libssl-dev
        qt6-base-dev qt6-websockets-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
        qt6-translations-l10n       # Qt's own words in other languages
        qt6-wayland                 # a window without X11
        fonts-dejavu-core           # letters, on a machine that has none
    )
    # Reads the icons. Asked by file: newer systems have a libqt6svg6 without it.
    compgen -G '/usr/lib/*/qt6/plugins/imageformats/libqsvg.so' >/dev/null || packages+=('qt6-svg-plugins|libqt6svg6')
    install "${packages[@]}" "$@"
}

# The package of Chromium, where there is none here and one can be had.
chromium_package() {
    if has chromium || has google-chrome; then
        return
    fi
    # Ubuntu has Chromium as a snap only, which runs in no container.
    if grep -qsx 'ID=ubuntu' /etc/os-release; then
        say "Chromium is not there, and Ubuntu has it as a snap only: what takes a browser is skipped."
    else
        echo 'chromium?'
    fi
}

# The foreign WebSocket implementations that the tests talk to, pinned by their lock file.
fetch_peers() {
    local peers=$root/tests/peers
    if [ -e "$peers/package-lock.json" ] &&
        [ ! "$peers/node_modules/.package-lock.json" -nt "$peers/package-lock.json" ]; then
        say "Fetching the tests' peers …"
        cd_quietly "$peers" npm ci --ignore-scripts --no-audit --no-fund || die_with_log "npm ci failed in tests/peers."
    fi
}

# Copies ninja's lines to the log; on a terminal the count is shown in place.
show_progress() {
    local line
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$log"
        if [ -t 2 ] && [[ $line =~ ^\[([0-9]+/[0-9]+)\] ]]; then
            printf '\r\033[KBuilding … %s' "${BASH_REMATCH[1]}" >&2
        fi
    done
    [ ! -t 2 ] || printf '\r\033[K' >&2
}

# build PRESET TARGET: configures and builds, and says so only if there is something to do.
build() {
    local preset=$1 target=$2 folder=$root/build/$1
    if ! has cmake || ! has ninja; then
        die "CMake and Ninja are needed."
    fi
    if [ ! -e "$folder/configured" ] || [ "$root/CMakePresets.json" -nt "$folder/configured" ]; then
        say "Configuring …"
        cd_quietly "$root" cmake --preset "$preset" || die_with_log "Configuring failed."
        touch "$folder/configured"
    fi
    if [ "$(ninja -C "$folder" -n "$target" 2>/dev/null | tail -n 1)" != "ninja: no work to do." ]; then
        say "Building …"
        ninja -C "$folder" "$target" 2>&1 </dev/null 9>&- | show_progress || die_with_log "Building failed."
    fi
}

# cd_quietly FOLDER COMMAND...: the same as quietly, in FOLDER; the script itself stays where its user is.
cd_quietly() (
    cd "$1" && shift && quietly "$@"
)
