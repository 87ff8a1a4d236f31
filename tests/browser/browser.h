// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>
#include <QWebSocket>

#include <optional>

/// A Chromium without a window, with one page, driven over its DevTools protocol.
///
/// Functions that wait do so for at most `Patience`; then they say that it did not work.
class Browser
{
public:
    static constexpr int Patience = 30'000; ///< ms

    Browser();
    ~Browser();
    Browser(const Browser &) = delete;
    Browser &operator=(const Browser &) = delete;

    /// Where Chromium is; empty if there is none.
    [[nodiscard]] static QString program();

    /// Starts the browser with an empty page.
    [[nodiscard]] bool start();
    /// Loads a page, and waits until it has been loaded.
    [[nodiscard]] bool open(const QUrl &url);
    /// What the browser itself serves, beside the protocol: its developer tools under /devtools/.
    [[nodiscard]] QUrl served(const QString &path) const;
    /// What a JavaScript expression comes to in the page, a promise what it is kept with; undefined if it
    /// threw.
    [[nodiscard]] QJsonValue evaluate(const QString &expression);
    /// Waits until an expression is true.
    [[nodiscard]] bool becomesTrue(const QString &expression);
    /// Types characters, one key after the other, into whatever has the focus.
    [[nodiscard]] bool type(const QString &text);
    [[nodiscard]] bool pressEnter();
    /// Presses the mouse's left button in the middle of the element.
    [[nodiscard]] bool click(const QString &selector);
    [[nodiscard]] bool keepPicture(const QString &path);

    /// What the page has asked the network for, WebSockets among it.
    [[nodiscard]] QStringList requests() const { return m_requests; }
    /// What the page has complained about in its console.
    [[nodiscard]] QStringList complaints() const { return m_complaints; }
    /// What the browser itself has said.
    [[nodiscard]] QString errorOutput();

private:
    [[nodiscard]] QUrl devToolsUrl();
    /// Sends a command and waits for its result; empty if there was none.
    [[nodiscard]] std::optional<QJsonObject> call(const QString &method, const QJsonObject &parameters = {});
    [[nodiscard]] bool key(const QString &kind, const QJsonObject &key);
    [[nodiscard]] bool mouse(const QString &kind, double x, double y);
    void onMessage(const QString &text);
    void onEvent(const QString &method, const QJsonObject &parameters);

    QTemporaryDir m_profile;
    QProcess m_process;
    QWebSocket m_devTools;
    QString m_session;
    int m_lastId = 0;
    QHash<int, QJsonObject> m_answers;
    int m_loads = 0;
    QStringList m_requests;
    QStringList m_complaints;
};
