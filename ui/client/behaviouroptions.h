// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/client/optionspage.h"

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace ui {

/// How the connection behaves: deadlines, pings, reconnecting, the sizes of messages and frames.
class BehaviourOptions : public OptionsPage
{
    Q_OBJECT

public:
    explicit BehaviourOptions(QWidget *parent = nullptr);

    void display(const client::Config &config) override;
    void read(client::Config &config) const override;

private:
    [[nodiscard]] QDoubleSpinBox *seconds(double least, const QString &atLeast = {});
    [[nodiscard]] QWidget *buildTiming();
    [[nodiscard]] QWidget *buildReconnect();
    [[nodiscard]] QWidget *buildMessages();

    QDoubleSpinBox *m_handshake;
    QDoubleSpinBox *m_close;
    QDoubleSpinBox *m_pingInterval;
    QDoubleSpinBox *m_pongTimeout;
    QCheckBox *m_automaticPong;
    QCheckBox *m_reconnect;
    QSpinBox *m_attempts;
    QDoubleSpinBox *m_firstWait;
    QDoubleSpinBox *m_longestWait;
    QSpinBox *m_fragment;
    QSpinBox *m_maxMessage;
    QCheckBox *m_echo;
};

} // namespace ui
