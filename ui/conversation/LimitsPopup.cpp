#include "ui/conversation/LimitsPopup.h"

#include "ui/base/Paint.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace saskare {
namespace {

QString nameOf(LimitKind kind)
{
    switch (kind) {
    case LimitKind::FirstAnswer:
        return LimitsPopup::tr("First answer");
    case LimitKind::NextAnswer:
        return LimitsPopup::tr("Next answer");
    case LimitKind::Resolution:
        return LimitsPopup::tr("Resolution");
    }
    Q_UNREACHABLE();
}

/// A moment, not a length: the lengths stand beside it.
QString momentOf(qint64 at, qint64 now)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at).date(), today = QDateTime::fromMSecsSinceEpoch(now).date();
    if (day == today)
        return timeOfDay(at);
    return qAbs(day.daysTo(today)) == 1 ? dayName(at, now) + u' ' + timeOfDay(at) : relativeTime(at, now);
}

/// How a clock stands, or ended.
std::pair<QString, Color> standOf(const Limit &limit, qint64 now)
{
    if (limit.metAt > 0 && limit.dueAt > 0 && limit.metAt > limit.dueAt)
        return {LimitsPopup::tr("%1, %2 late").arg(momentOf(limit.metAt, now), shortSpan(limit.metAt - limit.dueAt)),
                Color::Bad};
    if (limit.metAt > 0 && limit.dueAt == 0)
        return {momentOf(limit.metAt, now), Color::TextSecond}; // nobody says by when it was to be
    if (limit.metAt > 0)
        return {LimitsPopup::tr("%1, in time").arg(momentOf(limit.metAt, now)), Color::Good};
    if (limit.dueAt == 0)
        return {LimitsPopup::tr("the clock stands still"), Color::TextSecond};
    if (limit.dueAt < now)
        return {LimitsPopup::tr("%1 late, was due %2").arg(shortSpan(now - limit.dueAt), momentOf(limit.dueAt, now)),
                Color::Bad};
    return {LimitsPopup::tr("%1 left, due %2").arg(shortSpan(limit.dueAt - now), momentOf(limit.dueAt, now)),
            Color::Text};
}

QString headOf(const Due &due)
{
    if (due.kind == DueKind::Return)
        return LimitsPopup::tr("Comes back %1").arg(fullTime(due.at));
    if (due.kind == DueKind::Call)
        return LimitsPopup::tr("Call due %1").arg(fullTime(due.at));
    return due.at > 0 ? LimitsPopup::tr("Due %1").arg(fullTime(due.at)) : LimitsPopup::tr("Nothing is due");
}

} // namespace

LimitsPopup::LimitsPopup(const Due &due, const QList<Limit> &limits, qint64 nowMs, const Theme &theme,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("limitsPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::l, space::m, space::l, space::m);
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(6);
    auto *head = new TextLabel(theme, TextSize::Body, TextWeight::Strong, Color::Text, this, Overflow::Elide);
    head->setText(headOf(due));
    head->setMinimumWidth(head->sizeHint().width());
    grid->addWidget(head, 0, 0, 1, 2);
    m_spoken += head->text();
    for (const Limit &limit : limits) {
        const auto [how, color] = standOf(limit, nowMs);
        addLine(nameOf(limit.kind), how, color);
    }
    if (!limits.isEmpty()) {
        auto *note
            = new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this, Overflow::Elide);
        note->setText(tr("Business hours and holidays are the help desk's; the times are yours."));
        note->setMinimumWidth(note->sizeHint().width());
        grid->addWidget(note, grid->rowCount(), 0, 1, 2);
    }
    setAccessibleName(tr("What is due"));
    setAccessibleDescription(m_spoken.join(u'\n'));
    setFocusPolicy(Qt::StrongFocus);
}

void LimitsPopup::addLine(const QString &what, const QString &how, Color color)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    const auto add = [&](const QString &text, Color shown, int column) {
        auto *label = new TextLabel(m_theme, TextSize::Body, TextWeight::Regular, shown, this, Overflow::Elide);
        label->setText(text);
        label->setMinimumWidth(label->sizeHint().width());
        grid->addWidget(label, row, column);
    };
    add(what, Color::TextSecond, 0);
    add(how, color, 1);
    m_spoken += what + QLatin1String(": ") + how;
}

void LimitsPopup::popUp(const QWidget &at)
{
    adjustSize();
    QPoint place = at.mapToGlobal(QPoint(0, at.height() + space::xs));
    if (const QWidget *window = at.window()) {
        const int right = window->mapToGlobal(QPoint(window->width(), 0)).x() - space::s;
        place.setX(qMin(place.x(), right - width()));
    }
    move(place);
    show();
    setFocus(Qt::PopupFocusReason);
}

void LimitsPopup::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    close();
}

void LimitsPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Pane));
    painter.setPen(m_theme.color(Color::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace saskare
