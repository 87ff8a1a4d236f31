// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QUrl>

namespace ui {

class ClientBar;
class ConnectionForm;
class OutcomeBar;

/// What becomes of what stands in the address field: an address to connect to, options from a command line,
/// or a sentence that says why neither.
class AddressEntry : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    AddressEntry(ClientBar &bar, ConnectionForm &form, OutcomeBar &trouble, QObject *parent = nullptr);

public slots:
    void enter();
    /// What may have been meant by what was entered last.
    void enterInstead();
    /// A command line of curl, websocat or wscat fills the form; nothing is connected yet: the user looks at
    /// it first.
    void importCommand(const QString &line);

signals:
    /// Connect to that; it stands in the field, and in its history.
    void accepted(const QUrl &url);

private:
    ClientBar &m_bar;
    ConnectionForm &m_form;
    OutcomeBar &m_trouble;
    QUrl m_instead;
};

} // namespace ui
