#include "ui/models/ConversationListModel.h"

namespace saskare {
namespace {

constexpr int firstPage = 60, nextPage = 200;
/// More changes than this are cheaper to take in by reading the window again.
constexpr int manyChanges = 200;
/// One frame: a burst of commits is read once.
constexpr std::chrono::milliseconds frame{16};

RowDirection directionOf(const ConversationQuery &query)
{
    return query.order == ConversationOrder::DueFirst ? RowDirection::Ascending : RowDirection::Descending;
}

} // namespace

/// Passes the window's operations on as Qt wants them.
class ConversationListModel::Replay
{
public:
    explicit Replay(ConversationListModel &model)
        : m_model(model)
    {
    }

    void inserting(int first, int last) { m_model.beginInsertRows({}, first, last); }
    void inserted() { m_model.endInsertRows(); }
    void removing(int first, int last) { m_model.beginRemoveRows({}, first, last); }
    void removed() { m_model.endRemoveRows(); }
    void moving(int from, int to) { m_model.beginMoveRows({}, from, from, {}, to); }
    void moved() { m_model.endMoveRows(); }
    void changed(int row) { Q_EMIT m_model.dataChanged(m_model.index(row), m_model.index(row)); }

private:
    ConversationListModel &m_model;
};

ConversationListModel::ConversationListModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(frame);
    connect(&m_coalesce, &QTimer::timeout, this, &ConversationListModel::readChanged);
    connect(&store, &Store::changed, this, &ConversationListModel::takeChanges);
}

void ConversationListModel::setQuery(const ConversationQuery &query)
{
    m_query = query;
    ++m_generation;
    m_loaded = false;
    m_fetching = false;
    m_reloadDue = false;
    m_changed.clear();
    if (!m_held.isEmpty()) {
        m_held.clear();
        Q_EMIT waitingChanged();
    }
    readFirstPage();
}

void ConversationListModel::widen(const ConversationQuery &query)
{
    if (!m_loaded) {
        setQuery(query);
        return;
    }
    m_query = query;
    ++m_generation; // an answer that is under way knows nothing of it
    m_fetching = false;
    refresh();
}

void ConversationListModel::refresh()
{
    m_reloadDue = true;
    if (!m_coalesce.isActive())
        m_coalesce.start();
}

void ConversationListModel::readFirstPage()
{
    m_store.conversations(m_query, std::nullopt, firstPage)
        .then(this, [this, generation = m_generation](std::vector<ConversationRow> rows) {
            if (generation != m_generation)
                return;
            beginResetModel();
            const bool complete = rows.size() < firstPage;
            m_window.reset(directionOf(m_query), std::move(rows), complete);
            m_loaded = true;
            endResetModel();
            Q_EMIT loaded();
            if (m_reloadDue || !m_changed.isEmpty())
                m_coalesce.start();
        });
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_window.size();
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConversationRow &row = m_window.at(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue<const ConversationRow *>(&row);
    case Qt::AccessibleTextRole:
        if (m_spoken)
            return m_spoken(row);
        [[fallthrough]];
    case Qt::DisplayRole:
        return QStringLiteral("%1: %2").arg(row.customerName, row.subject);
    case Qt::AccessibleDescriptionRole:
        return row.preview;
    default:
        return {};
    }
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && !m_fetching && !m_window.isComplete();
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    m_store.conversations(m_query, m_window.horizon(), nextPage)
        .then(this, [this, generation = m_generation](std::vector<ConversationRow> rows) {
            if (generation != m_generation)
                return;
            m_fetching = false;
            const bool complete = rows.size() < nextPage;
            Replay replay(*this);
            m_window.append(std::move(rows), complete, replay);
        });
}

void ConversationListModel::takeChanges(const ChangeSet &changes)
{
    if (changes.everything || changes.reference)
        m_reloadDue = true;
    m_changed.unite(changes.conversations);
    if ((m_reloadDue || !m_changed.isEmpty()) && m_loaded && !m_coalesce.isActive())
        m_coalesce.start();
}

void ConversationListModel::readChanged()
{
    if (!m_loaded)
        return; // the first page will start it again
    if (m_reloadDue || m_changed.size() > manyChanges) {
        reload();
        return;
    }
    const QSet<ConversationId> asked = std::exchange(m_changed, {});
    m_store.conversationsById(m_query, QList<ConversationId>(asked.begin(), asked.end()))
        .then(this, [this, asked, generation = m_generation](std::vector<ConversationRow> found) {
            if (generation != m_generation)
                return;
            if (m_holding)
                showInPlace(asked, std::move(found));
            else
                merge(asked, std::move(found));
        });
}

void ConversationListModel::reload()
{
    if (m_holding)
        return; // release() comes back to it
    m_reloadDue = false;
    m_changed.clear();
    const int limit = qMax(firstPage, m_window.size());
    m_store.conversations(m_query, std::nullopt, limit)
        .then(this, [this, limit, generation = m_generation](std::vector<ConversationRow> rows) {
            if (generation != m_generation)
                return;
            const bool complete = static_cast<int>(rows.size()) < limit;
            Replay replay(*this);
            m_window.reload(std::move(rows), complete, replay);
        });
}

void ConversationListModel::merge(const QSet<ConversationId> &asked, std::vector<ConversationRow> found)
{
    Replay replay(*this);
    m_window.merge(asked, std::move(found), replay);
}

void ConversationListModel::showInPlace(const QSet<ConversationId> &asked, std::vector<ConversationRow> found)
{
    QSet<ConversationId> still, wait = asked;
    std::vector<ConversationRow> fresh;
    for (ConversationRow &row : found) {
        const int index = m_window.indexOf(row.id);
        if (index < 0)
            continue;
        if (m_window.at(index).sortKey == row.sortKey)
            wait.remove(row.id);
        row.sortKey = m_window.at(index).sortKey; // the news are shown, the place waits
        still.insert(row.id);
        fresh.push_back(std::move(row));
    }
    merge(still, std::move(fresh));
    m_held.unite(wait);
    Q_EMIT waitingChanged();
}

void ConversationListModel::hold()
{
    m_holding = true;
}

void ConversationListModel::release()
{
    if (!m_holding)
        return;
    m_holding = false;
    m_changed.unite(std::exchange(m_held, {}));
    Q_EMIT waitingChanged();
    if (m_reloadDue || !m_changed.isEmpty())
        readChanged();
}

} // namespace saskare
