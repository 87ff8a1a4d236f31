#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 EchoBench contributors
# SPDX-License-Identifier: MIT
#
# Lets many clients loose on the server that connect, talk, stall, cut, send garbage and come back, and checks that nothing
# of them stays behind. Arguments: --seconds N (60), --clients N (200), --seed N (1).

set -euo pipefail
# shellcheck source=app/steps.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../app/steps.sh"

begin soak
# shellcheck disable=SC2119  # takes what is asked for beyond the build: nothing
install_build_packages
build bench benchmarks
end
bin=$root/build/bench/bin
# One process plays all the clients: on a busy machine a stalled one needs more than the five seconds to read up to the Close.
exec "$bin/echosoak" "$@" -- "$bin/echobench" --server-only --quiet --close-timeout 20 --port '{port}'
