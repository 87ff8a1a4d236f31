// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/descriptorlimit.h"

#include <algorithm>
#include <climits>
#include <sys/resource.h>

namespace server {

int raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 1024;
    const rlimit highest = {.rlim_cur = limit.rlim_max, .rlim_max = limit.rlim_max};
    if (::setrlimit(RLIMIT_NOFILE, &highest) == 0)
        limit = highest;
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, INT_MAX));
}

} // namespace server
