#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 EchoBench contributors
# SPDX-License-Identifier: MIT
#
# tests/benchmarks/timeline.sh: the window under load with the real server in it, held against the same server without a
# window and against the tutorial's page in Chromium, as one table.

# shellcheck source=tests/benchmarks/window.sh
. "$(dirname "${BASH_SOURCE[0]}")/window.sh"
mapfile -t browser < <(chromium_package)
measure timeline.mjs "${browser[@]}"
