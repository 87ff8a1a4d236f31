#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 EchoBench contributors
# SPDX-License-Identifier: MIT
#
# Builds the benchmarks, measures EchoBench against other echo servers in one run, and prints one table. Arguments:
# --rounds N, --quick, --only WORK, --json. On Debian and Ubuntu it first installs what is missing.

set -euo pipefail
# shellcheck source=app/steps.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../app/steps.sh"

begin bench
packages=()
has node || packages+=(nodejs)
has npm || packages+=(npm)
install_build_packages "${packages[@]}"
fetch_peers
build bench benchmarks
end
exec node "$root/tests/benchmarks/bench.mjs" --programs "$root/build/bench/bin" "$@"
