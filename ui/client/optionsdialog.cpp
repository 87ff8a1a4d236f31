// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/optionsdialog.h"

#include "ui/client/behaviouroptions.h"
#include "ui/client/networkoptions.h"
#include "ui/client/requestoptions.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

OptionsDialog::OptionsDialog(const client::Config &config, bool keepSecrets, QWidget *parent)
    : QDialog(parent)
    , m_config(config)
    , m_tabs(new QTabWidget(this)) // where Tab comes to first
    , m_request(new RequestOptions(this))
    , m_network(new NetworkOptions(this))
    , m_pages{m_request, m_network, new BehaviourOptions(this)}
    , m_keepSecrets(new QCheckBox(tr("Re&member passwords, tokens and cookies, readable in a file"), this))
    , m_note(new QLabel(tr("Pings, pongs, reconnecting and the size of frames change at once, the rest with "
                           "the next connection."),
                        this))
{
    setWindowTitle(tr("Connection options"));
    const QStringList titles{tr("Re&quest"), tr("TLS and prox&y"), tr("&Behaviour")};
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        auto *area = new QScrollArea(this); // a small screen shows the buttons all the same
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidget(m_pages.at(i));
        area->viewport()->setAutoFillBackground(false); // the tabs' own is behind it
        m_pages.at(i)->setAutoFillBackground(false);
        area->setFocusPolicy(Qt::NoFocus);
        area->setMinimumWidth(m_pages.at(i)->minimumSizeHint().width() +
                              style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, area));
        m_tabs->addTab(area, titles.at(i));
    }
    m_keepSecrets->setObjectName(QStringLiteral("keepSecrets"));
    m_keepSecrets->setChecked(keepSecrets);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Restore defaults"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_keepSecrets);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { display({}); });
    display(config);
    m_pages.constFirst()->setFocus();
    // The longest page without scrolling, where the screen has the room.
    resize(fontMetrics().averageCharWidth() * 84,
           qMin(fontMetrics().height() * 44, screen()->availableSize().height() * 9 / 10));
}

void OptionsDialog::setNote(const QString &sentence) { m_note->setText(sentence); }

client::Config OptionsDialog::config() const
{
    client::Config config = m_config;
    for (const OptionsPage *page : m_pages)
        page->read(config);
    return config;
}

bool OptionsDialog::keepsSecrets() const { return m_keepSecrets->isChecked(); }

void OptionsDialog::editAuthentication() { edit(*m_request, m_request->authentication()); }

void OptionsDialog::editProxy() { edit(*m_network, m_network->proxy()); }

void OptionsDialog::edit(OptionsPage &page, QWidget &field)
{
    m_tabs->setCurrentIndex(static_cast<int>(m_pages.indexOf(&page)));
    field.setFocus();
}

void OptionsDialog::display(const client::Config &config)
{
    for (OptionsPage *page : std::as_const(m_pages))
        page->display(config);
}

} // namespace ui
