// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/certificateproblem.h"

#include <QDialog>

namespace ui {

/// Shows a certificate that was refused and why, and asks whether to accept just this one.
class RefusedCertificateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RefusedCertificateDialog(const client::CertificateProblem &problem, QWidget *parent = nullptr);
};

} // namespace ui
