#pragma once

#include "ui/base/Theme.h"
#include "ui/shell/Rail.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace saskare {

class Actions;
class CommandPalette;
class InboxPane;
class KeysOverlay;
class SearchHelp;
class Settings;
class StatusStrip;
class ViewsPane;
class Workspace;
struct PaletteEntry;

/// What stands in the window, made by the application.
struct Panes
{
    ViewsPane *views;
    InboxPane *inbox;
    QWidget *conversation;
    QWidget *customer;
    QWidget *outbox;
    QWidget *welcome;
    StatusStrip *status;
    QWidget *quality;
    QWidget *now;
};

/// Puts the panes side by side, remembers how wide they are, folds what does not fit and leads the keyboard from one
/// to the next. Carries out the requests that concern the window alone. Thread: GUI.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    /// Takes the panes as its children.
    MainWindow(const Panes &panes, Workspace &workspace, Settings &settings, const Theme &theme);
    ~MainWindow() override;

    [[nodiscard]] Rail &rail() { return *m_rail; }
    void showPlace(Rail::Place place);
    /// While no help desk is connected, the welcome page stands for everything.
    void setWelcome(bool welcome);
    /// Which actions the help desk of the open conversation can do: no other is found by typing.
    void setOffered(std::function<bool(QLatin1String)> offered) { m_offered = std::move(offered); }

Q_SIGNALS:
    /// The first picture has been painted, with or without rows.
    void firstPainted();
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void compose();
    void connectPanes();
    void carryOut(QLatin1String action);
    [[nodiscard]] QWidget *widgetOf(Rail::Place place) const;
    void togglePlace(Rail::Place place);
    [[nodiscard]] QList<PaletteEntry> commands() const;
    [[nodiscard]] QList<PaletteEntry> searchesFor(const QString &typed);
    void fold();
    void cyclePanes(int by);
    void restore();
    void save();

    Panes m_panes;
    Workspace &m_workspace;
    Settings &m_settings;
    const Theme &m_theme;
    Rail *m_rail;
    QSplitter *m_splitter;
    QStackedWidget *m_places;
    KeysOverlay *m_keys;
    SearchHelp *m_searchHelp;
    CommandPalette *m_palette;
    std::function<bool(QLatin1String)> m_offered = [](QLatin1String) { return true; };
    Actions *m_actions;
    bool m_wantsCustomer = true, m_wantsViews = true; ///< when there is room
    bool m_hadRoomForCustomer = true, m_hadRoomForViews = true;
    bool m_welcome = false;
    bool m_painted = false;
};

} // namespace saskare
