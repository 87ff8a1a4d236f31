// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/names.h"

#include <array>
#include <cstddef>

namespace ui::files {

namespace {

// In the order of the enumerators.
constexpr std::array<const char *, 22> KindNames = {
    "started",           "stopped",          "failed",     "request-answered",  "tls-failed",
    "peer-held-back",    "peer-released",    "connecting", "connection-opened", "message-sent",
    "message-not-sent",  "message-received", "ping-sent",  "ping-received",     "pong-sent",
    "pong-received",     "pong-missed",      "close-sent", "close-received",    "connection-closed",
    "connection-failed", "events-dropped"};
static_assert(KindNames.size() == static_cast<std::size_t>(EntryKind::EventsDropped) + 1);

constexpr std::array<const char *, 2> Sides = {"server", "client"};

constexpr std::array<const char *, 5> Causes = {"", "stalled", "pong-late", "close-late", "dropped"};
static_assert(Causes.size() == static_cast<std::size_t>(server::Cause::Dropped) + 1);

template<typename Enum, typename Names>
std::optional<Enum> named(const Names &names, QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return {};
}

} // namespace

QLatin1String nameOf(EntryKind kind) { return QLatin1String(KindNames[static_cast<std::size_t>(kind)]); }
QLatin1String nameOf(Side side) { return QLatin1String(Sides[static_cast<std::size_t>(side)]); }
QLatin1String nameOf(server::Cause cause) { return QLatin1String(Causes[static_cast<std::size_t>(cause)]); }

std::optional<EntryKind> kindNamed(QStringView name) { return named<EntryKind>(KindNames, name); }
std::optional<Side> sideNamed(QStringView name) { return named<Side>(Sides, name); }
std::optional<server::Cause> causeNamed(QStringView name) { return named<server::Cause>(Causes, name); }

} // namespace ui::files
