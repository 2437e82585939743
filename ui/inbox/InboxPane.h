#pragma once

#include "core/store/Store.h"
#include "ui/base/Paint.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/Theme.h"
#include "ui/inbox/ColleagueLook.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QStackedWidget;

namespace saskare {

class Button;
class ChosenRows;
class ConversationListModel;
class EmptyState;
class InboxList;
class InfoBar;
class ListFilter;
class TextLabel;
class ViewCountsModel;

/// The list of conversations of the view that the workspace shows: its title, how many there are, how long the oldest
/// has waited, filter and order, the rows, or what to do when there are none. Thread: GUI.
class InboxPane : public QWidget
{
    Q_OBJECT
public:
    InboxPane(Store &store, Workspace &workspace, const Theme &theme, Clock &clock, QWidget *parent);

    /// The numbers beside the title; without them none are shown.
    void setCounts(const ViewCountsModel *counts);
    /// A name for the views whose name only others know: a queue, an account, a saved search.
    void setViewName(const QString &name);
    /// The colours that tell accounts apart; empty when there is only one.
    void setAccountColors(const QHash<AccountId, QColor> &colors);
    /// What the first load is doing, in words; empty: nothing. Shown above the rows that are there already.
    void setProgress(const QString &text);

    /// Whether what was told of an account's colleagues can be so still.
    void setNews(std::function<News(AccountId)> news);

    /// A line above the list that stays until the agent goes elsewhere; an empty text takes it away.
    void say(Tone tone, const QString &icon, const QString &text);

    /// Whether some help desk lets the agent begin a conversation.
    void setCanCreate(bool can);
    /// What is chosen to do one thing with all of it.
    [[nodiscard]] ChosenRows &chosen() { return *m_chosen; }
    [[nodiscard]] QList<ConversationRow> chosenRows() const; ///< in the list's order
    /// All rows of the view have been scrolled to.
    [[nodiscard]] bool isWhole() const;
    /// The bar for that, above the list; becomes a child.
    void setBulkBar(QWidget *bar);
    /// What stands under the list; becomes a child.
    void setFoot(QWidget *foot);
    void focusList();
    /// Goes on to the conversation after this one, which may have left the list already.
    void showNextAfter(ConversationId id);

Q_SIGNALS:
    /// Once: the first rows have been painted.
    void rowsPainted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void followQuery();
    void showLoaded();
    void chooseFirst();
    void carryOut(QLatin1String action);
    void keepChosen();
    void followColleagues();
    void setTexts();
    void setCountText();
    [[nodiscard]] QString title() const;
    void setEmptyState();
    void showPart(QWidget *part);

    Store &m_store;
    Workspace &m_workspace;
    const Theme &m_theme;
    Clock &m_clock;
    ConversationListModel *m_model;
    const ViewCountsModel *m_counts = nullptr;
    QString m_viewName, m_progress;
    MinuteTick m_tick;

    TextLabel *m_title;
    TextLabel *m_count;
    Button *m_create;
    Button *m_filter;
    Button *m_order;
    ListFilter *m_menus;
    InfoBar *m_progressBar;
    InfoBar *m_notice;
    QStackedWidget *m_stack;
    ChosenRows *m_chosen;
    InboxList *m_list;
    EmptyState *m_empty;
};

} // namespace saskare
