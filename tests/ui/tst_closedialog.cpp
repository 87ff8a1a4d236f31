// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/client/closedialog.h"
#include "ui/client/pingdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

class TestCloseDialog : public QObject
{
    Q_OBJECT

private slots:
    void explainsEveryCode();
    void sendsNoIllegalCode();
    void cutsALongReasonAtACharacter();
    void closesWithoutACode();
    void letsNoPingBeTooLong();
};

namespace {

template<typename T>
T &child(const QWidget &parent, const char *name)
{
    return *parent.findChild<T *>(QString::fromLatin1(name));
}

QPushButton &acceptButton(const QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return *button;
    }
    qFatal("There is no button.");
}

} // namespace

void TestCloseDialog::explainsEveryCode()
{
    const ui::CloseDialog dialog;
    auto &codes = child<QComboBox>(dialog, "codes");
    QCOMPARE(dialog.code(), quint16(1000));
    for (int i = 0; i < codes.count(); ++i) {
        codes.setCurrentIndex(i);
        QVERIFY(!child<QLabel>(dialog, "meaning").text().isEmpty());
        QVERIFY(acceptButton(dialog).isEnabled());
    }
}

void TestCloseDialog::sendsNoIllegalCode()
{
    const ui::CloseDialog dialog;
    auto &codes = child<QComboBox>(dialog, "codes");
    codes.setCurrentIndex(codes.findData(-1));
    auto &own = child<QSpinBox>(dialog, "own");
    for (const int illegal : {0, 999, 1004, 1005, 1006, 1015, 2999, 5000, 65535}) {
        own.setValue(illegal);
        QVERIFY2(!acceptButton(dialog).isEnabled(), qPrintable(QString::number(illegal)));
    }
    for (const int legal : {1000, 3000, 4999}) {
        own.setValue(legal);
        QVERIFY2(acceptButton(dialog).isEnabled(), qPrintable(QString::number(legal)));
        QCOMPARE(dialog.code(), legal);
    }
}

void TestCloseDialog::cutsALongReasonAtACharacter()
{
    const ui::CloseDialog dialog;
    child<QLineEdit>(dialog, "reason").setText(QString(100, QChar(0x20ac)));
    QCOMPARE(dialog.reason(), QString(41, QChar(0x20ac)));
}

void TestCloseDialog::closesWithoutACode()
{
    const ui::CloseDialog dialog;
    auto &codes = child<QComboBox>(dialog, "codes");
    child<QLineEdit>(dialog, "reason").setText(QStringLiteral("bye"));
    QCOMPARE(dialog.reason(), QStringLiteral("bye"));
    codes.setCurrentIndex(codes.findData(1005));
    QCOMPARE(dialog.code(), quint16(1005));
    QCOMPARE(dialog.reason(), QString());
    QVERIFY(acceptButton(dialog).isEnabled());
}

void TestCloseDialog::letsNoPingBeTooLong()
{
    const ui::PingDialog dialog({});
    QVERIFY(acceptButton(dialog).isEnabled());
    child<QLineEdit>(dialog, "payload").setText(QString(126, QLatin1Char('x')));
    QVERIFY(!acceptButton(dialog).isEnabled());
    child<QLineEdit>(dialog, "payload").setText(QString(125, QLatin1Char('x')));
    QVERIFY(acceptButton(dialog).isEnabled());
}

ECHOBENCH_MAIN(TestCloseDialog)
#include "tst_closedialog.moc"
