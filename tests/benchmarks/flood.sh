#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 EchoBench contributors
# SPDX-License-Identifier: MIT
#
# tests/benchmarks/flood.sh: the window while a foreign server floods its client with 100,000 messages a second, first in
# sight and then in a hidden tab, as one table.

# shellcheck source=tests/benchmarks/window.sh
. "$(dirname "${BASH_SOURCE[0]}")/window.sh"
measure flood.mjs
