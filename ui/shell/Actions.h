#pragma once

#include "ui/base/Theme.h"
#include "ui/shell/ActionId.h"

#include <QKeySequence>
#include <QObject>

class QMenu;
class QShortcut;

namespace saskare {

class Workspace;

enum class ActionGroup
{
    List,
    Conversation,
    Writing, ///< told here, carried out by the editor
    Window
};

/// One thing an agent can ask for. The table of all of them is the only place with texts, icons and keys.
struct ActionSpec
{
    QLatin1String id;
    ActionGroup group;
    const char *text; ///< English, for Actions::tr()
    const char *icon; ///< a name for Theme::icon(); may be empty
    QList<QKeySequence> keys; ///< the first is shown
    bool needsConversation = false;
};

/// Turns keys into requests to the workspace. Single letters work only while no field for text has the focus; in such
/// a field only function keys and Ctrl with a key do. Nothing is on Alt, AltGr, Ctrl+Alt or the apostrophe: people
/// write letters with those. Thread: GUI.
class Actions : public QObject
{
    Q_OBJECT
public:
    /// `window`: where the keys work.
    Actions(Workspace &workspace, const Theme &theme, QWidget *window);

    [[nodiscard]] static const QList<ActionSpec> &all();
    [[nodiscard]] static const ActionSpec *spec(QLatin1String id);
    [[nodiscard]] static QString text(const ActionSpec &spec);
    [[nodiscard]] static QString text(ActionGroup group);
    /// The key shown for it; empty if there is none.
    [[nodiscard]] static QKeySequence keys(QLatin1String id);

    /// Adds an entry that requests `id`, with its text, icon and key.
    void addTo(QMenu &menu, QLatin1String id) const;

private:
    void request(QLatin1String id) const;
    void followFocus(const QWidget *focus);

    Workspace &m_workspace;
    const Theme &m_theme;
    QList<QShortcut *> m_letters; ///< off while somebody writes
};

} // namespace saskare
