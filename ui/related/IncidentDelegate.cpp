#include "ui/related/IncidentDelegate.h"

#include "ui/base/Avatar.h"
#include "ui/base/Chip.h"
#include "ui/base/Paint.h"
#include "ui/base/Words.h"

#include <QAbstractItemView>
#include <QPainter>

namespace saskare {
namespace {

constexpr int faceSize = 32, lineHeight = 19;

Tone toneOf(IncidentDeed deed)
{
    switch (deed) {
    case IncidentDeed::AnswerAndResolve:
        return Tone::Accent;
    case IncidentDeed::ResolveOnly:
        return Tone::Good;
    case IncidentDeed::Nothing:
        break;
    }
    return Tone::Neutral;
}

ChipLook lookOf(IncidentDeed deed)
{
    return {wordFor(deed), iconFor(deed), toneOf(deed)};
}

} // namespace

QString wordFor(IncidentDeed deed)
{
    switch (deed) {
    case IncidentDeed::AnswerAndResolve:
        return IncidentDelegate::tr("answer and resolve");
    case IncidentDeed::ResolveOnly:
        return IncidentDelegate::tr("resolve only");
    case IncidentDeed::Nothing:
        break;
    }
    return IncidentDelegate::tr("nothing");
}

QString iconFor(IncidentDeed deed)
{
    switch (deed) {
    case IncidentDeed::AnswerAndResolve:
        return QStringLiteral("send");
    case IncidentDeed::ResolveOnly:
        return QStringLiteral("check");
    case IncidentDeed::Nothing:
        break;
    }
    return QStringLiteral("minus");
}

IncidentDelegate::IncidentDelegate(const IncidentPlan &plan, const Theme &theme, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_plan(plan)
    , m_theme(theme)
    , m_texts(theme)
{
    view->viewport()->setAutoFillBackground(false);
    view->setMouseTracking(true);
    view->setItemDelegate(this);
}

QRect IncidentDelegate::choicePlace(const QRect &row, int at) const
{
    const int width = chipWidth(m_theme, lookOf(m_plan.deed(at)));
    return {row.right() - space::m - width, row.center().y() - chipHeight / 2, width, chipHeight};
}

void IncidentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int at = index.row();
    if (at >= m_plan.count())
        return;
    const ConversationRow &row = m_plan.row(at);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    const Color ground = chosen ? Color::AccentSoft : over ? Color::Hover : Color::Window;
    const QRectF soft = QRectF(box).adjusted(1, 1, -1, -1);
    if (chosen || over)
        paintBox(*painter, soft, m_theme.color(ground));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, m_theme, soft);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, box, rect); };

    const QRect face(box.left() + space::m, box.center().y() - faceSize / 2, faceSize, faceSize);
    const QString name = row.customerName.isEmpty() ? tr("Unknown customer") : row.customerName;
    paintAvatar(*painter, m_theme, place(face),
                {QString::number(row.customer.value()), name, KindBadge{row.kind, row.channel}},
                m_theme.color(ground));

    const QRect choice = choicePlace(box, at);
    paintChip(*painter, m_theme, lookOf(m_plan.deed(at)), place(choice));
    const int left = face.right() + space::m;
    QRect line(left, box.center().y() - lineHeight, choice.left() - space::m - left, lineHeight);
    const bool quiet = m_plan.deed(at) == IncidentDeed::Nothing;
    const int used = m_texts.draw(*painter, place(line), name,
                                  {TextSize::Body, TextWeight::Medium, quiet ? Color::TextSecond : Color::Text});
    const QString about = row.number + QStringLiteral(" · ") + wordFor(row.status) + QStringLiteral(" · ")
        + row.subject.simplified().left(120);
    m_texts.draw(*painter, place(line.adjusted(used + space::s, 0, 0, 0)), about,
                 {TextSize::Small, TextWeight::Regular, Color::TextThird});
    line.translate(0, lineHeight);
    const bool hindered = m_plan.hinderedBy() == at && !m_plan.answerFor(at).isEmpty();
    m_texts.draw(*painter, place(line), m_plan.wordsFor(at),
                 {TextSize::Small, TextWeight::Regular, hindered ? Color::Warn : Color::TextSecond});
    painter->restore();
}

} // namespace saskare
