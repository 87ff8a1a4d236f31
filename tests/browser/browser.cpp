// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "browser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;

QString Browser::program()
{
    for (const char *name : {"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"})
        if (const QString found = QStandardPaths::findExecutable(QLatin1String(name)); !found.isEmpty())
            return found;
    return {};
}

Browser::Browser()
{
    QObject::connect(&m_devTools, &QWebSocket::textMessageReceived, &m_devTools,
                     [this](const QString &text) { onMessage(text); });
}

Browser::~Browser()
{
    if (m_devTools.state() == QAbstractSocket::ConnectedState) {
        // Ends the processes that it has started, too.
        m_devTools.sendTextMessage(uR"({"id":0,"method":"Browser.close"})"_s);
        (void)QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, Patience);
    }
    m_devTools.abort();
    m_process.kill();
    m_process.waitForFinished(Patience);
}

bool Browser::start()
{
    // Without a sandbox, since that needs rights that a container often has not; the pages are our own.
    m_process.start(program(),
                    {u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-quic"_s,
                     u"--disable-dev-shm-usage"_s, u"--no-first-run"_s, u"--disable-background-networking"_s,
                     u"--disable-component-update"_s, u"--disable-sync"_s, u"--disable-extensions"_s,
                     u"--no-proxy-server"_s, u"--password-store=basic"_s, u"--window-size=1000,700"_s,
                     u"--remote-debugging-port=0"_s, u"--user-data-dir="_s + m_profile.path(),
                     u"about:blank"_s});
    const QUrl url = devToolsUrl();
    if (url.isEmpty())
        return false;
    m_devTools.open(url);
    if (!QTest::qWaitFor([this] { return m_devTools.state() == QAbstractSocket::ConnectedState; }, Patience))
        return false;
    const auto target = call(u"Target.createTarget"_s, {{u"url"_s, u"about:blank"_s}});
    if (!target)
        return false;
    const auto session = call(u"Target.attachToTarget"_s,
                              {{u"targetId"_s, target->value(u"targetId"_s)}, {u"flatten"_s, true}});
    if (!session)
        return false;
    m_session = session->value(u"sessionId"_s).toString();
    return call(u"Page.enable"_s) && call(u"Network.enable"_s) && call(u"Runtime.enable"_s) &&
           call(u"Log.enable"_s);
}

/// Chromium writes the port it took, and a path, into its profile.
QUrl Browser::devToolsUrl()
{
    QStringList lines;
    (void)QTest::qWaitFor(
        [&] {
            QFile file(m_profile.filePath(u"DevToolsActivePort"_s));
            if (file.open(QIODevice::ReadOnly))
                lines = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
            return lines.size() >= 2 || m_process.state() == QProcess::NotRunning;
        },
        Patience);
    return lines.size() < 2 ? QUrl() : QUrl(u"ws://127.0.0.1:"_s + lines.at(0) + lines.at(1));
}

std::optional<QJsonObject> Browser::call(const QString &method, const QJsonObject &parameters)
{
    const int id = ++m_lastId;
    QJsonObject command = {{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, parameters}};
    if (!m_session.isEmpty())
        command.insert(u"sessionId"_s, m_session);
    m_devTools.sendTextMessage(QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact)));
    if (!QTest::qWaitFor([&] { return m_answers.contains(id); }, Patience))
        return {};
    const QJsonObject answer = m_answers.take(id);
    if (answer.contains(u"error"_s)) {
        qWarning() << method << answer.value(u"error"_s);
        return {};
    }
    return answer.value(u"result"_s).toObject();
}

void Browser::onMessage(const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    if (message.contains(u"id"_s))
        m_answers.insert(message.value(u"id"_s).toInt(), message);
    else
        onEvent(message.value(u"method"_s).toString(), message.value(u"params"_s).toObject());
}

void Browser::onEvent(const QString &method, const QJsonObject &parameters)
{
    if (method == u"Page.loadEventFired")
        ++m_loads;
    else if (method == u"Network.requestWillBeSent")
        m_requests.append(parameters.value(u"request"_s).toObject().value(u"url"_s).toString());
    else if (method == u"Network.webSocketCreated")
        m_requests.append(parameters.value(u"url"_s).toString());
    else if (method == u"Runtime.exceptionThrown")
        m_complaints.append(QString::fromUtf8(QJsonDocument(parameters).toJson()));
    else if (method == u"Log.entryAdded")
        m_complaints.append(parameters.value(u"entry"_s).toObject().value(u"text"_s).toString());
}

bool Browser::open(const QUrl &url)
{
    const int before = m_loads;
    const auto answer = call(u"Page.navigate"_s, {{u"url"_s, url.toString(QUrl::FullyEncoded)}});
    return answer && !answer->contains(u"errorText"_s) &&
           QTest::qWaitFor([&] { return m_loads > before; }, Patience);
}

QUrl Browser::served(const QString &path) const
{
    QUrl url = m_devTools.requestUrl();
    url.setScheme(u"http"_s);
    url.setPath(path);
    return url;
}

QJsonValue Browser::evaluate(const QString &expression)
{
    const auto answer =
        call(u"Runtime.evaluate"_s,
             {{u"expression"_s, expression}, {u"returnByValue"_s, true}, {u"awaitPromise"_s, true}});
    if (!answer || answer->contains(u"exceptionDetails"_s))
        return QJsonValue::Undefined;
    return answer->value(u"result"_s).toObject().value(u"value"_s);
}

bool Browser::becomesTrue(const QString &expression)
{
    return QTest::qWaitFor([&] { return evaluate(expression).toBool(); }, Patience);
}

bool Browser::key(const QString &kind, const QJsonObject &key)
{
    QJsonObject parameters = key;
    parameters.insert(u"type"_s, kind);
    return call(u"Input.dispatchKeyEvent"_s, parameters).has_value();
}

bool Browser::type(const QString &text)
{
    for (const QChar character : text) {
        const QJsonObject one = {{u"text"_s, QString(character)}, {u"key"_s, QString(character)}};
        if (!key(u"keyDown"_s, one) || !key(u"keyUp"_s, one))
            return false;
    }
    return true;
}

bool Browser::pressEnter()
{
    const QJsonObject enter = {{u"key"_s, u"Enter"_s},
                               {u"code"_s, u"Enter"_s},
                               {u"text"_s, u"\r"_s},
                               {u"windowsVirtualKeyCode"_s, 13}};
    return key(u"keyDown"_s, enter) && key(u"keyUp"_s, enter);
}

bool Browser::mouse(const QString &kind, double x, double y)
{
    const QJsonObject parameters = {
        {u"type"_s, kind}, {u"x"_s, x}, {u"y"_s, y}, {u"button"_s, u"left"_s}, {u"clickCount"_s, 1}};
    return call(u"Input.dispatchMouseEvent"_s, parameters).has_value();
}

bool Browser::click(const QString &selector)
{
    const QJsonObject box = evaluate(uR"((() => {
        const box = document.querySelector('%1').getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })())"_s.arg(selector))
                                .toObject();
    if (box.isEmpty())
        return false;
    const double x = box.value(u"x"_s).toDouble();
    const double y = box.value(u"y"_s).toDouble();
    return mouse(u"mousePressed"_s, x, y) && mouse(u"mouseReleased"_s, x, y);
}

bool Browser::keepPicture(const QString &path)
{
    const auto answer = call(u"Page.captureScreenshot"_s);
    QFile file(path);
    if (!answer || !file.open(QIODevice::WriteOnly))
        return false;
    return file.write(QByteArray::fromBase64(answer->value(u"data"_s).toString().toLatin1())) > 0;
}

QString Browser::errorOutput() { return QString::fromLocal8Bit(m_process.readAllStandardError()); }
