// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/clock.h"
#include "tests/testprogram.h"
#include "tests/ui/panelfixture.h"
#include "ui/client/optionsdialog.h"
#include "ui/client/refusedcertificatedialog.h"

using client::Phase;
using panel::Fixture;
using panel::ownServer;

/// What the client's panel says about an end, and which button it offers.
class TestClientTrouble : public QObject
{
    Q_OBJECT

private slots:
    void stopsReconnecting();
    void followsARedirectOnOneClick();
    void acceptsACertificateOnlyAfterShowingIt();
    void acceptsTheCertificateByEnterOnlyWhereTheFocusIsOnIt();
    void opensTheOptionsThatAreToBlameAndConnectsWithThem();
    void connectsByWebSocketToWhatWasAPagesAddress();
    void connectsToWhatWasPastedThoughItIsConnected();
    void raisesTheAlarmAboutAMissedPong();
    void offersToConnectAgainAfterAFailure();
    void offersToConnectAgainAfterAnAbnormalEnd();
    void staysQuietAfterANormalEnd();
    void staysQuietAboutWhatTheUserDid();
    void forgetsTheTroubleOnceItIsConnected();
};

void TestClientTrouble::stopsReconnecting()
{
    Fixture f;
    f.panel.setState({.phase = Phase::Waiting,
                      .url = ownServer,
                      .error = QStringLiteral("Nobody is there."),
                      .attempt = 2,
                      .retryAt = wire::now() + 3'500'000'000});
    QVERIFY2(f.trouble().sentence().contains(QStringLiteral("Attempt 3 to connect again is in 4 s.")),
             qPrintable(f.trouble().sentence()));
    f.remedy().click();
    f.toggle().click();
    QCOMPARE(f.stops.size(), 2);
}

void TestClientTrouble::followsARedirectOnOneClick()
{
    Fixture f;
    f.panel.setState({.phase = Phase::Disconnected,
                      .url = ownServer,
                      .error = QStringLiteral("The server answered 301."),
                      .redirect = QUrl(QStringLiteral("ws://localhost:9/elsewhere"))});
    QVERIFY(f.trouble().sentence().contains(QStringLiteral("ws://localhost:9/elsewhere")));
    f.remedy().click();
    QCOMPARE(f.follows.size(), 1);
    QCOMPARE(f.history(), QStringList{QStringLiteral("ws://localhost:9/elsewhere")});
}

void TestClientTrouble::acceptsACertificateOnlyAfterShowingIt()
{
    Fixture f;
    auto problem = std::make_shared<client::CertificateProblem>();
    problem->errors = {QStringLiteral("The certificate is self-signed")};
    problem->fingerprint = QByteArray(32, 'f');
    f.panel.setState({.phase = Phase::Disconnected,
                      .url = ownServer,
                      .error = QStringLiteral("The certificate was refused."),
                      .certificateProblem = problem});
    f.remedy().click();
    QCOMPARE(f.connects.size(), 0);
    auto *dialog = f.panel.findChild<ui::RefusedCertificateDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    QCOMPARE(f.connects.size(), 1);
    QCOMPARE(f.connects.first().first().value<client::Config>().acceptedFingerprints,
             QList<QByteArray>{problem->fingerprint});
}

void TestClientTrouble::acceptsTheCertificateByEnterOnlyWhereTheFocusIsOnIt()
{
    for (const bool isOnIt : {false, true}) {
        ui::RefusedCertificateDialog dialog{client::CertificateProblem()};
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        if (isOnIt)
            dialog.findChild<QPushButton *>(QStringLiteral("accept"))->setFocus();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.result() == QDialog::Accepted, isOnIt);
        QVERIFY(dialog.isHidden());
    }
}

void TestClientTrouble::opensTheOptionsThatAreToBlameAndConnectsWithThem()
{
    Fixture f;
    f.panel.activateWindow();
    auto unauthorized = std::make_shared<client::HandshakeInfo>();
    unauthorized->status = 401;
    const QList<QPair<client::State, QString>> fields{
        {{.url = ownServer,
          .error = QStringLiteral("401"),
          .problem = client::Problem::HttpRefused,
          .handshake = unauthorized},
         QStringLiteral("authentication")},
        {{.url = ownServer, .error = QStringLiteral("407"), .problem = client::Problem::ProxyRefused},
         QStringLiteral("proxy")},
        {{.url = ownServer, .error = QStringLiteral("bad name"), .problem = client::Problem::BadRequest},
         QStringLiteral("headers")}};
    int connects = 0;
    for (const auto &[state, field] : fields) {
        f.be(Phase::Connected);
        f.panel.setState(state);
        f.remedy().click();
        auto *dialog = f.panel.findChild<ui::OptionsDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->focusWidget()->objectName(), field);
        QCOMPARE(f.connects.size(), connects);
        dialog->accept();
        QCOMPARE(f.connects.size(), ++connects);
        delete dialog;
    }
}

void TestClientTrouble::connectsByWebSocketToWhatWasAPagesAddress()
{
    Fixture f;
    f.typeUrl(QStringLiteral("http://localhost:9/chat"));
    f.toggle().click();
    QCOMPARE(f.connects.size(), 0);
    f.typeUrl(QStringLiteral("something else meanwhile"));
    f.remedy().click();
    QCOMPARE(f.target(), QStringLiteral("ws://localhost:9/chat"));
    QCOMPARE(f.url().currentText(), QStringLiteral("ws://localhost:9/chat"));
    QVERIFY(f.trouble().isHidden());
}

void TestClientTrouble::connectsToWhatWasPastedThoughItIsConnected()
{
    Fixture f;
    f.be(Phase::Connected);
    emit f.panel.findChild<ui::ClientBar *>()->commandPasted(QStringLiteral("websocat ws://localhost:9"));
    f.remedy().click();
    QCOMPARE(f.disconnects.size(), 1);
    f.be(Phase::Disconnected);
    QCOMPARE(f.target(), QStringLiteral("ws://localhost:9"));
}

void TestClientTrouble::raisesTheAlarmAboutAMissedPong()
{
    Fixture f;
    f.be(Phase::Connected);
    f.panel.setState({.phase = Phase::Connected, .url = ownServer, .pongMissed = true});
    QVERIFY(f.trouble().isVisible());
    f.be(Phase::Connected);
    QVERIFY(f.trouble().isHidden());
}

void TestClientTrouble::offersToConnectAgainAfterAFailure()
{
    Fixture f;
    f.be(Phase::Connecting);
    f.be(Phase::Disconnected, QStringLiteral("Nobody is there."));
    QCOMPARE(f.trouble().sentence(), QStringLiteral("Nobody is there."));
    QCOMPARE(f.state().mood(), ui::Mood::Trouble);
    f.trouble().findChild<QPushButton *>(QStringLiteral("action"))->click();
    QCOMPARE(f.target(), ownServer);
}

void TestClientTrouble::offersToConnectAgainAfterAnAbnormalEnd()
{
    Fixture f;
    f.be(Phase::Connected);
    f.be(Phase::Disconnected, {}, 1001, QStringLiteral("going\naway"));
    QVERIFY(f.trouble().isVisible());
    QCOMPARE(f.trouble().sentence(),
             QStringLiteral("The server has ended the connection with code 1001 (Going Away): going␊away"));
}

void TestClientTrouble::staysQuietAfterANormalEnd()
{
    Fixture f;
    f.be(Phase::Connected);
    f.be(Phase::Disconnected, {}, 1000, QStringLiteral("bye"));
    QVERIFY(f.trouble().isHidden());
    QCOMPARE(f.state().mood(), ui::Mood::Off);
}

void TestClientTrouble::staysQuietAboutWhatTheUserDid()
{
    Fixture f;
    f.be(Phase::Connecting);
    f.toggle().click();
    f.be(Phase::Disconnected, QStringLiteral("Cancelled."));
    QVERIFY(f.trouble().isHidden());
    f.be(Phase::Connecting);
    f.be(Phase::Disconnected, QStringLiteral("Nobody is there."));
    QVERIFY(f.trouble().isVisible());
}

void TestClientTrouble::forgetsTheTroubleOnceItIsConnected()
{
    Fixture f;
    f.be(Phase::Disconnected, QStringLiteral("Nobody is there."));
    f.be(Phase::Connecting);
    f.be(Phase::Connected);
    QVERIFY(f.trouble().isHidden());
}

ECHOBENCH_MAIN(TestClientTrouble)
#include "tst_clienttrouble.moc"
