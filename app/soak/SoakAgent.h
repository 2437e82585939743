#pragma once

#include "app/Application.h"

#include <QMap>
#include <QRandomGenerator>

namespace saskare {

/// An agent who never rests: opens, scrolls, searches, answers, notes, resolves, changes view, look and language, in
/// the real window, by chance that a seed fixes. Decides what the outbox asks about. Thread: GUI.
class SoakAgent : public QObject
{
    Q_OBJECT
public:
    SoakAgent(Application &application, quint32 seed, QObject *parent = nullptr);

    void start(std::chrono::milliseconds pause);
    /// Lays everything down and closes what is open.
    void stop();
    /// How often each thing was done.
    [[nodiscard]] QMap<QString, int> acts() const { return m_acts; }
    /// What was done last; empty at the beginning.
    [[nodiscard]] QString lastAct() const { return m_lastAct; }

private:
    struct Act
    {
        const char *name;
        int weight;
        void (SoakAgent::*perform)();
    };
    static const QList<Act> &all();

    void act();
    void count(const QString &act);
    void nextConversation();
    void scrollList();
    void scrollConversation();
    void typeSearch();
    void endSearch();
    void changeView();
    void reply();
    void note();
    void write(QLatin1String how);
    void resolve();
    void assign();
    void decide();
    void changeLook();
    void changeLanguage();
    void showOutbox();
    void resize();
    void scroll(QWidget *where);
    bool closeDialogs();

    Application &m_application;
    QRandomGenerator m_chance;
    QTimer m_timer;
    QMap<QString, int> m_acts;
    QString m_lastAct;
};

} // namespace saskare
