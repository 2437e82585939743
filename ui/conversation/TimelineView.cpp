#include "ui/conversation/TimelineView.h"

#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"
#include "ui/conversation/MessageBody.h"

#include <QAccessible>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

namespace saskare {
namespace {

constexpr int margin = space::xl;
constexpr int nearEnough = 48; // px from the end that still count as being there
constexpr int earlierWithin = 300; // px from the top at which earlier messages are asked for

} // namespace

TimelineView::TimelineView(TimelineModel &model, BodyPreparer &preparer, const Theme &theme, Clock &clock,
                           QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_preparer(preparer)
    , m_theme(theme)
    , m_clock(clock)
    , m_tick(new MinuteTick(clock, this))
    , m_canvas(new QWidget)
    , m_news(new QWidget(this))
{
    setObjectName(QStringLiteral("timeline"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_canvas);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    m_canvas->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(24);
    setAccessibleName(tr("Messages"));
    m_news->setObjectName(QStringLiteral("news"));
    m_news->resize(1, 1);
    connect(&model, &QAbstractItemModel::modelReset, this, &TimelineView::reset);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        insert(first, last);
        if (m_model.isLoaded() && last == m_model.rowCount() - 1)
            announce(m_model.item(last));
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { remove(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    refresh(row);
            });
    connect(m_tick, &MinuteTick::ticked, this, &TimelineView::refreshTimes);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_arranging)
            return;
        m_atNewest = value >= verticalScrollBar()->maximum() - nearEnough;
        askForEarlier();
    });
    m_canvas->installEventFilter(this);
}

void TimelineView::setReach(Reach reach)
{
    if (m_reach == reach)
        return;
    m_reach = reach;
    refreshTimes();
}

void TimelineView::setContext(const BubbleContext &context)
{
    m_context = context;
    for (MessageBubble *bubble : bubbles())
        bubble->setContext(context);
}

QString TimelineView::selectedText() const
{
    for (const MessageBubble *bubble : bubbles()) {
        if (const QString words = bubble->body()->selectedText(); !words.isEmpty())
            return words;
    }
    return {};
}

const MessageRow *TimelineView::selectedMessage() const
{
    for (const MessageBubble *bubble : bubbles()) {
        if (!bubble->body()->selectedText().isEmpty())
            return &bubble->message();
    }
    return nullptr;
}

QList<MessageBubble *> TimelineView::bubbles() const
{
    QList<MessageBubble *> found;
    for (const Line &line : m_lines) {
        if (auto *bubble = qobject_cast<MessageBubble *>(line.widget))
            found += bubble;
    }
    return found;
}

MessageBubble *TimelineView::bubbleOf(CommandId command) const
{
    for (MessageBubble *bubble : bubbles()) {
        if (bubble->message().command == command)
            return bubble;
    }
    return nullptr;
}

void TimelineView::scrollToNewest()
{
    m_atNewest = true;
    arrangeSoon();
}

void TimelineView::reset()
{
    for (const Line &line : m_lines)
        line.widget->deleteLater();
    m_lines.clear();
    m_atNewest = true;
    insert(0, m_model.rowCount() - 1);
}

void TimelineView::insert(int first, int last)
{
    std::vector<Line> lines;
    for (int row = first; row <= last; ++row)
        lines.push_back({widgetFor(m_model.item(row))});
    m_lines.insert(m_lines.begin() + first, lines.begin(), lines.end());
    // The newest are prepared first: they are what is looked at.
    for (int row = last; row >= first; --row)
        setWords(m_lines[static_cast<size_t>(row)].widget, m_model.item(row));
    arrangeSoon();
}

/// Who does not see the window hears what has come.
void TimelineView::announce(const TimelineItem &item)
{
    if (item.isDay() || item.message->direction != Direction::Inbound)
        return;
    const QString text = item.message->text.simplified();
    m_news->setAccessibleName(tr("New message from %1: %2").arg(item.message->authorName, text.left(300)));
    QAccessibleEvent event(m_news, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TimelineView::remove(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_lines[static_cast<size_t>(row)].widget->deleteLater();
    m_lines.erase(m_lines.begin() + first, m_lines.begin() + last + 1);
    arrangeSoon();
}

void TimelineView::refresh(int row)
{
    Line &line = m_lines[static_cast<size_t>(row)];
    line.height = -1;
    setWords(line.widget, m_model.item(row));
    arrangeSoon();
}

QWidget *TimelineView::widgetFor(const TimelineItem &item)
{
    if (!item.isDay() && item.message->direction != Direction::Event)
        return bubbleFor();
    auto *label = new TextLabel(m_theme, TextSize::Small, TextWeight::Regular, Color::TextThird, m_canvas,
                                item.isDay() ? Overflow::Wrap : Overflow::Elide);
    label->setObjectName(item.isDay() ? QStringLiteral("day") : QStringLiteral("event"));
    label->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    label->setContentsMargins(0, item.isDay() ? space::l : space::s, 0, 0);
    label->show();
    return label;
}

MessageBubble *TimelineView::bubbleFor()
{
    auto *bubble = new MessageBubble(m_theme, m_preparer, m_canvas);
    bubble->setContext(m_context);
    connect(bubble, &MessageBubble::linkChosen, this, &TimelineView::linkChosen);
    connect(bubble, &MessageBubble::attachmentChosen, this, &TimelineView::attachmentChosen);
    connect(bubble, &MessageBubble::pictureWanted, this,
            [this, bubble](const AttachmentRow &attachment, const QString &id) {
                Q_EMIT pictureWanted(bubble, attachment, id);
            });
    connect(bubble, &MessageBubble::detailWanted, this, [this, bubble] { Q_EMIT detailWanted(bubble->message()); });
    connect(bubble, &MessageBubble::splitWanted, this, [this, bubble] { Q_EMIT splitWanted(bubble->message()); });
    connect(bubble, &MessageBubble::outboxChosen, this,
            [this, bubble](OutboxChoice choice) { Q_EMIT outboxChosen(bubble->message(), choice); });
    connect(bubble, &MessageBubble::entryWanted, this,
            [this, bubble](const QUuid &command) { Q_EMIT entryWanted(bubble, command); });
    connect(bubble, &MessageBubble::resized, this, [this, bubble] {
        for (Line &line : m_lines) {
            if (line.widget == bubble)
                line.height = -1;
        }
        arrangeSoon();
    });
    bubble->show();
    return bubble;
}

void TimelineView::setWords(QWidget *widget, const TimelineItem &item)
{
    if (auto *bubble = qobject_cast<MessageBubble *>(widget)) {
        bubble->setItem(item, m_clock.nowMs(), m_reach);
        return;
    }
    auto *label = static_cast<TextLabel *>(widget);
    label->setText(item.isDay() ? dayName(item.at, m_clock.nowMs())
                                : tr("%1 · %2").arg(item.message->text.simplified().left(300), timeOfDay(item.at)));
}

void TimelineView::refreshTimes()
{
    for (size_t row = 0; row < m_lines.size(); ++row)
        setWords(m_lines[row].widget, m_model.item(static_cast<int>(row)));
}

void TimelineView::arrangeSoon()
{
    if (m_arrangeAsked)
        return;
    m_arrangeAsked = true;
    QTimer::singleShot(0, this, &TimelineView::arrange);
}

void TimelineView::arrange()
{
    m_arrangeAsked = false;
    m_arranging = true;
    // The first line that is seen keeps its place on the screen.
    const int top = verticalScrollBar()->value();
    QWidget *anchor = nullptr;
    int anchorOffset = 0;
    for (const Line &line : m_lines) {
        if (line.height >= 0 && line.widget->geometry().bottom() >= top) {
            anchor = line.widget;
            anchorOffset = line.widget->y() - top;
            break;
        }
    }
    const int width = viewport()->width() - 2 * margin;
    int y = 0;
    for (Line &line : m_lines) {
        if (line.height < 0)
            line.height = line.widget->hasHeightForWidth() ? line.widget->heightForWidth(width)
                                                           : line.widget->sizeHint().height();
        y += line.height;
    }
    // Few messages stand at the bottom, beside the answer that is being written.
    const int height = std::max(y + 2 * space::m, viewport()->height());
    m_canvas->resize(viewport()->width(), height);
    y = height - y - space::m;
    for (const Line &line : m_lines) {
        const QRect place(margin, y, width, line.height);
        if (line.widget->size() == place.size() && qobject_cast<MessageBubble *>(line.widget)) {
            QResizeEvent same(place.size(), place.size());
            QCoreApplication::sendEvent(line.widget, &same); // what is in it may have moved
        }
        line.widget->setGeometry(place);
        y += line.height;
    }
    QScrollBar *bar = verticalScrollBar();
    if (m_atNewest)
        bar->setValue(bar->maximum());
    else if (anchor)
        bar->setValue(anchor->y() - anchorOffset);
    m_arranging = false;
    askForEarlier();
}

void TimelineView::askForEarlier()
{
    if (m_model.isLoaded() && m_model.hasEarlier() && verticalScrollBar()->value() < earlierWithin)
        m_model.loadEarlier();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        for (Line &line : m_lines)
            line.height = -1;
    }
    arrangeSoon();
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_canvas && event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Messages"));
        refreshTimes();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace saskare
