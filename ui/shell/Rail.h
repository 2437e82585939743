#pragma once

#include "ui/base/Theme.h"

#include <QWidget>

namespace saskare {

class Avatar;
class Button;
class Workspace;

/// The narrow strip at the very left: the places of the window at the top, what belongs to the agent at the bottom.
/// Thread: GUI.
class Rail : public QWidget
{
    Q_OBJECT
public:
    enum class Place
    {
        Inbox,
        Outbox,
        Now,
        Quality
    };

    Rail(Workspace &workspace, const Theme &theme, QWidget *parent);

    void setPlace(Place place);
    /// A dot on the outbox when something waits there for the agent.
    void setOutboxTrouble(bool trouble);
    /// Who sits here, as the help desk knows them; empty hides it.
    void setAgent(const QString &name, const QString &key);

Q_SIGNALS:
    void placeChosen(saskare::Rail::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *add(const QString &icon, const QString &name);

    Workspace &m_workspace;
    const Theme &m_theme;
    Place m_place = Place::Inbox;
    bool m_trouble = false;
    Button *m_inbox;
    Button *m_outbox;
    Button *m_now;
    Button *m_quality;
    Button *m_views;
    Button *m_themeSwitch;
    Button *m_settings;
    Avatar *m_agent;
};

} // namespace saskare
