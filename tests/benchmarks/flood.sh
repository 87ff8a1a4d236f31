#!/bin/bash
# SPDX-FileCopyrightText: 2026 EchoBench contributors
# SPDX-License-Identifier: MIT
#
# tests/benchmarks/flood.sh: the window while a foreign server floods its client with 100,000 messages a second, first in
# sight and then in a hidden tab, as one table. It opens the real window on a display of its own (xvfb-run).
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
exec node "$root/tests/benchmarks/flood.mjs" "$root/build/bench/bin"
