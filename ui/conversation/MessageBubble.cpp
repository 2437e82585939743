#include "ui/conversation/MessageBubble.h"

#include "ui/base/Avatar.h"
#include "ui/base/Button.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"
#include "ui/conversation/DeliveryMark.h"
#include "ui/conversation/MessageBody.h"
#include "ui/conversation/PlainWordsView.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int avatarSize = 32;
constexpr int side = avatarSize + space::m; // what the avatar takes on its side
constexpr int padding = space::m + 2;
constexpr int groupGap = space::m;
constexpr int innerGap = space::xs;

/// A row of widgets that takes only as much height as it needs.
QWidget *flow(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new FlowLayout(widget, space::s);
    layout->setContentsMargins(0, space::xs, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    widget->hide();
    return widget;
}

void clearFlow(QWidget *widget)
{
    while (QLayoutItem *item = widget->layout()->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

MessageBubble::MessageBubble(const Theme &theme, BodyPreparer &preparer, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_preparer(preparer)
    , m_avatar(new Avatar(theme, avatarSize, this))
    , m_box(new QWidget(this))
    , m_lock(new QWidget(m_box))
    , m_name(new TextLabel(theme, TextSize::Body, TextWeight::Strong, Color::Text, m_box, Overflow::Elide))
    , m_time(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, m_box, Overflow::Elide))
    , m_body(new MessageBody(theme, m_box))
    , m_more(new Button(theme, ButtonKind::Quiet, QStringLiteral("chevron-down"), m_box))
    , m_quoted(new Button(theme, ButtonKind::Quiet, QStringLiteral("ellipsis"), m_box))
    , m_blocked(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, m_box))
    , m_remote(new Button(theme, ButtonKind::Quiet, QStringLiteral("image"), m_box))
    , m_plain(new Button(theme, ButtonKind::Quiet, QStringLiteral("file-text"), m_box))
    , m_files(flow(m_box))
    , m_trouble(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, m_box))
    , m_choices(flow(m_box))
{
    setObjectName(QStringLiteral("messageBubble"));
    arrange();
    connect(m_body, &MessageBody::linkChosen, this, &MessageBubble::linkChosen);
    connect(m_body, &MessageBody::resized, this, &MessageBubble::resized);
    connect(m_body, &MessageBody::menuOpens, this, &MessageBubble::addToMenu);
    connect(m_body, &MessageBody::pictureWanted, this, [this](int index) {
        const QString id = m_clean.contentIds.value(index);
        for (const AttachmentRow &attachment : std::as_const(m_message.attachments)) {
            if (!id.isEmpty()
                && (attachment.contentId == id || attachment.contentId == QLatin1Char('<') + id + QLatin1Char('>')))
                Q_EMIT pictureWanted(attachment, id);
        }
    });
    connect(m_more, &QPushButton::clicked, this,
            [this] { prepare(m_extent == BodyExtent::Beginning ? BodyExtent::Long : BodyExtent::Whole); });
    connect(m_remote, &QPushButton::clicked, this, &MessageBubble::fetchRemotePictures);
    connect(m_plain, &QPushButton::clicked, this, &MessageBubble::showPlainWords);
    connect(m_quoted, &QPushButton::toggled, this, [this](bool shown) {
        m_body->showQuoted(shown);
        showExtras();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&MessageBubble::update));
}

void MessageBubble::arrange()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s - 2);
    head->addWidget(m_lock);
    head->addWidget(m_name, 0, Qt::AlignBaseline);
    head->addWidget(m_time, 0, Qt::AlignBaseline);
    auto *mark = new DeliveryMark(m_theme, m_box);
    m_mark = mark;
    head->addWidget(mark, 0, Qt::AlignVCenter);
    head->addStretch(1);
    m_lock->setFixedSize(16, 16);
    m_quoted->setCheckable(true);
    m_quoted->setDense();
    m_quoted->setObjectName(QStringLiteral("showQuoted"));
    m_more->setDense();
    m_more->setObjectName(QStringLiteral("showWhole"));
    m_remote->setDense();
    m_remote->setObjectName(QStringLiteral("showRemotePictures"));
    m_plain->setDense();
    m_plain->setObjectName(QStringLiteral("showPlainWords"));
    m_blocked->setObjectName(QStringLiteral("notShown"));
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(innerGap - 1);
    column->addLayout(head);
    column->addWidget(m_body);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_quoted, 0, Qt::AlignLeft);
    column->addWidget(m_blocked);
    column->addWidget(m_remote, 0, Qt::AlignLeft);
    column->addWidget(m_plain, 0, Qt::AlignLeft);
    column->addWidget(m_files);
    column->addWidget(m_trouble);
    column->addWidget(m_choices);
    for (QWidget *optional :
         {static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_quoted), static_cast<QWidget *>(m_blocked),
          static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_lock), static_cast<QWidget *>(m_remote),
          static_cast<QWidget *>(m_plain)})
        optional->hide();
    connect(mark, &QAbstractButton::clicked, this, &MessageBubble::detailWanted);
}

/// Lines of a chat are as wide as they are long; letters fill the measure.
bool MessageBubble::hugsItsWords() const
{
    return m_context.isChat || m_message.channel == Channel::Chat || m_message.channel == Channel::SocialPrivate
        || m_message.channel == Channel::Sms;
}

void MessageBubble::setContext(const BubbleContext &context)
{
    m_context = context;
    if (!m_hasBody)
        return;
    m_ideal = hugsItsWords() ? m_body->idealWidth() : 0;
    showHeader();
    Q_EMIT resized();
}

void MessageBubble::setItem(const TimelineItem &item, qint64 nowMs, Reach reach)
{
    const MessageRow &row = *item.message;
    const bool sameWords = m_hasBody && row.html == m_message.html && row.text == m_message.text;
    m_message = row;
    if (!sameWords) {
        m_remoteAsked = false;
        m_remoteShown = 0;
        m_remoteTrouble.clear();
    }
    m_startsGroup = item.startsGroup;
    m_now = nowMs;
    m_reach = reach;
    if (row.delivery.state != DeliveryState::MayBeSent && row.delivery.state != DeliveryState::Failed
        && row.delivery.state != DeliveryState::Conflicted)
        m_entry.reset();
    else if (!row.command.isNull())
        Q_EMIT entryWanted(row.command);
    showHeader();
    showFiles();
    showOutbox();
    if (!sameWords)
        prepare(BodyExtent::Beginning);
    update();
}

void MessageBubble::setOutboxEntry(const OutboxEntry &entry)
{
    m_entry = entry;
    showOutbox();
    Q_EMIT resized();
}

void MessageBubble::setPicture(const QString &contentId, const QImage &image)
{
    const qsizetype index = m_clean.contentIds.indexOf(contentId);
    if (index >= 0)
        m_body->setPictures({{QStringLiteral("cid-%1").arg(index), image}});
}

void MessageBubble::fetchRemotePictures()
{
    m_remoteAsked = true;
    showExtras();
    Q_EMIT resized();
    const QStringList urls = m_clean.remoteImages;
    m_preparer.remotePictures(m_context.account, urls).then(this, [this, urls](const FetchedPictures &fetched) {
        QHash<QString, QImage> images;
        for (auto image = fetched.images.begin(); image != fetched.images.end(); ++image) {
            // More of the message may have been read meanwhile, which keeps the addresses and may add some.
            const qsizetype place = m_clean.remoteImages.indexOf(urls.value(image.key()));
            if (place >= 0)
                images.insert(QStringLiteral("net-%1").arg(place), image.value());
        }
        m_remoteShown = static_cast<int>(images.size());
        if (fetched.failed > 0)
            m_remoteTrouble = tr("%n picture(s) did not come.", nullptr, fetched.failed) + QLatin1Char(' ')
                + fetched.error.text();
        m_body->setPictures(images);
        showExtras();
        Q_EMIT resized();
    });
}

void MessageBubble::showPlainWords()
{
    auto *view = new PlainWordsView(m_theme, this);
    view->setAttribute(Qt::WA_DeleteOnClose);
    m_preparer.plainWords(m_message.html, m_message.text).then(view, [view](const QString &words) {
        view->setWords(words);
    });
    view->open();
}

void MessageBubble::prepare(BodyExtent extent)
{
    const int ticket = ++m_prepared;
    m_preparer.prepare(m_message.html, m_message.text, extent)
        .then(this, [this, ticket, extent](const PreparedBody &body) {
            if (ticket == m_prepared)
                takeBody(body, extent);
        });
}

void MessageBubble::takeBody(const PreparedBody &body, BodyExtent extent)
{
    m_extent = extent;
    m_hasBody = true;
    m_clean = body.clean;
    m_clean.html.clear();
    m_body->setBody(body);
    m_ideal = hugsItsWords() ? m_body->idealWidth() : 0;
    showExtras();
    Q_EMIT resized();
}

void MessageBubble::showHeader()
{
    const bool mine = m_message.byMe;
    const QString name = mine && !m_context.agentName.isEmpty() ? m_context.agentName : m_message.authorName;
    const bool byCustomer = m_message.direction == Direction::Inbound && !m_context.customerKey.isEmpty();
    m_avatar->setLook({byCustomer ? m_context.customerKey : name, name, std::nullopt});
    m_avatar->setVisible(m_startsGroup);
    m_name->setText(mine ? tr("You") : m_message.authorName.isEmpty() ? tr("Unknown") : m_message.authorName);
    m_name->setVisible(m_startsGroup);
    m_lock->setVisible(isNote());
    m_time->setText(isNote() ? tr("internal note · %1").arg(timeOfDay(m_message.createdAt))
                             : timeOfDay(m_message.createdAt));
    m_time->setToolTip(fullTime(m_message.createdAt));
    DeliveryLook look = deliveryLook(m_message, m_now, m_reach);
    look.hasDetail = look.hasDetail && m_context.showsDelivery;
    m_mark->setLook(look);
    setAccessibleName(tr("%1, %2").arg(m_name->text(), m_time->text()));
    setAccessibleDescription(m_message.text.left(2000));
    m_body->setAccessibleName(accessibleName());
}

void MessageBubble::showFiles()
{
    clearFlow(m_files);
    for (const AttachmentRow &attachment : std::as_const(m_message.attachments)) {
        auto *chip = new Button(m_theme, ButtonKind::Outlined, QStringLiteral("paperclip"), m_files);
        chip->setDense();
        chip->setObjectName(QStringLiteral("attachment"));
        QString name = attachment.name.left(60);
        const QString size = attachment.size >= 0
            ? QLatin1String("  ") + locale().formattedDataSize(attachment.size, 0, QLocale::DataSizeSIFormat)
            : QString();
        chip->setAccessibleName(tr("Attachment %1").arg(attachment.name + size));
        chip->setText(name.replace(QLatin1Char('&'), QLatin1String("&&")) + size);
        connect(chip, &QPushButton::clicked, this,
                [this, attachment, chip] { Q_EMIT attachmentChosen(attachment, chip); });
        m_files->layout()->addWidget(chip);
        chip->show(); // else it counts as hidden until the next turn, and the height is wrong
    }
    m_files->setVisible(!m_message.attachments.isEmpty());
}

void MessageBubble::addToMenu(QMenu *menu)
{
    if (!m_context.canSplit || m_message.remoteId.isEmpty() || isNote())
        return;
    menu->addSeparator();
    menu->addAction(m_theme.icon(QStringLiteral("split")), tr("Split into a new conversation…"), this,
                    &MessageBubble::splitWanted);
}

void MessageBubble::addChoice(const QString &text, OutboxChoice choice)
{
    auto *button = new Button(m_theme, choice == OutboxChoice::Discard ? ButtonKind::Danger : ButtonKind::Outlined,
                              {}, m_choices);
    button->setText(text);
    button->setDense();
    button->setObjectName(QStringLiteral("choice%1").arg(static_cast<int>(choice)));
    connect(button, &QPushButton::clicked, this, [this, choice] { Q_EMIT outboxChosen(choice); });
    m_choices->layout()->addWidget(button);
    button->show();
}

void MessageBubble::showOutbox()
{
    clearFlow(m_choices);
    const DeliveryState state = m_message.delivery.state;
    const bool asking = m_entry && m_entry->state == OutboxState::Asking;
    QString words = m_message.error.text();
    if (words.isEmpty() && m_entry)
        words = m_entry->error.text();
    if (m_message.command.isNull()) {
        words.clear();
    } else if (state == DeliveryState::MayBeSent && !asking) {
        words = tr("No answer came back. Checking whether it arrived…");
    } else if (asking) {
        if (words.isEmpty())
            words = tr("No answer came back, and the help desk's history does not settle whether it arrived.");
        const QString found = m_entry->evidence.value(QLatin1String("text")).toString().left(300);
        if (!found.isEmpty())
            words += QLatin1Char('\n') + tr("Found there: %1").arg(found);
        addChoice(tr("It arrived"), OutboxChoice::Arrived);
        addChoice(tr("Send again"), OutboxChoice::SendAgain);
        addChoice(tr("Keep as draft"), OutboxChoice::KeepAsDraft);
    } else if (state == DeliveryState::Failed || state == DeliveryState::Conflicted) {
        addChoice(state == DeliveryState::Failed ? tr("Retry") : tr("Send anyway"), OutboxChoice::Retry);
        addChoice(tr("Edit"), OutboxChoice::Edit);
        addChoice(tr("Discard"), OutboxChoice::Discard);
    }
    m_trouble->setText(words);
    m_trouble->setVisible(!words.isEmpty());
    m_choices->setVisible(m_choices->layout()->count() > 0);
}

void MessageBubble::showExtras()
{
    m_quoted->setText(m_quoted->isChecked() ? tr("Hide the quoted message") : tr("Show the quoted message"));
    m_quoted->setVisible(m_body->hasQuoted());
    m_more->setText(m_extent == BodyExtent::Beginning ? tr("Show the whole message") : tr("Show more"));
    m_more->setVisible(m_clean.cut && m_extent != BodyExtent::Whole);
    QStringList notes;
    const int hidden = m_clean.blockedImages - m_remoteShown;
    const bool tooLong = m_clean.cut && m_extent == BodyExtent::Whole;
    if (hidden > 0)
        notes += tr("%n remote image(s) not shown", nullptr, hidden);
    if (m_clean.simplified)
        notes += tr("shown simplified");
    if (tooLong)
        notes += tr("too long to be shown to its end");
    if (!m_remoteTrouble.isEmpty())
        notes += m_remoteTrouble;
    m_remote->setText(tr("Show remote pictures"));
    m_remote->setToolTip(tr("The sender can then see that this message was read, and when"));
    m_remote->setVisible(!m_remoteAsked && !m_clean.remoteImages.isEmpty());
    m_plain->setText(tr("Show as plain text"));
    m_plain->setVisible(m_clean.simplified || tooLong);
    m_blocked->setText(notes.join(QStringLiteral(" · ")));
    m_blocked->setVisible(!notes.isEmpty());
}

QRect MessageBubble::boxFor(int width) const
{
    const int most = std::min(width - 2 * space::s - side, measure::message + 2 * padding);
    int wanted = most;
    if (m_ideal > 0) {
        const int needed = std::max({m_ideal, m_box->layout()->itemAt(0)->sizeHint().width(),
                                     m_files->isHidden() ? 0 : 200, m_choices->isHidden() ? 0 : 280});
        wanted = std::clamp(needed + 2 * padding, std::min(120, most), most);
    }
    const int left = isOurs() ? width - side - wanted : side;
    const int top = m_startsGroup ? groupGap : innerGap;
    return placed(layoutDirection(), QRect(0, 0, width, 1),
                  QRect(left, top, wanted, m_box->layout()->heightForWidth(wanted)));
}

int MessageBubble::heightForWidth(int width) const
{
    const QRect box = boxFor(width);
    return std::max(box.bottom() + 1, m_startsGroup ? groupGap + avatarSize : 0);
}

void MessageBubble::resizeEvent(QResizeEvent *)
{
    QRect box = boxFor(width());
    box.moveTop(m_startsGroup ? groupGap : innerGap);
    m_box->setGeometry(box);
    const int left = isOurs() ? width() - avatarSize : 0;
    m_avatar->setGeometry(placed(layoutDirection(), rect(), QRect(left, groupGap, avatarSize, avatarSize)));
}

void MessageBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = m_box->geometry();
    if (isNote()) {
        painter.setBrush(m_theme.color(Color::Note));
        QPen dashed(m_theme.color(Color::NoteLine), 1.4, Qt::DashLine);
        painter.setPen(dashed);
        painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), radius::bubble, radius::bubble);
        const QRect lock(m_lock->mapTo(this, QPoint(0, 0)), m_lock->size());
        painter.drawPixmap(lock.topLeft() + QPoint(1, 1),
                           m_theme.pixmap(QStringLiteral("lock"), Color::TextSecond, 14, devicePixelRatioF()));
    } else {
        paintBox(painter, box, m_theme.color(isOurs() ? Color::OwnAnswer : Color::Bubble), {}, radius::bubble);
    }
}

void MessageBubble::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showHeader();
    showFiles();
    showOutbox();
    showExtras();
    Q_EMIT resized();
}

} // namespace saskare
