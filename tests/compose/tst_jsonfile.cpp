// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/jsonfile.h"
#include "tests/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using client::JsonFile;

class TestJsonFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsWhatItWrote();
    void isEmptyWhereThereIsNoFile();
    void isReadableByTheOwnerAlone();
    void writesTheSameBytesForTheSameContent();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void setsASecondDamagedFileAsideBesideTheFirst();
    void writesNothingOverANewerFile();
    void leavesAnImportedFileWhereItIs();
    void tellsWhyItCannotWrite();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"sub/saved.json"_s); }
    void write(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJsonFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
}

void TestJsonFile::write(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestJsonFile::readsWhatItWrote()
{
    const QJsonObject root{{u"text"_s, u"\u00e9\U0001f600\n\""_s}, {u"list"_s, QJsonArray{1, 2}}};
    JsonFile file(m_folder->filePath(u"new/folder/saved.json"_s), 3);
    QVERIFY2(file.save(root), qPrintable(file.errorString()));
    const auto loaded = file.load();
    QCOMPARE(loaded.problem, QString());
    QCOMPARE(loaded.root.value(u"text"_s), root.value(u"text"_s));
    QCOMPARE(loaded.root.value(u"list"_s), root.value(u"list"_s));
    QCOMPARE(loaded.root.value(u"version"_s).toInt(), 3);
}

void TestJsonFile::isEmptyWhereThereIsNoFile()
{
    JsonFile file(path());
    const auto loaded = file.load();
    QVERIFY(loaded.root.isEmpty());
    QCOMPARE(loaded.problem, QString());
    QVERIFY(!file.peek().problem.isEmpty());
}

void TestJsonFile::isReadableByTheOwnerAlone()
{
    write("{}");
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(JsonFile(path()).save({}));
    constexpr QFile::Permissions others =
        QFile::ReadOther | QFile::WriteOther | QFile::ReadGroup | QFile::WriteGroup;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestJsonFile::writesTheSameBytesForTheSameContent()
{
    QVERIFY(JsonFile(path()).save({{u"b"_s, 1}, {u"a"_s, 2}}));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\n    \"a\": 2,\n    \"b\": 1,\n    \"version\": 1\n}\n"));
}

void TestJsonFile::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << QByteArray() << u"Line 1, column 1"_s;
    QTest::newRow("cut") << QByteArray("{\n  \"\xc3\xa9\": [1,") << u"Line 2, column 11"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\n \"\xc3\xa9\xff\": 1}") << u"Line 2, column 4"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"object"_s;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << u"Line 1, column 1"_s;
    QTest::newRow("too deep to be ours") << QByteArray(5000, '[') + QByteArray(5000, ']') << u"damaged"_s;
}

void TestJsonFile::setsADamagedFileAside()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, problem);
    write(bytes);
    JsonFile file(path());
    const auto loaded = file.load(QDateTime({2026, 11, 25}, {3, 18, 30}));
    QVERIFY(loaded.root.isEmpty());
    QVERIFY2(loaded.problem.contains(problem), qPrintable(loaded.problem));
    QCOMPARE(loaded.setAside, path() + u".damaged-20261125-031830"_s);
    QFile aside(loaded.setAside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
    QVERIFY(file.save({}));
}

void TestJsonFile::setsASecondDamagedFileAsideBesideTheFirst()
{
    const QDateTime now({2026, 11, 25}, {3, 18, 30});
    write("first");
    const QString first = JsonFile(path()).load(now).setAside;
    write("second");
    const QString second = JsonFile(path()).load(now).setAside;
    QVERIFY(first != second);
    QVERIFY(QFile::exists(first) && QFile::exists(second));
}

void TestJsonFile::writesNothingOverANewerFile()
{
    const QByteArray newer("{\"version\": 2}");
    write(newer);
    JsonFile file(path(), 1);
    QVERIFY(!file.load().problem.isEmpty());
    QVERIFY(!file.save({}));
    QVERIFY(!file.errorString().isEmpty());
    QFile still(path());
    QVERIFY(still.open(QIODevice::ReadOnly));
    QCOMPARE(still.readAll(), newer);
}

void TestJsonFile::leavesAnImportedFileWhereItIs()
{
    write("{\n]");
    QVERIFY(JsonFile(path()).peek().problem.contains(u"Line 2, column 1"_s));
    QVERIFY(QFile::exists(path()));
}

void TestJsonFile::tellsWhyItCannotWrite()
{
    write("{}");
    JsonFile file(path() + u"/below/a/file.json"_s);
    QVERIFY(!file.save({}));
    QVERIFY(file.errorString().contains(u"saved.json"_s));
}

ECHOBENCH_APPLESS_MAIN(TestJsonFile)
#include "tst_jsonfile.moc"
