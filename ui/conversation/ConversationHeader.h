#pragma once

#include "core/backend/Manifest.h"
#include "core/base/Clock.h"
#include "core/store/Rows.h"
#include "ui/base/Theme.h"
#include "ui/inbox/ColleagueLook.h"
#include "ui/related/Problems.h"

#include <QWidget>

#include <memory>

namespace saskare {

class Button;
class FactButton;
class TextLabel;

/// What the conversation is and how it stands, with what can be done about it. Offers only what the account's help
/// desk takes. Thread: GUI.
class ConversationHeader : public QWidget
{
    Q_OBJECT
public:
    ConversationHeader(const Theme &theme, Clock &clock, QWidget *parent);

    void setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest);
    /// Whether what was told of colleagues can be so still.
    void setNews(News news);
    /// What it is to others; nothing to say hides it.
    void setRelated(const RelatedFact &fact);
    /// Where a menu for that action should appear.
    [[nodiscard]] QWidget *anchorFor(QLatin1String action) const;

Q_SIGNALS:
    /// One of ui/shell/ActionId.h: a menu to show, or "resolve".
    void asked(QLatin1String action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showRow();
    void showDue();
    void showColleagues();
    [[nodiscard]] FactButton *fact(const char *name, QLatin1String action);
    [[nodiscard]] bool can(const char *command) const
    {
        return m_manifest && m_manifest->can(QLatin1String(command));
    }

    const Theme &m_theme;
    Clock &m_clock;
    std::optional<ConversationRow> m_row;
    std::shared_ptr<const Manifest> m_manifest;
    News m_news = News::Flowing;
    bool m_waiting = false; ///< to look at the colleagues again
    TextLabel *m_subject;
    FactButton *m_status;
    FactButton *m_colleagues;
    FactButton *m_number;
    FactButton *m_channel;
    FactButton *m_queue;
    FactButton *m_assignee;
    FactButton *m_priority;
    FactButton *m_due;
    FactButton *m_tags;
    FactButton *m_links;
    FactButton *m_related;
    Button *m_postpone;
    Button *m_resolve;
    Button *m_more;
};

} // namespace saskare
