#include "ui/inbox/ConversationDelegate.h"

#include "core/store/DueRow.h"
#include "ui/base/Avatar.h"
#include "ui/base/Paint.h"
#include "ui/base/RelativeTime.h"
#include "ui/inbox/ChosenRows.h"
#include "ui/inbox/RowChip.h"
#include "ui/models/ConversationListModel.h"

#include <QPainter>

namespace saskare {
namespace {

constexpr int side = space::l, avatarSize = 38, textLeft = side + avatarSize + space::m;
constexpr int lineHeight = 19, firstLine = 11;

} // namespace

ConversationDelegate::ConversationDelegate(const Theme &theme, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_texts(theme)
{
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {measure::list, measure::row};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto *row = index.data(ConversationListModel::RowRole).value<const ConversationRow *>();
    if (!row)
        return;
    const qint64 now = m_clock.nowMs();
    const QRect box = option.rect;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool isMarked = m_chosen && m_chosen->contains(row->id);
    const Color around = chosen || isMarked              ? Color::AccentSoft
        : option.state.testFlag(QStyle::State_MouseOver) ? Color::Hover
                                                         : Color::Pane;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(box, m_theme.color(around));
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), m_theme.color(Color::Line));
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, box, rect); };
    if (chosen)
        painter->fillRect(place(QRect(box.left(), box.top(), 3, box.height() - 1)), m_theme.color(Color::Accent));

    const QRect face = place(QRect(box.left() + side, box.top() + 13, avatarSize, avatarSize));
    const QString person = row->customerName.isEmpty() ? row->subject : row->customerName;
    if (isMarked)
        paintMark(*painter, face);
    else
        paintAvatar(*painter, m_theme, face,
                    {QString::number(row->customer.value()), person, KindBadge{row->kind, row->channel}},
                    m_theme.color(around));

    const QRect text(box.left() + textLeft, box.top() + firstLine, box.width() - textLeft - side, lineHeight);
    paintName(*painter, text, *row, now);
    const TextWeight weight = row->unread ? TextWeight::Medium : TextWeight::Regular;
    const QRect second = text.translated(0, lineHeight);
    const int taken = paintColleagues(*painter, second, *row, now);
    m_texts.draw(*painter, second.adjusted(0, 0, -taken, 0),
                 row->subject.isEmpty() ? tr("(no subject)") : row->subject,
                 {TextSize::Body, weight, row->unread ? Color::Text : Color::TextSecond});
    paintPreview(*painter, text.translated(0, 2 * lineHeight), *row, now);
    painter->restore();
}

/// At the end of the subject's line: who is at work there. Gives the room it took.
int ConversationDelegate::paintColleagues(QPainter &painter, const QRect &line, const ConversationRow &row,
                                          qint64 now) const
{
    const auto look = colleagueLook(row.colleagues, m_news(row.account), now);
    if (!look)
        return 0;
    constexpr int icon = 14, widest = 110;
    const Color ink = look->isLive ? Color::Accent : Color::TextThird;
    const TextWeight weight = look->isLive ? TextWeight::Medium : TextWeight::Regular;
    const int words = std::min(m_texts.width(look->text, TextSize::Small, weight) + 1, widest);
    const QRect mark(line.right() + 1 - words - space::xs - icon, line.top() + (line.height() - icon) / 2, icon,
                     icon);
    painter.drawPixmap(placed(painter.layoutDirection(), line, mark).topLeft(),
                       m_theme.pixmap(look->icon, ink, icon, painter.device()->devicePixelRatioF()));
    m_texts.draw(painter, QRect(line.right() + 1 - words, line.top(), words, line.height()), look->text,
                 {TextSize::Small, weight, ink});
    return words + icon + space::xs + space::s;
}

/// Instead of the face: a tick.
void ConversationDelegate::paintMark(QPainter &painter, const QRect &place) const
{
    paintBox(painter, place, m_theme.color(Color::AccentFill), {}, place.width() / 2.0);
    painter.drawPixmap(
        place.center().x() - 9, place.center().y() - 9,
        m_theme.pixmap(QStringLiteral("check"), Color::OnAccent, 20, painter.device()->devicePixelRatioF()));
}

void ConversationDelegate::paintName(QPainter &painter, const QRect &line, const ConversationRow &row,
                                     qint64 now) const
{
    const Due due = dueOf(row);
    const bool isCall = due.kind == DueKind::Call && due.at > now;
    const QString time = relativeTime(isCall ? due.at : row.updatedAt, now);
    int right
        = m_texts.draw(painter, line, time, {TextSize::Small, TextWeight::Regular, Color::TextThird}, Qt::AlignRight);
    const auto color = m_accountColors.constFind(row.account);
    if (color != m_accountColors.constEnd()) {
        right += space::s + 8;
        paintBox(painter, QRect(line.right() + 1 - right, line.center().y() - 3, 8, 8), *color, {}, 2);
    }
    if (row.priority.level == Priority::High || row.priority.level == Priority::Urgent) {
        right += space::xs + 14;
        painter.drawPixmap(line.right() + 1 - right, line.center().y() - 6,
                           m_theme.pixmap(QStringLiteral("flag"),
                                          row.priority.level == Priority::Urgent ? Color::Bad : Color::Warn, 14,
                                          painter.device()->devicePixelRatioF()));
    }
    const QString name = row.customerName.isEmpty() ? tr("Unknown customer") : row.customerName;
    m_texts.draw(painter, line.adjusted(0, 0, -right - space::s, 0), name,
                 {TextSize::Body, row.unread ? TextWeight::Strong : TextWeight::Medium, Color::Text});
}

void ConversationDelegate::paintPreview(QPainter &painter, const QRect &line, const ConversationRow &row,
                                        qint64 now) const
{
    QRect rest = line;
    if (const std::optional<ChipLook> chip = chipFor(row, now)) {
        const int width = qMin(chipWidth(m_theme, *chip), line.width());
        paintChip(painter, m_theme, *chip, QRect(line.right() + 1 - width, line.top() + 1, width, chipHeight));
        rest.setRight(line.right() - width - space::s);
    }
    if (!row.snippet.isEmpty()) {
        paintHits(painter, rest, row.snippet);
        return;
    }
    const QString preview = row.previewIsOurs ? tr("You: %1").arg(row.preview) : row.preview;
    m_texts.draw(painter, rest, preview, {TextSize::Small, TextWeight::Regular, Color::TextThird});
}

void ConversationDelegate::paintHits(QPainter &painter, QRect line, const QString &snippet) const
{
    // Hits stand between U+0002 and U+0003; white space at the seams must survive the cache's tidying.
    bool hit = false;
    qsizetype from = 0;
    while (from < snippet.size() && line.width() > 0) {
        const qsizetype end = snippet.indexOf(QChar(hit ? 3 : 2), from);
        QString part = snippet.mid(from, end < 0 ? -1 : end - from);
        part.replace(QLatin1Char('\n'), QLatin1Char(' '));
        const int blank = 3;
        if (part.startsWith(QLatin1Char(' ')))
            line.setLeft(line.left() + blank);
        const int used = m_texts.draw(painter, line, part,
                                      {TextSize::Small, hit ? TextWeight::Strong : TextWeight::Regular,
                                       hit ? Color::Accent : Color::TextThird});
        line.setLeft(line.left() + used + (part.endsWith(QLatin1Char(' ')) ? blank : 0));
        if (end < 0)
            return;
        from = end + 1;
        hit = !hit;
    }
}

} // namespace saskare
