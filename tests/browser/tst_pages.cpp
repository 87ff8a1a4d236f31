// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "browser.h"
#include "tests/integration/echobenchprocess.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>

using namespace Qt::StringLiterals;

/// A real browser against the real program.
class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_program.reset(); }
    void cleanupTestCase() { m_browser.reset(); }

    void theTutorialsPageWorksFromAFile();
    void ourPageSendsByEnterAndByClick();
    void ourPageWorksOnBothLoopbackAddresses_data();
    void ourPageWorksOnBothLoopbackAddresses();
    void ourPageShowsTextsAsTheyAre();
    void ourPageAsksNobodyButItsServer();
    void ourPageShowsTheSubprotocolThatWasAgreed();
    void ourPageSaysWhyTheBrowserRefusedTheSubprotocols();
    void ourPageDoesNotAskForWhatIsNoSubprotocol();
    void ourPageSaysThatTheServerStoppedAndReconnects();

private:
    [[nodiscard]] QUrl page() const { return QUrl(u"http://localhost:%1/"_s.arg(m_program->port())); }
    bool openPage();
    bool listSays(const QStringList &texts, const QString &selector);
    /// Has the page connect anew and ask for these.
    bool askFor(const QString &subprotocols);
    QString textOf(const QString &id)
    {
        return m_browser->evaluate(u"document.querySelector('#%1').textContent"_s.arg(id)).toString();
    }

    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<EchoBenchProcess> m_program;
};

namespace {

const QString received = u"#messages li.received > .text"_s;
const QStringList json = {u"--log-format"_s, u"json"_s};

/// The page that everybody copies from the tutorial, with another port.
QString tutorialPage(quint16 port, const QTemporaryDir &folder)
{
    QFile original(QStringLiteral(ECHOBENCH_SOURCES "/tests/browser/tutorial.html"));
    QFile copy(folder.filePath(u"index.html"_s));
    if (!original.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
        return {};
    copy.write(original.readAll().replace("ws://localhost:8000",
                                          QByteArray("ws://localhost:" + QByteArray::number(port))));
    return copy.fileName();
}

} // namespace

void TestPages::initTestCase()
{
    if (Browser::program().isEmpty())
        QSKIP("There is no Chromium here: install the package chromium.");
    m_browser = std::make_unique<Browser>();
    QVERIFY2(m_browser->start(), qPrintable(m_browser->errorOutput()));
    QVERIFY(QDir().mkpath(QStringLiteral(ECHOBENCH_ARTEFACTS)));
}

void TestPages::init()
{
    m_program = std::make_unique<EchoBenchProcess>();
    QVERIFY2(m_program->serve(json), qPrintable(m_program->errorOutput()));
}

bool TestPages::openPage()
{
    return m_browser->open(page()) && m_browser->becomesTrue(u"state.textContent === 'Connected'"_s);
}

bool TestPages::listSays(const QStringList &texts, const QString &selector)
{
    QJsonValue list;
    const bool says = QTest::qWaitFor(
        [&] {
            list = m_browser->evaluate(
                u"Array.from(document.querySelectorAll('%1'), (item) => item.textContent)"_s.arg(selector));
            return list.toArray() == QJsonArray::fromStringList(texts);
        },
        Browser::Patience);
    if (!says)
        qWarning() << "The list says:" << list;
    return says;
}

void TestPages::theTutorialsPageWorksFromAFile()
{
    const QTemporaryDir folder;
    QVERIFY(m_browser->open(QUrl::fromLocalFile(tutorialPage(m_program->port(), folder))));
    QVERIFY(m_browser->becomesTrue(u"ws.readyState === WebSocket.OPEN"_s));
    QVERIFY(m_browser->click(u"input[placeholder=\"Enter message\"]"_s));
    QVERIFY(m_browser->type(u"hello"_s));
    QVERIFY(m_browser->click(u"button"_s));
    QVERIFY(listSays({u"Echo: hello"_s}, u"ul li"_s));
    QVERIFY(m_browser->click(u"input"_s));
    QVERIFY(m_browser->type(u"grüße"_s));
    QVERIFY(m_browser->click(u"button"_s));
    QVERIFY(listSays({u"Echo: hello"_s, u"Echo: grüße"_s}, u"ul li"_s));
    QCOMPARE(m_program->event(u"connection-opened"_s).value(u"origin"_s), u"null"_s);
}

void TestPages::ourPageSendsByEnterAndByClick()
{
    QVERIFY(openPage());
    // Nothing is clicked before: the field has the focus.
    QVERIFY(m_browser->type(u"hello"_s));
    QVERIFY(m_browser->pressEnter());
    QVERIFY(listSays({u"Echo: hello"_s}, received));
    QVERIFY(m_browser->type(u"second"_s));
    QVERIFY(m_browser->click(u"#send"_s));
    QVERIFY(listSays({u"Echo: hello"_s, u"Echo: second"_s}, received));
    QVERIFY(m_browser->keepPicture(QStringLiteral(ECHOBENCH_ARTEFACTS "/page.png")));
    QCOMPARE(m_program->event(u"connection-opened"_s).value(u"origin"_s),
             u"http://localhost:%1"_s.arg(m_program->port()));
    QCOMPARE(m_browser->complaints(), QStringList());
}

void TestPages::ourPageWorksOnBothLoopbackAddresses_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << u"[::1]"_s;
}

void TestPages::ourPageWorksOnBothLoopbackAddresses()
{
    QFETCH(const QString, host);
    if (host == u"[::1]" && !QTcpServer().listen(QHostAddress::LocalHostIPv6))
        QSKIP("This machine has no IPv6.");
    QVERIFY(m_browser->open(QUrl(u"http://%1:%2/"_s.arg(host).arg(m_program->port()))));
    QVERIFY(m_browser->becomesTrue(u"state.textContent === 'Connected'"_s));
    QVERIFY(m_browser->type(u"hello"_s));
    QVERIFY(m_browser->pressEnter());
    QVERIFY(listSays({u"Echo: hello"_s}, received));
}

void TestPages::ourPageShowsTextsAsTheyAre()
{
    QVERIFY(openPage());
    const QString text = u"<b>&amp;</b> €"_s;
    QVERIFY(m_browser->type(text));
    QVERIFY(m_browser->pressEnter());
    QVERIFY(listSays({QString(u"Echo: "_s + text)}, received));
    QVERIFY(m_browser->pressEnter()); // an empty text
    QVERIFY(listSays({QString(u"Echo: "_s + text), u"Echo: "_s}, received));
}

void TestPages::ourPageAsksNobodyButItsServer()
{
    const qsizetype before = m_browser->requests().size();
    QVERIFY(openPage());
    QVERIFY(m_browser->type(u"hello"_s));
    QVERIFY(m_browser->pressEnter());
    QVERIFY(listSays({u"Echo: hello"_s}, received));
    const QStringList requests = m_browser->requests().mid(before);
    QVERIFY(requests.contains(page().toString()));
    for (const QString &request : requests) {
        const QUrl url(request);
        QVERIFY2(url.scheme() == u"data" || (url.host() == u"localhost" && url.port() == m_program->port()),
                 qPrintable(request));
    }
}

bool TestPages::askFor(const QString &subprotocols)
{
    return m_browser->evaluate(u"protocols.value = ''"_s).isString() && m_browser->click(u"#protocols"_s) &&
           m_browser->type(subprotocols) && m_browser->pressEnter();
}

void TestPages::ourPageShowsTheSubprotocolThatWasAgreed()
{
    m_program = std::make_unique<EchoBenchProcess>();
    QVERIFY(m_program->serve(json + QStringList{u"--subprotocol"_s, u"chat.v1"_s}));
    QVERIFY(openPage());
    QCOMPARE(textOf(u"agreed"_s), QString());
    QVERIFY(askFor(u"chat.v2, chat.v1"_s));
    QVERIFY(m_browser->becomesTrue(u"agreed.textContent === 'The server agreed to chat.v1'"_s));
    QCOMPARE(m_program->event(u"connection-opened"_s, 2).value(u"subprotocol"_s), u"chat.v1"_s);
    QVERIFY(m_browser->keepPicture(QStringLiteral(ECHOBENCH_ARTEFACTS "/page-subprotocol.png")));
    // The connection before was closed in good order.
    QCOMPARE(m_program->event(u"connection-closed"_s).value(u"code"_s), 1000);
    QVERIFY(m_browser->click(u"#message"_s));
    QVERIFY(m_browser->type(u"hello"_s));
    QVERIFY(m_browser->pressEnter());
    QVERIFY(listSays({u"Echo: hello"_s}, received));
    QVERIFY(m_browser->click(u"#connection"_s));
    QVERIFY(m_browser->becomesTrue(u"agreed.textContent === ''"_s));
}

void TestPages::ourPageSaysWhyTheBrowserRefusedTheSubprotocols()
{
    QVERIFY(openPage());
    QVERIFY(askFor(u"chat.v9"_s));
    QVERIFY(m_browser->becomesTrue(u"state.textContent.startsWith('Closed: 1006')"_s));
    const QString why = textOf(u"why"_s);
    QVERIFY2(why.contains(u"agrees to none of the subprotocols asked for (chat.v9)"), qPrintable(why));
    QVERIFY2(why.contains(u"--subprotocol"), qPrintable(why));
    QVERIFY(m_browser->keepPicture(QStringLiteral(ECHOBENCH_ARTEFACTS "/page-refused.png")));
    QVERIFY(askFor({}));
    QVERIFY(m_browser->becomesTrue(u"state.textContent === 'Connected'"_s));
}

void TestPages::ourPageDoesNotAskForWhatIsNoSubprotocol()
{
    QVERIFY(openPage());
    QVERIFY(askFor(u"chat v(1)"_s));
    QVERIFY(m_browser->becomesTrue(u"why.textContent.includes('“v(1)” is no subprotocol')"_s));
    // What is open stays as it is.
    QCOMPARE(textOf(u"state"_s), u"Connected"_s);
    QCOMPARE(m_program->events(u"connection-opened"_s).size(), 1);
}

void TestPages::ourPageSaysThatTheServerStoppedAndReconnects()
{
    QVERIFY(openPage());
    const quint16 port = m_program->port();
    m_program->send(SIGTERM);
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(m_browser->becomesTrue(u"state.textContent.includes('1001')"_s));
    QCOMPARE(m_browser->evaluate(u"document.querySelector('#connection').textContent"_s), u"Reconnect"_s);
    QVERIFY(m_browser->keepPicture(QStringLiteral(ECHOBENCH_ARTEFACTS "/page-closed.png")));

    m_program = std::make_unique<EchoBenchProcess>();
    m_program->start(QStringList{u"--server-only"_s, u"--port"_s, QString::number(port)} + json);
    QVERIFY2(m_program->listens(), qPrintable(m_program->errorOutput()));
    QVERIFY(m_browser->click(u"#connection"_s));
    QVERIFY(m_browser->becomesTrue(u"state.textContent === 'Connected'"_s));
    QVERIFY(m_browser->type(u"again"_s));
    QVERIFY(m_browser->pressEnter());
    QVERIFY(listSays({u"Echo: again"_s}, received));
}

ECHOBENCH_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
