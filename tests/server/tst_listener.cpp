// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "rawpeer.h"
#include "tests/testprogram.h"

#include "server/accepteddescriptor.h"
#include "server/config.h"
#include "server/listener.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QList>
#include <QtTest>

#include <fcntl.h>
#include <memory>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

using server::AcceptedDescriptor;
using server::Listener;

class TestListener : public QObject
{
    Q_OBJECT

private slots:
    void passesOnWhatConnects();
    void listensOnEveryAddressOnTheSamePort();
    void saysThatThePortIsTaken();
    void saysThatTheMachineHasNoSuchAddress();
    void passesOverAnIPv6AddressThatIsMissing();
    void failsWhereEveryAddressIsMissing();
    void acceptsNothingMoreOnceItIsClosed();
    void restsWhereThereAreNoDescriptorsAndAcceptsAgain();
    void closesADescriptorThatNobodyTakesOver();
};

namespace {

const QHostAddress local(QHostAddress::LocalHost);

server::Config on(const QList<QHostAddress> &addresses, quint16 port = 0)
{
    server::Config config;
    config.port = port;
    config.addresses = addresses;
    return config;
}

bool isOpen(int descriptor) { return ::fcntl(descriptor, F_GETFD) >= 0; }

/// A listener and what it has passed on.
struct Door {
    Door()
    {
        QObject::connect(&listener, &Listener::accepted, &listener, [this](qintptr descriptor) {
            accepted.push_back(std::make_unique<AcceptedDescriptor>(descriptor));
        });
    }

    Listener listener;
    std::vector<std::unique_ptr<AcceptedDescriptor>> accepted;
};

/// While it lives, this process can open no descriptor.
class NoDescriptors
{
public:
    NoDescriptors()
    {
        (void)::getrlimit(RLIMIT_NOFILE, &m_before);
        const int lowestFree = ::dup(STDERR_FILENO);
        ::close(lowestFree);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(lowestFree);
        (void)::setrlimit(RLIMIT_NOFILE, &limit);
    }
    ~NoDescriptors() { (void)::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoDescriptors)

private:
    rlimit m_before{};
};

} // namespace

void TestListener::passesOnWhatConnects()
{
    Door door;
    QVERIFY(door.listener.listen(on({local})));
    const RawPeer one(door.listener.port());
    const RawPeer two(door.listener.port());
    QTRY_COMPARE(door.accepted.size(), std::size_t(2));
}

void TestListener::listensOnEveryAddressOnTheSamePort()
{
    const QHostAddress other(QStringLiteral("127.0.0.2"));
    Door door;
    QVERIFY(door.listener.listen(on({local, other})));
    Listener second;
    QVERIFY(!second.listen(on({other}, door.listener.port())));
}

void TestListener::saysThatThePortIsTaken()
{
    Listener first;
    QVERIFY(first.listen(on({local})));
    Listener second;
    QVERIFY(!second.listen(on({local}, first.port())));
    QVERIFY(second.addressInUse());
    QCOMPARE(second.errorString(),
             QStringLiteral("Cannot listen on 127.0.0.1:%1: the address is already in use. Choose another "
                            "port, or 0 for a free one.")
                 .arg(first.port()));
    QCOMPARE(second.port(), 0);
}

void TestListener::saysThatTheMachineHasNoSuchAddress()
{
    Listener listener;
    QVERIFY(!listener.listen(on({QHostAddress(QStringLiteral("192.0.2.1"))})));
    QVERIFY(!listener.addressInUse());
    QCOMPARE(listener.errorString(),
             QStringLiteral("Cannot listen on 192.0.2.1:0: this machine has no such address. Choose one of "
                            "its own, localhost or any."));
}

void TestListener::passesOverAnIPv6AddressThatIsMissing()
{
    Listener listener;
    QVERIFY(listener.listen(on({QHostAddress(QStringLiteral("2001:db8::1")), local})));
    QVERIFY(listener.port() != 0);
    QCOMPARE(listener.errorString(), QString());
}

void TestListener::failsWhereEveryAddressIsMissing()
{
    Listener listener;
    QVERIFY(!listener.listen(
        on({QHostAddress(QStringLiteral("2001:db8::1")), QHostAddress(QStringLiteral("2001:db8::2"))})));
    QVERIFY(listener.errorString().startsWith(QStringLiteral("Cannot listen on [2001:db8::2]:0: ")));
}

void TestListener::acceptsNothingMoreOnceItIsClosed()
{
    Door door;
    QVERIFY(door.listener.listen(on({local})));
    const quint16 port = door.listener.port();
    door.listener.close();
    const RawPeer peer(port);
    QVERIFY(!peer.isConnected());
}

void TestListener::restsWhereThereAreNoDescriptorsAndAcceptsAgain()
{
    Door door;
    QVERIFY(door.listener.listen(on({local})));
    QEventLoop loop;
    loop.processEvents(); // a sanitizer looks at its type the first time, which takes descriptors
    const RawPeer peer(door.listener.port());
    {
        const NoDescriptors none;
        // A listener that asked again and again would always have something to do.
        bool rests = false;
        for (int turn = 0; turn < 1'000 && !rests; ++turn)
            rests = !loop.processEvents();
        QVERIFY(rests);
        QVERIFY(door.accepted.empty());
    }
    QTRY_COMPARE(door.accepted.size(), std::size_t(1));
}

void TestListener::closesADescriptorThatNobodyTakesOver()
{
    const int descriptor = ::dup(STDERR_FILENO);
    {
        AcceptedDescriptor accepted(descriptor);
        QCOMPARE(accepted.take(), qintptr(descriptor));
    }
    QVERIFY(isOpen(descriptor));
    {
        const AcceptedDescriptor accepted(descriptor);
    }
    QVERIFY(!isOpen(descriptor));
}

ECHOBENCH_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
