// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/state.h"
#include "ui/client/outcome.h"
#include "ui/widgets/troublebar.h"

#include <QTimer>

namespace ui {

/// The bar that says why a client is not connected, counts down to its next attempt, and offers the remedy.
class OutcomeBar : public TroubleBar
{
    Q_OBJECT

public:
    explicit OutcomeBar(QWidget *parent = nullptr);

public slots:
    /// `isUsersDoing`: the user has ended it, so there is nothing to say about it.
    void setState(const client::State &state, bool isUsersDoing);
    /// Something that the state does not say.
    void report(const QString &sentence, ui::Remedy remedy = Remedy::None);
    /// Dismisses it, and what it was about is over.
    void forget();

signals:
    void remedyChosen(ui::Remedy remedy);

private:
    void showOutcome();
    void countDown();

    client::State m_state;
    bool m_isUsersDoing = false;
    Outcome m_outcome; ///< as it is told
    QTimer m_countdown{this};
};

} // namespace ui
