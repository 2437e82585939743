#include "ui/insight/JourneyList.h"

#include "ui/customer/JourneyLook.h"
#include "ui/customer/TouchpointWords.h"
#include "ui/insight/InsightWords.h"

#include <QEvent>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int rowHeight = journeyLineHeight + 10, headHeight = 22, nameWidth = 212, nameLine = 18, summaryLine = 15;

/// Where a line is drawn: the same for the head and for the rows.
QRect lineBox(const QRect &row)
{
    return row.adjusted(nameWidth, 0, -space::m, 0);
}

class JourneyRows : public QStyledItemDelegate
{
public:
    JourneyRows(const Theme &theme, const JourneyModel &model, QListView *list)
        : QStyledItemDelegate(list)
        , m_theme(theme)
        , m_model(model)
        , m_list(list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const JourneyLine &line = m_model.line(index.row());
        painter->save();
        if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, m_theme.color(Color::Hover));
        if (m_list->hasFocus() && m_list->currentIndex() == index)
            paintFocusRing(*painter, m_theme, QRectF(option.rect).adjusted(1, 1, -1, -2));
        painter->setPen(m_theme.color(Color::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QStringList summary = inTwo(journeySummary(line), nameWidth - 2 * space::s);
        const int high = nameLine + static_cast<int>(summary.size()) * summaryLine;
        QRect words(option.rect.left() + space::s, option.rect.top() + (option.rect.height() - high) / 2,
                    nameWidth - 2 * space::s, nameLine);
        write(*painter, words, TextSize::Body, Color::Text, m_model.nameOf(line));
        words.translate(0, nameLine);
        for (const QString &each : summary) {
            words.setHeight(summaryLine);
            write(*painter, words, TextSize::Small, Color::TextSecond, each);
            words.translate(0, summaryLine);
        }
        paintJourney(*painter, m_theme, lineBox(option.rect).adjusted(0, 7, 0, 0), line, JourneyLayout::Columns,
                     m_model.hasUnknown());
        painter->restore();
    }

private:
    /// The parts of a summary in one line, or in two if they do not fit.
    [[nodiscard]] QStringList inTwo(const QString &summary, int width) const
    {
        const QFontMetrics metrics(m_theme.font(TextSize::Small));
        const QString between = QStringLiteral(" · ");
        const QStringList parts = summary.split(between);
        qsizetype first = parts.size();
        while (first > 1 && metrics.horizontalAdvance(parts.mid(0, first).join(between)) > width)
            --first;
        QStringList lines{parts.mid(0, first).join(between)};
        if (first < parts.size())
            lines += parts.mid(first).join(between);
        return lines;
    }

    void write(QPainter &painter, const QRect &box, TextSize size, Color color, const QString &text) const
    {
        painter.setFont(m_theme.font(size));
        painter.setPen(m_theme.color(color));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    }

    const Theme &m_theme;
    const JourneyModel &m_model;
    QListView *m_list;
};

} // namespace

void JourneyModel::show(JourneyLines lines, qint64 nowMs)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_now = nowMs;
    m_hasUnknown = false;
    for (const JourneyLine &line : *m_lines) {
        for (const JourneyStep &step : line.steps)
            m_hasUnknown |= step.touchpoint.stage == Stage::Unknown;
    }
    endResetModel();
}

void JourneyModel::setNames(const QHash<CustomerId, QString> &names)
{
    m_names.insert(names);
    if (!m_lines->empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString JourneyModel::nameOf(const JourneyLine &line) const
{
    for (const CustomerId customer : line.customers) {
        if (const QString name = m_names.value(customer); !name.isEmpty())
            return name;
    }
    return tr("Customer without a name");
}

int JourneyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines->size());
}

QVariant JourneyModel::data(const QModelIndex &index, int role) const
{
    const JourneyLine &each = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(each);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(nameOf(each), spokenJourney(each, m_now));
    case Qt::ToolTipRole: {
        constexpr qsizetype longest = 1500;
        return Qt::convertFromPlainText(
            spokenJourney(each, m_now).left(longest).replace(QStringLiteral("; "), QStringLiteral("\n")));
    }
    default:
        return {};
    }
}

JourneyList::JourneyList(Store &store, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_model(new JourneyModel(this))
    , m_list(new QListView(this))
{
    m_list->setObjectName(QStringLiteral("journeyList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new JourneyRows(theme, *m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    setFocusProxy(m_list);
    setMinimumHeight(headHeight + 4 * rowHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, headHeight, 0, 0);
    column->addWidget(m_list);
    const auto choose = [this](const QModelIndex &index) {
        const JourneyLine &line = m_model->line(index.row());
        Q_EMIT personChosen(line.person, m_model->nameOf(line));
    };
    connect(m_list, &QListView::activated, this, choose);
    connect(m_list, &QListView::clicked, this, choose);
    connect(&theme, &Theme::changed, this, qOverload<>(&JourneyList::update));
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything) { // the same number may be somebody else's now
            m_asked.clear();
            m_model->forgetNames();
        }
        m_asked.subtract(changes.customers);
        readNames();
    });
    setTexts();
}

void JourneyList::show(const JourneyLines &lines, qint64 nowMs)
{
    const int row = std::max(0, m_list->currentIndex().row());
    m_model->show(lines, nowMs);
    m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    readNames();
    update();
}

/// All in one read: there may be hundreds.
void JourneyList::readNames()
{
    QList<CustomerId> wanted;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (const CustomerId customer : m_model->line(row).customers) {
            if (m_asked.contains(customer))
                continue;
            m_asked.insert(customer);
            wanted.append(customer);
        }
    }
    if (wanted.isEmpty())
        return;
    m_store.customerNames(wanted).then(this, [this](const QHash<CustomerId, QString> &names) {
        m_model->setNames(names);
        Q_EMIT named();
    });
}

void JourneyList::setTexts()
{
    m_list->setAccessibleName(tr("Journeys, one line for each customer"));
}

void JourneyList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    update();
}

/// The stages over their columns.
void JourneyList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(TextSize::Small, TextWeight::Medium));
    painter.setPen(m_theme.color(Color::TextThird));
    const QRect head(0, 0, m_list->viewport()->width(), headHeight);
    const QList<QRect> columns = journeyColumns(lineBox(head), m_model->hasUnknown());
    for (qsizetype i = 0; i < columns.size(); ++i)
        painter.drawText(columns[i], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(stageName(allStages[static_cast<size_t>(i)]),
                                                          Qt::ElideRight, columns[i].width() - space::s));
    painter.setPen(m_theme.color(Color::Line));
    painter.drawLine(head.bottomLeft(), head.bottomRight());
}

} // namespace saskare
