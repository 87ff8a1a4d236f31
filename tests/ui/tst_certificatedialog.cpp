// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/status.h"
#include "tests/testprogram.h"
#include "ui/mainwindow.h"
#include "ui/server/certificatedialog.h"
#include "ui/timeline/timeline.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QtTest>

#include <algorithm>

class TestCertificateDialog : public QObject
{
    Q_OBJECT

private slots:
    void showsTheWholeFingerprint();
    void copiesTheFingerprint();
    void saysWhoseItIs();
    void isOpenedFromTheWindowWhereThereIsACertificate();

private:
    static server::Status status()
    {
        return {.phase = server::Phase::Listening,
                .url = QStringLiteral("wss://localhost:8000"),
                .fingerprint = QByteArray(32, '\xab')};
    }
    static QString fingerprint() { return QStringLiteral("AB:").repeated(31) + QStringLiteral("AB"); }
};

void TestCertificateDialog::showsTheWholeFingerprint()
{
    ui::CertificateDialog dialog(status());
    dialog.show();
    const auto *shown = dialog.findChild<QPlainTextEdit *>(QStringLiteral("fingerprint"));
    QCOMPARE(shown->toPlainText(), fingerprint());
    QVERIFY(shown->textInteractionFlags() & Qt::TextSelectableByMouse);
    QVERIFY(shown->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QCOMPARE(shown->verticalScrollBar()->maximum(), 0);
    QTextCursor end = shown->textCursor();
    end.movePosition(QTextCursor::EndOfLine);
    QVERIFY2(end.position() % 3 == 0, qPrintable(QString::number(end.position()))); // behind a colon
}

void TestCertificateDialog::copiesTheFingerprint()
{
    const ui::CertificateDialog dialog(status());
    dialog.findChild<QPushButton *>(QStringLiteral("copy"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), fingerprint());
}

void TestCertificateDialog::saysWhoseItIs()
{
    const ui::CertificateDialog dialog(status());
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(status().url); }));
}

void TestCertificateDialog::isOpenedFromTheWindowWhereThereIsACertificate()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Timeline timeline;
    ui::MainWindow window(timeline, settings);
    const QList<QAction *> actions = window.findChildren<QAction *>();
    const auto show = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == QStringLiteral("Sho&w certificate…");
    });
    QVERIFY(show != actions.end() && !(*show)->isVisible());
    window.setServerStatus(status());
    QVERIFY((*show)->isVisible());
    (*show)->trigger();
    QVERIFY(window.findChild<ui::CertificateDialog *>() != nullptr);
}

ECHOBENCH_MAIN(TestCertificateDialog)
#include "tst_certificatedialog.moc"
