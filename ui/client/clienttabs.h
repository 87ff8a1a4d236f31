// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTabWidget>

class QSettings;

namespace ui {

class ClientPanel;
class KeptFiles;
class TabLabels;
class Timeline;

/// The client's tabs, one connection each; a tab that is alone has no bar above it.
///
/// There is always one at least. What comes while a tab is hidden is in its list all the same, and counted.
class ClientTabs : public QTabWidget
{
    Q_OBJECT

public:
    /// Begins with one tab. Both must outlive it.
    ClientTabs(Timeline &timeline, KeptFiles &files, QWidget *parent = nullptr);
    ~ClientTabs() override;

    [[nodiscard]] ClientPanel &current() const;
    /// In the order of their tabs.
    [[nodiscard]] QList<ClientPanel *> panels() const;
    /// Adds a tab at the end, as it is at first: for the own server, and with nothing connected.
    ClientPanel &add();
    /// Connects to each in a tab that is for it already, else in the only one, else in a new one.
    void connectTo(const QStringList &urls);

    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

public slots:
    /// A new tab to enter an address in.
    void open();
    /// Ends what it connects, and takes it away, unless it is the only one.
    void close(int index);
    void closeCurrent() { close(currentIndex()); }
    void showNext() { showBeside(1); }
    void showPrevious() { showBeside(-1); }
    void setOwnServer(const QString &address, const QByteArray &fingerprint);
    /// Its address is another program's: no tab offers it as the own server's any longer.
    void forgetOwnServer();

signals:
    /// There is a new panel, and no client for it yet.
    void added(ui::ClientPanel &panel);
    /// The panel goes: its connection is to be closed.
    void removing(ui::ClientPanel &panel);
    /// Another panel is the current one, or its state is another.
    void currentShown();
    /// save() has something else to write.
    void choiceChanged();

protected:
    void tabInserted(int index) override;
    void tabRemoved(int index) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] ClientPanel &panel(int index) const;
    void connectPanel(ClientPanel &panel);
    void addShortcuts();
    void showBeside(int step);
    void onCurrentChanged();
    void space();

    Timeline &m_timeline;
    KeptFiles &m_files;
    TabLabels *m_labels;
    QString m_ownServer;
    QByteArray m_ownFingerprint;
    quint32 m_nextTab = 0;
};

} // namespace ui
