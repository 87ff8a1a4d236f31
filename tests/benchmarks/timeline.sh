#!/bin/bash
# SPDX-FileCopyrightText: 2026 EchoBench contributors
# SPDX-License-Identifier: MIT
#
# tests/benchmarks/timeline.sh: the window under load, as one table. It opens the real window on a display of its own
# (xvfb-run) with the real server in it, and holds it against the same server without a window.
# On Debian and Ubuntu it first installs what is missing.

set -euo pipefail
# shellcheck source=app/steps.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../app/steps.sh"

begin bench
packages=()
has node || packages+=(nodejs)
has xvfb-run || packages+=(xvfb xauth)
install_build_packages "${packages[@]}"
build bench benchmarks
end
exec node "$root/tests/benchmarks/timeline.mjs" "$root/build/bench/bin"
