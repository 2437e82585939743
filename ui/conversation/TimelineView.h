#pragma once

#include "ui/base/Theme.h"
#include "ui/conversation/MessageBubble.h"
#include "ui/models/TimelineModel.h"

#include <QScrollArea>

namespace saskare {

class MinuteTick;

/// Shows a TimelineModel: day headings, bubbles, events as one thin line. Stays at the newest message when it was
/// there, and else on what the agent reads, whatever comes in above or below. Thread: GUI.
class TimelineView : public QScrollArea
{
    Q_OBJECT
public:
    TimelineView(TimelineModel &model, BodyPreparer &preparer, const Theme &theme, Clock &clock, QWidget *parent);

    /// Whether the account can send now, for the words beside what waits.
    void setReach(Reach reach);
    void setContext(const BubbleContext &context);
    [[nodiscard]] QList<MessageBubble *> bubbles() const;
    /// The words that are selected in a message; empty: none.
    [[nodiscard]] QString selectedText() const;
    /// The message in which words are selected; null: none.
    [[nodiscard]] const MessageRow *selectedMessage() const;
    [[nodiscard]] MessageBubble *bubbleOf(CommandId command) const;
    void scrollToNewest();

Q_SIGNALS:
    void linkChosen(const QString &address, const QString &shown);
    void attachmentChosen(const saskare::AttachmentRow &attachment, QWidget *chip);
    void pictureWanted(saskare::MessageBubble *bubble, const saskare::AttachmentRow &attachment,
                       const QString &contentId);
    void detailWanted(const saskare::MessageRow &message);
    void outboxChosen(const saskare::MessageRow &message, saskare::OutboxChoice choice);
    void splitWanted(const saskare::MessageRow &message);
    void entryWanted(saskare::MessageBubble *bubble, const QUuid &command);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        QWidget *widget = nullptr;
        int height = -1; ///< for the present width; -1: to be asked
    };
    void insert(int first, int last);
    void remove(int first, int last);
    void announce(const TimelineItem &item);
    void refresh(int row);
    void reset();
    [[nodiscard]] QWidget *widgetFor(const TimelineItem &item);
    [[nodiscard]] MessageBubble *bubbleFor();
    void setWords(QWidget *widget, const TimelineItem &item);
    void refreshTimes();
    void arrangeSoon();
    void arrange();
    void askForEarlier();

    TimelineModel &m_model;
    BodyPreparer &m_preparer;
    const Theme &m_theme;
    Clock &m_clock;
    MinuteTick *m_tick;
    QWidget *m_canvas;
    QWidget *m_news; ///< says what has come, to those who listen
    std::vector<Line> m_lines;
    BubbleContext m_context;
    Reach m_reach = Reach::Online;
    bool m_atNewest = true;
    bool m_arranging = false;
    bool m_arrangeAsked = false;
};

} // namespace saskare
