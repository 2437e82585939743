#include "ui/models/ViewCountsModel.h"

namespace saskare {

ViewCountsModel::ViewCountsModel(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(std::chrono::seconds(1));
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
    m_throttle.start();
    m_store.counts().then(this, [this](ViewCounts counts) {
        m_reading = false;
        m_counts = std::move(counts);
        Q_EMIT changed();
        if (m_wanted && !m_throttle.isActive())
            read();
    });
}

} // namespace saskare
