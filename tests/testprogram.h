// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

/// The tests of a folder are one program, which runs the test of one file by its name:
/// `ui_tests entry [options of Qt Test]` runs tests/ui/tst_entry.cpp. So they are linked once.
namespace testprogram {

using Main = int (*)(int argc, char **argv);

/// Makes the main function of a test known to the program. One such object of each file, before main().
class Registration
{
public:
    /// `file`: the path of a tst_<name>.cpp.
    Registration(const char *file, Main main);
};

} // namespace testprogram

/// In front of the body of a test's own main function; `argc` and `argv` are what Qt Test wants of it.
#define ECHOBENCH_MAIN_FUNCTION                                                                              \
    static int runTest(int argc, char **argv);                                                               \
    static const testprogram::Registration registration(__FILE__, runTest);                                  \
    static int runTest(int argc, char **argv)

/// For a test that needs a QApplication.
#define ECHOBENCH_MAIN(TestClass) ECHOBENCH_MAIN_WITH(TestClass, QApplication application(argc, argv);)
/// For a test that needs an event loop.
#define ECHOBENCH_GUILESS_MAIN(TestClass)                                                                    \
    ECHOBENCH_MAIN_WITH(TestClass, QCoreApplication application(argc, argv);)
/// For a test that needs neither.
#define ECHOBENCH_APPLESS_MAIN(TestClass) ECHOBENCH_MAIN_WITH(TestClass, )

#define ECHOBENCH_MAIN_WITH(TestClass, SetUp)                                                                \
    ECHOBENCH_MAIN_FUNCTION                                                                                  \
    {                                                                                                        \
        SetUp;                                                                                               \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
