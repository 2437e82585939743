#include "ui/models/ViewCountsModel.h"

namespace saskare {
namespace {

constexpr std::chrono::milliseconds leastPause{1000};
constexpr int restsFor = 10; ///< times as long as counting took

} // namespace

ViewCountsModel::ViewCountsModel(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_throttle.setSingleShot(true);
    connect(&m_throttle, &QTimer::timeout, this, [this] {
        if (m_wanted)
            read();
    });
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.reference || !changes.conversations.isEmpty())
            refresh();
    });
    read();
}

void ViewCountsModel::refresh()
{
    m_wanted = true;
    if (!m_throttle.isActive() && !m_reading)
        read();
}

void ViewCountsModel::read()
{
    m_wanted = false;
    m_reading = true;
    QElapsedTimer since;
    since.start();
    m_store.counts().then(this, [this, since](ViewCounts counts) {
        m_counts = std::move(counts);
        Q_EMIT changed();
        countSearch(0, since);
    });
}

void ViewCountsModel::countSearch(size_t index, const QElapsedTimer &since)
{
    if (index >= m_searches.size()) {
        rest(since);
        return;
    }
    const SavedSearchId id = m_searches[index].id;
    m_store.count(m_searches[index].query, mostCounted + 1).then(this, [this, id, index, since](int count) {
        if (m_countOf.value(id, -1) != count) {
            m_countOf.insert(id, count);
            Q_EMIT changed();
        }
        countSearch(index + 1, since);
    });
}

void ViewCountsModel::rest(const QElapsedTimer &since)
{
    m_reading = false;
    // Over a very large cache counting takes its time, and must not take a whole core while much changes.
    m_throttle.start(std::max(leastPause, std::chrono::milliseconds(since.elapsed()) * restsFor));
}

void ViewCountsModel::setSearches(std::vector<SavedSearchRow> searches)
{
    m_searches = std::move(searches);
    refresh();
}

std::optional<int> ViewCountsModel::countOf(SavedSearchId search) const
{
    const auto count = m_countOf.constFind(search);
    return count == m_countOf.constEnd() ? std::nullopt : std::optional(*count);
}

} // namespace saskare
