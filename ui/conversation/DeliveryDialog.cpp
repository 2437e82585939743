#include "ui/conversation/DeliveryDialog.h"

#include "core/domain/DeliveryRules.h"
#include "ui/base/Button.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"
#include "ui/conversation/DeliveryLook.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace saskare {
namespace {

constexpr qsizetype longestReport = 20'000;
constexpr qsizetype longestAnswer = 500, mostAttempts = 6;
constexpr int dialogWidth = 480, reportHeight = 120;

} // namespace

DeliveryDialog::DeliveryDialog(const MessageRow &message, const CustomerRow &customer, bool canCall, qint64 nowMs,
                               const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_message(message)
    , m_customer(customer)
    , m_now(nowMs)
{
    setObjectName(QStringLiteral("deliveryDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What became of this answer"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    const DeliveryLook look = deliveryLook(message, nowMs, Reach::Online);
    auto *state = new TextLabel(theme, TextSize::Title, TextWeight::Strong, toneInk(look.tone), this);
    QString words = look.text;
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    state->setText(words);
    column->addWidget(state);
    addFacts(*column);
    addAttempts(*column);
    addReport(*column);
    auto *what = new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::TextSecond, this);
    what->setObjectName(QStringLiteral("deliveryAdvice"));
    what->setText(advice());
    what->setVisible(!what->text().isEmpty());
    column->addWidget(what);
    column->addStretch(1);
    addButtons(*column, canCall);
    setMinimumWidth(dialogWidth);
    resize(dialogWidth, column->heightForWidth(dialogWidth)); // wrapped lines ask for more than they need
}

QList<DeliveryDialog::Fact> DeliveryDialog::facts() const
{
    const Delivery &delivery = m_message.delivery;
    const QStringList whom = delivery.recipients.isEmpty() ? m_message.recipients : delivery.recipients;
    QList<Fact> all{{tr("Written"), fullTime(m_message.createdAt)}};
    if (delivery.scheduledFor > 0)
        all.append({tr("To be sent"), fullTime(delivery.scheduledFor)});
    if (delivery.at > 0)
        all.append({tr("Last told"), fullTime(delivery.at)});
    if (!whom.isEmpty())
        all.append({tr("Recipients"), whom.join(QStringLiteral(", "))});
    return all;
}

void DeliveryDialog::addFacts(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, nameWidth());
    int row = 0;
    for (const Fact &fact : facts()) {
        auto *name = new TextLabel(m_theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this);
        TextLabel *value = selectable(TextSize::Body, Color::Text, fact.value);
        name->setText(fact.name);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.name, fact.value));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    }
    column.addLayout(grid);
}

TextLabel *DeliveryDialog::selectable(TextSize size, Color ink, const QString &text)
{
    auto *label = new TextLabel(m_theme, size, TextWeight::Regular, ink, this);
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// The newest ones, oldest first: when, and what the server said to it. When it is tried again is told under the
/// last.
void DeliveryDialog::addAttempts(QVBoxLayout &column)
{
    const QList<DeliveryAttempt> all = m_message.delivery.attempts;
    if (all.isEmpty())
        return;
    auto *name = new TextLabel(m_theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this);
    const int earlier = int(qMax<qsizetype>(0, all.size() - mostAttempts));
    name->setText(earlier > 0 ? tr("Attempts, without %n earlier one(s)", nullptr, earlier) : tr("Attempts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, nameWidth());
    int row = 0;
    const QList<DeliveryAttempt> shown = all.mid(earlier);
    for (const DeliveryAttempt &attempt : shown) {
        auto *when = new TextLabel(m_theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this);
        when->setText(timeOf(attempt));
        QString said = attempt.answer.simplified().left(longestAnswer);
        if (!attempt.recipient.isEmpty() && !said.contains(attempt.recipient))
            said = QStringLiteral("%1: %2").arg(attempt.recipient, said);
        TextLabel *answer = selectable(TextSize::Small, Color::Text, said);
        answer->setObjectName(QStringLiteral("deliveryAttempt"));
        answer->setAccessibleName(QStringLiteral("%1: %2").arg(when->text(), said));
        grid->addWidget(when, row, 0, Qt::AlignTop);
        grid->addWidget(answer, row++, 1);
    }
    if (const qint64 next = shown.last().nextAt; next > 0) {
        TextLabel *again = selectable(
            TextSize::Small, Color::TextSecond,
            (next > m_now ? tr("Next attempt: %1") : tr("The next attempt was due: %1")).arg(fullTime(next)));
        again->setObjectName(QStringLiteral("nextAttempt"));
        grid->addWidget(again, row, 1);
    }
    auto *told = new QVBoxLayout;
    told->setSpacing(space::xs);
    told->addWidget(name);
    told->addLayout(grid);
    column.addLayout(told);
}

QString DeliveryDialog::timeOf(const DeliveryAttempt &attempt) const
{
    return attempt.at > 0 ? dayAndTime(attempt.at, m_now) : QString();
}

/// What stands left of all values, so that they stand below each other.
int DeliveryDialog::nameWidth() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Small));
    int wide = 0;
    for (const Fact &fact : facts())
        wide = std::max(wide, metrics.horizontalAdvance(fact.name));
    for (const DeliveryAttempt &attempt : m_message.delivery.attempts)
        wide = std::max(wide, metrics.horizontalAdvance(timeOf(attempt)));
    return wide;
}

/// In the server's own words, which are foreign: as plain text.
void DeliveryDialog::addReport(QVBoxLayout &column)
{
    const Delivery &delivery = m_message.delivery;
    const bool isTold = std::any_of(delivery.attempts.begin(), delivery.attempts.end(),
                                    [&](const DeliveryAttempt &one) { return one.answer == delivery.report; });
    if (delivery.report.isEmpty() || isTold)
        return;
    auto *name = new TextLabel(m_theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this);
    name->setText(tr("The recipient's server said"));
    auto *report = new QPlainTextEdit(delivery.report.left(longestReport), this);
    report->setObjectName(QStringLiteral("deliveryReport"));
    report->setReadOnly(true);
    report->setTabChangesFocus(true);
    report->setFixedHeight(reportHeight);
    report->setAccessibleName(name->text());
    column.addWidget(name);
    column.addWidget(report);
}

QString DeliveryDialog::advice() const
{
    switch (deliveryAt(m_message.delivery, m_now)) {
    case DeliveryState::NotDelivered:
        return tr(
            "Correct the address and write the answer again, or call. It counts as not delivered until the help "
            "desk tells of a new attempt.");
    case DeliveryState::Expired:
        return tr("The help desk no longer keeps what became of it: the time it keeps that for has passed.");
    case DeliveryState::Sent:
        return tr("The outgoing mail server took it. Whether it arrived or was read is not known.");
    case DeliveryState::Delayed:
        return tr("The help desk should have sent it long ago. Ask whoever looks after it.");
    default:
        return {};
    }
}

void DeliveryDialog::addButtons(QVBoxLayout &column, bool canCall)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    const auto add = [&](const char *name, const QString &icon, const QString &text, auto then) {
        auto *button = new Button(m_theme, ButtonKind::Outlined, icon, this);
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, then] {
            then();
            accept();
        });
        row->addWidget(button);
    };
    if (deliveryAt(m_message.delivery, m_now) == DeliveryState::NotDelivered) {
        if (!m_customer.webUrl.isEmpty())
            add("correctAddress", QStringLiteral("external-link"), tr("Correct the address"),
                [this] { Q_EMIT openCustomer(m_customer.webUrl); });
        add("writeAgain", QStringLiteral("repeat"), tr("Write it again"), [this] { Q_EMIT writeAgain(); });
        if (canCall && !m_customer.phones.isEmpty())
            add("callInstead", QStringLiteral("phone"), tr("Call %1").arg(m_customer.phones.constFirst()),
                [this] { Q_EMIT call(m_customer.phones.constFirst()); });
    }
    row->addStretch(1);
    auto *close = new Button(m_theme, ButtonKind::Quiet, {}, this);
    close->setText(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    column.addLayout(row);
}

} // namespace saskare
