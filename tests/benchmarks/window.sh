# SPDX-FileCopyrightText: 2026 EchoBench contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# What timeline.sh and flood.sh share. To be sourced.

set -euo pipefail
# shellcheck source=app/steps.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../app/steps.sh"

# measure SCRIPT [PACKAGE...]: builds what measuring the real window takes, and has SCRIPT measure it on a display of its
# own (xvfb-run). On Debian and Ubuntu it first installs what is missing, and the packages.
measure() {
    local script=$1 packages=("${@:2}")
    begin bench
    has node || packages+=(nodejs)
    has xvfb-run || packages+=(xvfb xauth)
    install_build_packages "${packages[@]}"
    build bench benchmarks
    end
    exec node "$root/tests/benchmarks/$script" "$root/build/bench/bin"
}
