// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSslCertificate>
#include <QString>

namespace ui {

/// Lines of "Subject: ...": whose the certificate is, who issued it, how long it is valid, its fingerprint.
[[nodiscard]] QString certificateText(const QSslCertificate &certificate);

} // namespace ui
