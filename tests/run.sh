#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 EchoBench contributors
# SPDX-License-Identifier: MIT
#
# Builds EchoBench and runs every test; arguments go to ctest, for example: tests/run.sh -R server
# On Debian and Ubuntu it first installs what is missing.

set -euo pipefail
# shellcheck source=app/steps.sh
. "$(dirname "${BASH_SOURCE[0]}")/../app/steps.sh"

begin tests
packages=(
    xvfb xauth xdotool                          # a screen for the window's tests
    desktop-file-utils appstream mandoc         # read the desktop entry, the metainfo and the man page
    openssl                                     # makes certificates for the tests
    'clang?' 'libclang-rt-dev?'                 # fuzz targets
    python3-websockets                          # a foreign server for the client
)
has node || packages+=(nodejs)
has npm || packages+=(npm)
mapfile -t -O ${#packages[@]} packages < <(chromium_package)
install_build_packages "${packages[@]}"

fetch_peers
build dev all
end
cd "$root"
exec ctest --preset dev "$@"
