// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/integration/echobenchprocess.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

/// What is left of a program with a window that ends without being asked.
class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheAddressThatItConnectedTo();
};

void TestCrash::leavesTheAddressThatItConnectedTo()
{
    const QTemporaryDir home;
    EchoBenchProcess program;
    program.environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    program.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.start({u"--port"_s, u"0"_s, u"--connect"_s, u"ws://127.0.0.1:1/once"_s});
    const auto written = [&home] {
        QFile file(home.filePath(u"EchoBench/EchoBench.conf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY2(QTest::qWaitFor([&] { return written().contains("ws://127.0.0.1:1/once"); },
                             EchoBenchProcess::Patience),
             qPrintable(program.errorOutput()));
    program.send(SIGKILL);
    QVERIFY(QTest::qWaitFor([&] { return program.hasEnded(); }, EchoBenchProcess::Patience));
    QVERIFY2(written().contains("urls=ws://127.0.0.1:1/once"), written().constData());
}

ECHOBENCH_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
