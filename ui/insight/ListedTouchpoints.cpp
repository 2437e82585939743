#include "ui/insight/ListedTouchpoints.h"

#include "core/insight/Journey.h"
#include "ui/base/Button.h"
#include "ui/base/Hairline.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"
#include "ui/customer/TouchpointWords.h"
#include "ui/insight/InsightWords.h"
#include "ui/insight/JourneyPicture.h"
#include "ui/shell/Workspace.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int rowHeight = 50, namesRead = 300;

class ListedRows : public QStyledItemDelegate
{
public:
    ListedRows(const Theme &theme, const ListedModel &model, QListView *list)
        : QStyledItemDelegate(list)
        , m_theme(theme)
        , m_model(model)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const TouchpointRow &row = m_model.row(index.row());
        painter->save();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, m_theme.color(chosen ? Color::AccentSoft : Color::Hover));
        painter->setPen(m_theme.color(Color::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect box = option.rect.adjusted(space::l, 6, -space::l, -6);
        painter->drawPixmap(
            box.left(), box.top() + 2,
            m_theme.pixmap(iconFor(row), Color::TextSecond, 14, painter->device()->devicePixelRatioF()));
        const QRect first(box.left() + 22, box.top(), box.width() - 22, 18), second = first.translated(0, 18);
        const QString score = row.evaluation && row.evaluation->score > 0
            ? QStringLiteral("%1/5").arg(row.evaluation->score)
            : QString();
        write(*painter, first, titleOf(row), touchpointDay(row.at, m_model.now()), Color::Text, Color::TextThird);
        const QString name = m_model.nameOf(row.customer);
        write(*painter, second, name.isEmpty() ? detailOf(row) : QStringLiteral("%1 · %2").arg(name, detailOf(row)),
              score, Color::TextSecond, Color::Text);
        painter->restore();
    }

private:
    void write(QPainter &painter, const QRect &box, const QString &left, const QString &right, Color leftInk,
               Color rightInk) const
    {
        painter.setFont(m_theme.figures(TextSize::Small));
        painter.setPen(m_theme.color(rightInk));
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
        const int room = right.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(right) + space::s;
        painter.setFont(m_theme.font(leftInk == Color::Text ? TextSize::Body : TextSize::Small));
        painter.setPen(m_theme.color(leftInk));
        painter.drawText(
            box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(left.left(300).simplified(), Qt::ElideRight, box.width() - room));
    }

    const Theme &m_theme;
    const ListedModel &m_model;
};

} // namespace

void ListedModel::show(std::vector<TouchpointRow> rows, qint64 nowMs)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = nowMs;
    endResetModel();
}

void ListedModel::setName(CustomerId customer, const QString &name)
{
    m_names.insert(customer, name);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ListedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ListedModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const TouchpointRow &each = row(index.row());
    QStringList parts{titleOf(each), m_names.value(each.customer), stageName(each.stage), detailOf(each),
                      touchpointDay(each.at, m_now)};
    if (each.evaluation && each.evaluation->score > 0)
        parts += tr("evaluated %1 of 5").arg(each.evaluation->score);
    if (each.rating)
        parts += ratingText(*each.rating);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

ListedTouchpoints::ListedTouchpoints(Store &store, Workspace &workspace, const Theme &theme, Clock &clock,
                                     QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_model(new ListedModel(this))
    , m_title(new TextLabel(theme, TextSize::Body, TextWeight::Strong, Color::Text, this, Overflow::Elide))
    , m_count(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this, Overflow::Elide))
    , m_customer(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this, Overflow::Elide))
    , m_note(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this))
    , m_back(new Button(theme, ButtonKind::Quiet, QStringLiteral("x"), this))
    , m_list(new QListView(this))
    , m_journey(new JourneyPicture(theme, this))
    , m_below(new QWidget(this))
{
    m_list->setObjectName(QStringLiteral("listedTouchpoints"));
    m_back->setObjectName(QStringLiteral("leaveListed"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ListedRows(theme, *m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFocusProxy(m_list);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_count);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::l, space::m, space::s, space::s);
    head->addLayout(words, 1);
    head->addWidget(m_back);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(space::l, space::s, space::l, space::s);
    below->setSpacing(space::xs);
    below->addWidget(m_customer);
    below->addWidget(m_journey);
    below->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Hairline(theme, Qt::Horizontal, this));
    layout->addWidget(m_list, 1);
    layout->addWidget(new Hairline(theme, Qt::Horizontal, this));
    layout->addWidget(m_below);
    connect(m_back, &Button::clicked, this, &ListedTouchpoints::left);
    connect(m_list, &QListView::activated, this, &ListedTouchpoints::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListedTouchpoints::showChosen);
    new LiveText(this, [this] { setTexts(); });
}

void ListedTouchpoints::setTexts()
{
    m_title->setText(m_titleText);
    m_list->setAccessibleName(m_titleText);
    m_back->setHint(tr("Back to the gaps"), Qt::Key_Escape);
    const QString all = touchpointCount(static_cast<int>(m_all));
    m_count->setText(m_all > size_t(m_model->rowCount())
                         ? tr("%1, the newest %2 are listed").arg(all).arg(m_model->rowCount())
                         : all);
    showChosen();
}

void ListedTouchpoints::show(const QString &title, std::vector<TouchpointRow> rows, size_t all)
{
    m_titleText = title;
    m_all = all;
    m_model->show(std::move(rows), m_clock.nowMs());
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    setTexts();
    readNames();
}

void ListedTouchpoints::readNames()
{
    QSet<CustomerId> asked;
    for (int i = 0; i < std::min(m_model->rowCount(), namesRead); ++i) {
        const CustomerId id = m_model->row(i).customer;
        if (!id.isValid() || asked.contains(id) || !m_model->nameOf(id).isEmpty())
            continue;
        asked.insert(id);
        m_store.customer(id).then(this, [this, id](const std::optional<CustomerRow> &customer) {
            if (customer)
                m_model->setName(id, customer->name);
            showChosen();
        });
    }
}

void ListedTouchpoints::open(const QModelIndex &index)
{
    const ConversationId conversation = m_model->row(index.row()).conversation;
    if (!conversation.isValid())
        return;
    m_workspace.showConversation(conversation);
    m_workspace.request(action::open); // also when it is the one that was open
}

void ListedTouchpoints::showChosen()
{
    const QModelIndex index = m_list->currentIndex();
    m_below->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const TouchpointRow &row = m_model->row(index.row());
    m_note->setText(row.conversation.isValid() ? tr("Enter opens its conversation.")
                                               : tr("It belongs to no conversation."));
    const QString name = m_model->nameOf(row.customer);
    m_customer->setText(name.isEmpty() ? tr("Journey of the customer") : tr("Journey of %1").arg(name));
    m_journey->setVisible(row.customer.isValid());
    m_customer->setVisible(row.customer.isValid());
    if (!row.customer.isValid())
        return;
    m_store.touchpointsOfPerson(row.customer)
        .then(this, [this, asked = ++m_asked](const std::vector<TouchpointRow> &rows) {
            if (asked == m_asked)
                m_journey->show(journeyOf(rows));
        });
}

void ListedTouchpoints::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace saskare
