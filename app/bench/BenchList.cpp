#include "app/bench/Bench.h"
#include "app/bench/BenchData.h"
#include "app/bench/FilledStore.h"
#include "app/bench/Turning.h"
#include "app/bench/WholeWindow.h"
#include "ui/inbox/ChosenRows.h"
#include "ui/inbox/ConversationDelegate.h"
#include "ui/inbox/InboxList.h"
#include "ui/models/ConversationListModel.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStaticText>
#include <QWheelEvent>

namespace saskare::bench {
namespace {

/// The limit of painting a row: three lines that are laid out once and an avatar that is one picture.
class ReferenceDelegate : public QStyledItemDelegate
{
public:
    explicit ReferenceDelegate(QObject *parent)
        : QStyledItemDelegate(parent)
        , m_avatar(38, 38)
    {
        m_avatar.fill(Qt::transparent);
        QPainter painter(&m_avatar);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::darkCyan);
        painter.drawEllipse(0, 0, 38, 38);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *row = index.data(ConversationListModel::RowRole).value<const ConversationRow *>();
        const Lines &lines = linesOf(*row, option);
        painter->fillRect(option.rect, option.palette.base());
        painter->drawPixmap(option.rect.topLeft() + QPoint(16, 13), m_avatar);
        const QPoint text = option.rect.topLeft() + QPoint(66, 11);
        painter->drawStaticText(text, lines.name);
        painter->drawStaticText(QPoint(option.rect.right() - 80, text.y()), lines.time);
        painter->drawStaticText(text + QPoint(0, 19), lines.subject);
        painter->drawStaticText(text + QPoint(0, 38), lines.preview);
    }

private:
    struct Lines
    {
        QStaticText name, time, subject, preview;
    };
    const Lines &linesOf(const ConversationRow &row, const QStyleOptionViewItem &option) const
    {
        const auto found = m_lines.constFind(row.id);
        if (found != m_lines.constEnd())
            return *found;
        const auto line = [&](const QString &words) {
            QStaticText text(option.fontMetrics.elidedText(words, Qt::ElideRight, option.rect.width() - 100));
            text.setTextFormat(Qt::PlainText);
            text.prepare({}, option.font);
            return text;
        };
        const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.updatedAt).date());
        return *m_lines.insert(row.id, {line(row.customerName), line(time), line(row.subject), line(row.preview)});
    }

    QPixmap m_avatar;
    mutable QHash<ConversationId, Lines> m_lines;
};

/// Paints what is due now.
void flush()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
}

struct Painted
{
    std::vector<double> work; ///< ms of processor time
    std::vector<double> waited; ///< ms
};

void add(Painted &painted, const std::function<void()> &paint)
{
    painted.waited.push_back(timed([&] { painted.work.push_back(threadTimed(paint)); }));
}

void wheel(QTableView &view)
{
    QScrollBar *bar = view.verticalScrollBar();
    const int down = bar->value() > bar->maximum() - 400 ? 0 : -120;
    if (down == 0)
        bar->setValue(0);
    const QPointF place(400, 400);
    QWheelEvent event(place, view.viewport()->mapToGlobal(place), QPoint(0, down), QPoint(0, down), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
    flush();
}

std::vector<Figure> paintFigures(const QString &what, const Painted &ours, const Painted &limit)
{
    const QString name = u"G6 "_qs + what;
    return {{name, median(ours.work), median(limit.work), u"ms of processor time, p50"_qs, 2.0, Better::Less},
            {name + u", p99 against 12 ms"_qs, percentile(ours.waited, 0.99), 12.0, u"ms"_qs, 1.0, Better::Less}};
}

/// G6: our rows beside the reference's, in the same table over the same model.
std::vector<Figure> painting(FilledStore &filled)
{
    SystemClock clock;
    Theme theme;
    ConversationListModel model(filled.store());
    ChosenRows none;
    InboxList ours(model, none, theme, clock, nullptr);
    InboxList limit(model, none, theme, clock, nullptr);
    limit.setItemDelegate(new ReferenceDelegate(&limit));
    ours.resize(1920, 1080);
    limit.resize(1920, 1080);
    ours.show();
    limit.show();
    model.setQuery({});
    turnUntil([&] { return model.rowCount() > 0; });
    for (int pages = 0; pages < 5; ++pages) {
        const int before = model.rowCount();
        model.fetchMore({});
        turnUntil([&] { return model.rowCount() > before; }, 5'000);
    }
    turnFor(50);
    Painted paints[2], wheels[2];
    for (int i = 0; i < 200; ++i) {
        add(paints[0], [&] { ours.viewport()->repaint(); });
        add(paints[1], [&] { limit.viewport()->repaint(); });
        add(wheels[0], [&] { wheel(ours); });
        add(wheels[1], [&] { wheel(limit); });
    }
    std::vector<Figure> figures = paintFigures(u"repaint of 1920x1080"_qs, paints[0], paints[1]);
    for (const Figure &figure : paintFigures(u"frame of the wheel"_qs, wheels[0], wheels[1]))
        figures.push_back(figure);
    return figures;
}

AppliedPage news(int number, qint64 at)
{
    AppliedPage page;
    ConversationRecord record;
    record.id = QString::number(number);
    record.updatedAt = at;
    record.unread = at % 2 == 0;
    record.version = QString::number(at);
    page.records.conversations.push_back(record);
    page.position = {u"conversations"_qs, {}, {}, true};
    return page;
}

/// G7: what the window's thread spends on one changed row, from the commit to the picture.
std::vector<Figure> oneRow(FilledStore &filled)
{
    WholeWindow whole(filled.store(), filled.profile());
    ConversationQuery all;
    all.group = StateGroup::Any;
    whole.workspace().refine(all);
    if (!whole.show()) {
        cannot(u"G7 one row"_qs, u"the window showed no rows"_qs);
        return {};
    }
    auto *model = static_cast<ConversationListModel *>(whole.part<InboxList>()->model());
    turnUntil([&] { return model->isLoaded(); });
    turnFor(1'500); // the conversation that opens by itself
    std::vector<double> changed, moved;
    SystemClock clock;
    const auto spent = [&](int number, qint64 at) {
        bool told = false;
        QObject listener;
        QObject::connect(model, &QAbstractItemModel::dataChanged, &listener, [&] { told = true; });
        QObject::connect(model, &QAbstractItemModel::rowsInserted, &listener, [&] { told = true; });
        QObject::connect(model, &QAbstractItemModel::rowsMoved, &listener, [&] { told = true; });
        const AppliedPage page = news(number, at);
        const double start = threadTime();
        auto applied = filled.store().apply(AccountId(1), page);
        turnUntil([&] { return told; }, 500);
        turnFor(30); // its picture
        return threadTime() - start;
    };
    for (int i = 0; i < 40; ++i) {
        // A row far down comes to the top; then the top row changes and stays.
        const int number = 1000 - i * 7;
        moved.push_back(spent(number, clock.nowMs() + i));
        changed.push_back(spent(number, clock.nowMs() + i));
    }
    const QString unit = u"ms of the window's processor time, p50"_qs;
    return {{u"G7 one row changed, against 5 ms"_qs, median(changed), 5.0, unit, 1.0, Better::Less},
            {u"G7 one row inserted, against 5 ms"_qs, median(moved), 5.0, unit, 1.0, Better::Less}};
}

} // namespace

std::vector<Figure> benchList(const Setup &setup)
{
    FilledStore filled(setup, setup.conversations, FilledStore::Limit::None);
    std::vector<Figure> figures = painting(filled);
    for (const Figure &figure : oneRow(filled))
        figures.push_back(figure);
    return figures;
}

} // namespace saskare::bench
