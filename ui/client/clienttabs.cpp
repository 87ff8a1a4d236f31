// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/clienttabs.h"

#include "client/compose/savedconnection.h"
#include "ui/client/clientpanel.h"
#include "ui/client/clienttabbar.h"
#include "ui/client/tablabels.h"
#include "ui/client/urlinput.h"
#include "ui/search/findbar.h"
#include "ui/search/searchhistory.h"

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

namespace ui {

namespace {

constexpr QLatin1String tabsKey("client/tabs");
constexpr QLatin1String currentKey("client/currentTab");
// More than anybody has beside each other; a damaged file may name any number.
constexpr qsizetype mostRestored = 100;
constexpr int shortcuts = 9;

} // namespace

ClientTabs::ClientTabs(Timeline &timeline, KeptFiles &files, QWidget *parent)
    : QTabWidget(parent)
    , m_timeline(timeline)
    , m_files(files)
    , m_labels(new TabLabels(*this))
{
    setTabBar(new ClientTabBar(this));
    setDocumentMode(true);
    setTabBarAutoHide(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideMiddle);
    tabBar()->setExpanding(false);
    tabBar()->setAccessibleName(tr("Connections"));
    tabBar()->installEventFilter(this);
    connect(this, &QTabWidget::tabCloseRequested, this, &ClientTabs::close);
    connect(tabBar(), &QTabBar::tabMoved, this, [this] {
        m_labels->labelAll();
        emit choiceChanged();
    });
    addShortcuts();
    add();
    connect(this, &QTabWidget::currentChanged, this, &ClientTabs::onCurrentChanged);
    onCurrentChanged();
}

// Its pages, as they go, are no tabs any more.
ClientTabs::~ClientTabs()
{
    disconnect(this, nullptr, this, nullptr);
    for (const ClientPanel *each : panels())
        each->findBar().history().disconnect(this);
}

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
    if (count() > 0) {
        added->setUrlHistory(panel(0).urlHistory());
        added->findBar().history().setTexts(panel(0).findBar().history().texts());
    }
    added->setOwnServer(m_ownServer, m_ownFingerprint);
    addTab(added, QString());
    connectPanel(*added);
    emit this->added(*added);
    return *added;
}

void ClientTabs::connectPanel(ClientPanel &panel)
{
    connect(&panel, &ClientPanel::stateShown, this, [this, &panel] {
        m_labels->label(panel);
        if (&panel == currentWidget())
            emit currentShown();
    });
    connect(&panel, &ClientPanel::messagesReceived, this, [this, &panel] {
        if (&panel == currentWidget())
            m_labels->see(panel);
        else
            m_labels->labelSoon();
    });
    // An address that is being typed is in the tab's title in a moment, not at every key.
    connect(&panel, &ClientPanel::choiceChanged, this, [this] {
        m_labels->labelSoon();
        emit choiceChanged();
    });
    // What was searched for in one tab is offered in all.
    const SearchHistory &searches = panel.findBar().history();
    connect(&searches, &SearchHistory::changed, this, [this, &searches] {
        for (const ClientPanel *each : panels())
            each->findBar().history().setTexts(searches.texts());
    });
    connect(&panel, &ClientPanel::connectRequested, this, [this, &panel] {
        for (ClientPanel *other : panels()) {
            if (other != &panel)
                other->setUrlHistory(panel.urlHistory());
        }
        m_labels->label(panel);
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
    m_labels->forget(closed);
    m_labels->labelAll(); // those behind it have moved up
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
    m_labels->labelAll();
}

void ClientTabs::forgetOwnServer()
{
    m_ownServer.clear();
    for (ClientPanel *each : panels())
        each->forgetOwnServer();
    m_labels->labelAll();
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
    m_labels->labelAll();
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
    m_labels->label(panel(index));
    space();
    emit choiceChanged();
}

void ClientTabs::tabRemoved(int index)
{
    QTabWidget::tabRemoved(index);
    space();
    emit currentShown();
    emit choiceChanged();
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
        m_labels->labelAll();
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
    m_labels->see(current());
    m_labels->labelAll();
    emit currentShown();
    emit choiceChanged();
}

} // namespace ui
