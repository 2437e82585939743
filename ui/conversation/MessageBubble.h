#pragma once

#include "ui/base/Theme.h"
#include "ui/conversation/BodyPreparer.h"
#include "ui/conversation/DeliveryLook.h"
#include "ui/models/TimelineModel.h"

#include <QWidget>

class QMenu;

namespace saskare {

class Avatar;
class Button;
class DeliveryMark;
class MessageBody;
class TextLabel;

/// What an agent can decide about an answer that stands in the outbox.
enum class OutboxChoice
{
    Retry,
    Edit,
    Discard,
    Arrived,
    SendAgain,
    KeepAsDraft
};

/// What a bubble has to know of the conversation it stands in.
struct BubbleContext
{
    AccountId account; ///< by whose route remote pictures come
    QString agentName; ///< whose "You" is
    QString customerKey; ///< for the colour of the customer's avatar, the same as in the list
    bool showsDelivery = false; ///< what became of an answer may be seen in detail
    bool canSplit = false; ///< a new conversation may be made from a message
    bool isChat = false; ///< bubbles are as wide as what is said
};

/// One message as a bubble: who, when, what became of it, the words, the files. The customer's stand left and grey,
/// ours right and blue, notes have a dashed yellow frame and a lock. Opens and sends nothing by itself. Thread: GUI.
class MessageBubble : public QWidget
{
    Q_OBJECT
public:
    MessageBubble(const Theme &theme, BodyPreparer &preparer, QWidget *parent);

    void setContext(const BubbleContext &context);
    void setItem(const TimelineItem &item, qint64 nowMs, Reach reach);
    [[nodiscard]] const MessageRow &message() const { return m_message; }
    /// What the outbox found out about an answer whose fate is unknown; then the agent is asked.
    void setOutboxEntry(const OutboxEntry &entry);
    void setPicture(const QString &contentId, const QImage &image);
    [[nodiscard]] MessageBody *body() const { return m_body; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void linkChosen(const QString &address, const QString &shown);
    void attachmentChosen(const saskare::AttachmentRow &attachment, QWidget *chip);
    void pictureWanted(const saskare::AttachmentRow &attachment, const QString &contentId);
    void detailWanted();
    void outboxChosen(saskare::OutboxChoice choice);
    void entryWanted(const QUuid &command); ///< the outbox may know more of this one
    void resized();
    void splitWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isOurs() const { return m_message.direction == Direction::Outbound; }
    [[nodiscard]] bool isNote() const { return m_message.direction == Direction::Note; }
    [[nodiscard]] QRect boxFor(int width) const;
    void prepare(BodyExtent extent);
    void takeBody(const PreparedBody &body, BodyExtent extent);
    void showHeader();
    [[nodiscard]] bool hugsItsWords() const;
    void showFiles();
    void showOutbox();
    void showExtras();
    void fetchRemotePictures();
    void showPlainWords();
    void addToMenu(QMenu *menu);
    void addChoice(const QString &text, OutboxChoice choice);
    void arrange();

    const Theme &m_theme;
    BodyPreparer &m_preparer;
    MessageRow m_message;
    BubbleContext m_context;
    bool m_startsGroup = true;
    qint64 m_now = 0;
    Reach m_reach = Reach::Online;
    std::optional<OutboxEntry> m_entry;
    int m_prepared = 0; ///< which of the asked bodies is the newest
    BodyExtent m_extent = BodyExtent::Beginning;
    CleanHtml m_clean; ///< without the words: what the extras need
    bool m_hasBody = false;
    int m_ideal = 0;
    bool m_remoteAsked = false; ///< the agent wanted this message's remote pictures
    int m_remoteShown = 0;
    QString m_remoteTrouble;

    Avatar *m_avatar;
    QWidget *m_box;
    QWidget *m_lock;
    TextLabel *m_name;
    TextLabel *m_time;
    DeliveryMark *m_mark = nullptr;
    MessageBody *m_body;
    Button *m_more;
    Button *m_quoted;
    TextLabel *m_blocked;
    Button *m_remote;
    Button *m_plain;
    QWidget *m_files;
    TextLabel *m_trouble;
    QWidget *m_choices;
};

} // namespace saskare
