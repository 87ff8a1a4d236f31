// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace server {
struct Status;
}

namespace ui {

/// How a client knows the server by its certificate: the fingerprint, to be compared or copied.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `status` is that of a server that listens by TLS.
    explicit CertificateDialog(const server::Status &status, QWidget *parent = nullptr);
};

} // namespace ui
