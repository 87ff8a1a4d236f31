// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/outcome.h"

#include "server/wire/closecode.h"
#include "ui/widgets/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Outcome)
};

constexpr qint64 second = 1'000'000'000;

Outcome waiting(const client::State &state, qint64 now)
{
    const auto seconds = static_cast<int>(std::max<qint64>(0, state.retryAt - now + second - 1) / second);
    const QString again =
        Words::tr("Attempt %1 to connect again is in %2 s.").arg(state.attempt + 1).arg(seconds);
    const QString why = state.error.isEmpty() ? endingText(state) : state.error;
    return {.sentence = why.isEmpty() ? again : why % QLatin1Char(' ') % again,
            .remedy = Remedy::StopReconnecting,
            .hasDetails = state.handshake != nullptr};
}

QString ended(const client::State &state)
{
    const QString reason = visibleText(state.closeReason);
    const QString code = closeCodeText(state.closeCode);
    return reason.isEmpty()
               ? Words::tr("The server has ended the connection with code %1.").arg(code)
               : Words::tr("The server has ended the connection with code %1: %2").arg(code, reason);
}

/// Whether another attempt with the same options would end in the same way.
bool needsOtherOptions(const client::State &state)
{
    return state.problem == client::Problem::BadRequest || state.problem == client::Problem::ProxyRefused ||
           (state.handshake && state.handshake->status == 401);
}

} // namespace

bool endedWell(quint16 code)
{
    return code == 0 || code == wire::closecode::Normal || code == wire::closecode::NoStatus;
}

QString closeCodeText(quint16 code)
{
    const QString name = wire::closecode::name(code);
    return name.isEmpty() ? QString::number(code) : QStringLiteral("%1 (%2)").arg(code).arg(name);
}

QString endingText(const client::State &state)
{
    if (state.closeCode == 0)
        return {};
    QStringList parts{Words::tr("Close code %1: %2")
                          .arg(closeCodeText(state.closeCode), wire::closecode::meaning(state.closeCode))};
    if (!state.closeReason.isEmpty())
        parts.append(Words::tr("Reason: %1").arg(visibleText(state.closeReason)));
    if (state.closedBy == client::ClosedBy::Client)
        parts.append(Words::tr("The client closed first."));
    else if (state.closedBy == client::ClosedBy::Server)
        parts.append(Words::tr("The server closed first."));
    parts.append(state.clean ? Words::tr("Both sides sent their Close: a clean end.")
                             : Words::tr("Not a clean end: a Close is missing."));
    return parts.join(QLatin1Char('\n'));
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::ConnectNow:
        return Words::tr("Connect no&w");
    case Remedy::ConnectInstead:
        return Words::tr("Connect to it by &WebSocket");
    case Remedy::ConnectAgain:
        return Words::tr("Connect a&gain");
    case Remedy::ChangeOptions:
        return Words::tr("Chan&ge the options…");
    case Remedy::AcceptCertificate:
        return Words::tr("Loo&k at the certificate…");
    case Remedy::FollowRedirect:
        return Words::tr("Follow the &redirect");
    case Remedy::StopReconnecting:
        return Words::tr("Stop reconnectin&g");
    case Remedy::None:
        break;
    }
    return {};
}

Outcome outcomeOf(const client::State &state, qint64 now)
{
    if (state.phase == client::Phase::Waiting)
        return waiting(state, now);
    if (state.phase == client::Phase::Connected && state.pongMissed)
        return {.sentence = Words::tr("The server has not answered a ping in time.")};
    if (state.phase != client::Phase::Disconnected)
        return {};
    Outcome outcome{.hasDetails = state.handshake != nullptr};
    if (!state.error.isEmpty())
        outcome.sentence = state.error;
    else if (!endedWell(state.closeCode))
        outcome.sentence = ended(state);
    if (outcome.sentence.isEmpty())
        return {};
    outcome.remedy = needsOtherOptions(state) ? Remedy::ChangeOptions : Remedy::ConnectAgain;
    if (state.certificateProblem)
        outcome.remedy = Remedy::AcceptCertificate;
    if (state.redirect.isValid()) {
        outcome.remedy = Remedy::FollowRedirect;
        const QString target = state.redirect.toDisplayString(QUrl::RemoveUserInfo);
        if (!outcome.sentence.contains(target))
            outcome.sentence += QLatin1Char(' ') % Words::tr("It points to %1.").arg(visibleText(target));
    }
    return outcome;
}

} // namespace ui
