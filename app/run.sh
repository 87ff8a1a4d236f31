#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 EchoBench contributors
# SPDX-License-Identifier: MIT
#
# Builds EchoBench and starts it with this script's arguments, for example: app/run.sh --server-only --port 9000
# On Debian and Ubuntu it first installs what is missing. Standard output is the program's alone.

set -euo pipefail
# shellcheck source=app/steps.sh
. "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

begin run
# shellcheck disable=SC2119  # takes what is asked for beyond the build: nothing
install_build_packages
build release echobench
end
exec "$root/build/release/bin/echobench" "$@"
