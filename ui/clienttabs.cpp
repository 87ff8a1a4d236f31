// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/clienttabs.h"

#include "client/compose/savedconnection.h"
#include "ui/clientpanel.h"
#include "ui/statelabel.h"
#include "ui/stateshape.h"
#include "ui/tabtitle.h"
#include "ui/urlinput.h"

#include <QApplication>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLayout>
#include <QMouseEvent>
#include <QSettings>
#include <QShortcut>
#include <QStyle>
#include <QTabBar>

#include <chrono>

namespace ui {

namespace {

constexpr QLatin1String tabsKey("client/tabs");
constexpr QLatin1String currentKey("client/currentTab");
// More than anybody has beside each other; a damaged file may name any number.
constexpr qsizetype mostRestored = 100;
// How often a flood may change the count on a tab.
constexpr std::chrono::milliseconds relabelTime{100};
constexpr int shortcuts = 9;

} // namespace

ClientTabs::ClientTabs(Timeline &timeline, KeptFiles &files, QWidget *parent)
    : QTabWidget(parent)
    , m_timeline(timeline)
    , m_files(files)
{
    setDocumentMode(true);
    setTabBarAutoHide(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideMiddle);
    tabBar()->setExpanding(false);
    tabBar()->setAccessibleName(tr("Connections"));
    tabBar()->installEventFilter(this);
    m_relabel.setSingleShot(true);
    m_relabel.setInterval(relabelTime);
    connect(&m_relabel, &QTimer::timeout, this, &ClientTabs::labelAll);
    connect(this, &QTabWidget::tabCloseRequested, this, &ClientTabs::close);
    addShortcuts();
    add();
    connect(this, &QTabWidget::currentChanged, this, &ClientTabs::onCurrentChanged);
    onCurrentChanged();
}

// Its pages, as they go, are no tabs any more.
ClientTabs::~ClientTabs() { disconnect(this, nullptr, this, nullptr); }

void ClientTabs::addShortcuts()
{
    for (int i = 0; i < shortcuts; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { setCurrentIndex(i); });
    }
}

ClientPanel &ClientTabs::panel(int index) const { return *qobject_cast<ClientPanel *>(widget(index)); }

ClientPanel &ClientTabs::current() const { return panel(currentIndex()); }

QList<ClientPanel *> ClientTabs::panels() const
{
    QList<ClientPanel *> panels;
    for (int i = 0; i < count(); ++i)
        panels.append(&panel(i));
    return panels;
}

ClientPanel &ClientTabs::add()
{
    auto *added = new ClientPanel(m_timeline, m_files, m_nextTab++, this);
    if (count() > 0)
        added->setUrlHistory(panel(0).urlHistory());
    added->setOwnServer(m_ownServer, m_ownFingerprint);
    addTab(added, QString());
    connectPanel(*added);
    emit this->added(*added);
    return *added;
}

void ClientTabs::connectPanel(ClientPanel &panel)
{
    connect(&panel, &ClientPanel::stateShown, this, [this, &panel] {
        label(indexOf(&panel));
        if (&panel == currentWidget())
            emit currentShown();
    });
    connect(&panel, &ClientPanel::messagesReceived, this, [this, &panel] {
        if (&panel == currentWidget())
            m_seen[panel.tab()] = panel.received();
        else if (!m_relabel.isActive())
            m_relabel.start();
    });
    connect(&panel, &ClientPanel::connectRequested, this, [this, &panel] {
        for (ClientPanel *other : panels()) {
            if (other != &panel)
                other->setUrlHistory(panel.urlHistory());
        }
        label(indexOf(&panel));
    });
}

void ClientTabs::open()
{
    setCurrentWidget(&add());
    current().awaitUrl();
}

void ClientTabs::close(int index)
{
    if (count() < 2 || index < 0 || index >= count())
        return;
    ClientPanel &closed = panel(index);
    const bool hadFocus = closed.isAncestorOf(QApplication::focusWidget());
    emit removing(closed);
    closed.disconnect(this);
    removeTab(index);
    if (hadFocus) // else it would go to whatever stands first in the window
        setFocus();
    m_seen.remove(closed.tab());
    closed.deleteLater();
}

void ClientTabs::connectTo(const QStringList &urls)
{
    bool onlyOne = count() == 1;
    for (const QString &url : urls) {
        ClientPanel *target = onlyOne ? &current() : nullptr;
        for (ClientPanel *candidate : panels()) {
            if (target == nullptr && readUrl(candidate->url()).url == readUrl(url).url)
                target = candidate;
        }
        onlyOne = false;
        if (target == nullptr)
            target = &add();
        setCurrentWidget(target);
        target->connectTo(url);
    }
}

void ClientTabs::showBeside(int step) { setCurrentIndex((currentIndex() + step + count()) % count()); }

void ClientTabs::setOwnServer(const QString &address, const QByteArray &fingerprint)
{
    if (!address.isEmpty())
        m_ownServer = address;
    m_ownFingerprint = fingerprint;
    for (ClientPanel *each : panels())
        each->setOwnServer(address, fingerprint);
    labelAll();
}

void ClientTabs::forgetOwnServer()
{
    m_ownServer.clear();
    for (ClientPanel *each : panels())
        each->forgetOwnServer();
    labelAll();
}

void ClientTabs::restore(const QSettings &settings)
{
    current().restore(settings);
    const QByteArray json = settings.value(tabsKey).toByteArray();
    const QJsonArray saved = QJsonDocument::fromJson(json).array();
    const qsizetype wanted = qBound<qsizetype>(1, saved.size(), mostRestored);
    while (count() < wanted)
        add();
    for (int i = 0; i < qMin<qsizetype>(saved.size(), wanted); ++i)
        panel(i).setConnection(client::readConnection(saved.at(i).toObject()));
    setCurrentIndex(qBound(0, settings.value(currentKey).toInt(), count() - 1));
    labelAll();
}

void ClientTabs::save(QSettings &settings) const
{
    panel(0).save(settings);
    QJsonArray saved;
    for (const ClientPanel *each : panels())
        saved.append(client::writeConnection(each->connection()));
    settings.setValue(tabsKey, QString::fromUtf8(QJsonDocument(saved).toJson(QJsonDocument::Compact)));
    settings.setValue(currentKey, currentIndex());
}

void ClientTabs::tabInserted(int index)
{
    QTabWidget::tabInserted(index);
    label(index);
    space();
}

void ClientTabs::tabRemoved(int index)
{
    QTabWidget::tabRemoved(index);
    space();
    emit currentShown();
}

/// Between the bar, where there is one, and what is below it.
void ClientTabs::space()
{
    const int top = count() > 1 ? style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this) : 0;
    for (const ClientPanel *each : panels())
        each->layout()->setContentsMargins(0, qMax(0, top), 0, 0);
}

void ClientTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        labelAll();
}

bool ClientTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *click = static_cast<QMouseEvent *>(event);
        if (click->button() == Qt::MiddleButton) {
            close(tabBar()->tabAt(click->position().toPoint()));
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

void ClientTabs::onCurrentChanged()
{
    if (currentWidget() == nullptr)
        return;
    setFocusProxy(currentWidget());
    m_seen[current().tab()] = current().received();
    labelAll();
    emit currentShown();
}

void ClientTabs::label(int index)
{
    if (index < 0)
        return;
    const ClientPanel &shown = panel(index);
    const StateLabel &state = shown.stateLabel();
    const bool isIdle = shown.state().phase == client::Phase::Disconnected;
    const QString url = isIdle ? shown.url() : shown.state().url;
    const quint64 unread = &shown == currentWidget() ? 0 : shown.received() - m_seen.value(shown.tab());
    setTabText(index, tabTitle(url, unread));
    setTabToolTip(index, tabDescription(url, state.word(), state.toolTip(), unread));
    setTabIcon(index, shapeIcon(palette(), state.mood(), fontMetrics().height()));
    tabBar()->setAccessibleTabName(index, tabTitle(url, unread) % QStringLiteral(", ") % state.word());
    if (QWidget *button = tabBar()->tabButton(index, QTabBar::RightSide))
        button->setAccessibleName(tr("Close tab"));
}

void ClientTabs::labelAll()
{
    for (int i = 0; i < count(); ++i)
        label(i);
}

} // namespace ui
