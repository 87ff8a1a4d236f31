// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace app {

/// Ends the process with exit code 1 and one clear line where no window can be opened: at once if no display
/// is named, else when the application object finds that it cannot use the one that is.
///
/// Construct it before the application object, and destroy it right after.
class DisplayCheck
{
public:
    DisplayCheck();
    ~DisplayCheck();
    DisplayCheck(const DisplayCheck &) = delete;
    DisplayCheck &operator=(const DisplayCheck &) = delete;
};

} // namespace app
