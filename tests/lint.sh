#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 EchoBench contributors
# SPDX-License-Identifier: MIT
#
# Checks the form of the sources: clang-format over all of them, shellcheck over the scripts, clang-tidy over what changed
# since a commit (the one before the last unless given): tests/lint.sh [BASE]
# Both clang tools are version 14, Debian 12's: others format and warn differently.

set -euo pipefail
# shellcheck source=app/steps.sh
. "$(dirname "${BASH_SOURCE[0]}")/../app/steps.sh"

cd "$root"
base=${1:-HEAD~1}
git rev-parse --quiet --verify "$base^{commit}" >/dev/null || die "There is no commit $base."

# tool NAME: the command of this name in version 14.
tool() {
    local name
    for name in "$1-14" "$1"; do
        if has "$name" && [[ $("$name" --version) == *"version 14."* ]]; then
            printf '%s\n' "$name"
            return
        fi
    done
    die "$1 of version 14 is needed; on Debian 12: apt-get install clang-format clang-tidy"
}

format=$(tool clang-format)
tidy=$(tool clang-tidy)
failed=0

mapfile -t sources < <(git ls-files '*.h' '*.cpp')
"$format" --dry-run -Werror "${sources[@]}" || failed=1

if has shellcheck; then
    mapfile -t scripts < <(git ls-files '*.sh' .ci/run)
    shellcheck -x "${scripts[@]}" || failed=1
else
    say "shellcheck is not there: the scripts are not checked."
fi

# A header is checked through the sources that include it.
mapfile -t changed < <(git diff --name-only --diff-filter=d "$base" -- '*.cpp')
if [ ${#changed[@]} -gt 0 ]; then
    [ -e build/dev/compile_commands.json ] || die "Build once first: tests/run.sh"
    printf '%s\0' "${changed[@]}" |
        xargs -0 -n 1 -P "$(nproc)" "$tidy" --quiet -p build/dev 2> >(grep -v ' warnings\? generated' >&2) || failed=1
fi

[ $failed = 0 ] && say "No complaints: ${#sources[@]} files formatted, ${#changed[@]} changed ones read."
exit $failed
