// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/searchhistory.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/visibletext.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace ui {

namespace {

constexpr qsizetype longest = 1'000;
constexpr qsizetype longestInMenu = 60;

QString menuText(const QString &text)
{
    QString shown = visibleText(text.left(longestInMenu));
    if (text.size() > longestInMenu)
        shown += QChar(0x2026);
    return shown.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

SearchHistory::SearchHistory(QLineEdit &field)
    : QObject(&field)
    , m_field(field)
    , m_menu(new QMenu(&field))
    , m_button(new QAction(icon("search"), tr("Earlier searches (Down)"), this))
{
    m_menu->setObjectName(QStringLiteral("earlierSearches"));
    m_button->setVisible(false);
    if (!m_button->icon().isNull())
        m_field.addAction(m_button, QLineEdit::LeadingPosition);
    m_field.installEventFilter(this);
    connect(m_button, &QAction::triggered, this, &SearchHistory::offer);
}

void SearchHistory::setTexts(const QStringList &texts)
{
    QStringList taken;
    for (const QString &text : texts) {
        if (!text.isEmpty() && text.size() <= longest && !taken.contains(text) && taken.size() < Most)
            taken.append(text);
    }
    if (taken == m_texts)
        return;
    m_texts = taken;
    m_button->setVisible(!m_texts.isEmpty());
    emit changed();
}

void SearchHistory::remember() { setTexts(QStringList{m_field.text()} + m_texts); }

void SearchHistory::offer()
{
    if (m_texts.isEmpty())
        return;
    m_menu->clear();
    for (const QString &text : std::as_const(m_texts))
        connect(m_menu->addAction(menuText(text)), &QAction::triggered, &m_field,
                [this, text] { m_field.setText(text); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Forget these")), &QAction::triggered, this, [this] { setTexts({}); });
    m_menu->setActiveAction(m_menu->actions().constFirst());
    m_menu->popup(m_field.mapToGlobal(m_field.rect().bottomLeft()));
}

bool SearchHistory::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && !m_texts.isEmpty()) {
        offer();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
