#include "ui/models/ViewCountsModel.h"

#include <QElapsedTimer>

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
        m_reading = false;
        // Over a very large cache counting takes its time, and must not take a whole core while much changes.
        m_throttle.start(std::max(leastPause, std::chrono::milliseconds(since.elapsed()) * restsFor));
        m_counts = std::move(counts);
        Q_EMIT changed();
    });
}

} // namespace saskare
