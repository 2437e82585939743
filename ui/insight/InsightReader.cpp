#include "ui/insight/InsightReader.h"

#include <algorithm>

namespace saskare {
namespace {

constexpr std::chrono::seconds gathering{3};

struct Reckoned
{
    std::shared_ptr<const InsightReport> report;
    InsightReader::Rows inside;
    bool isCut = false;
};

Reckoned reckoned(const std::vector<TouchpointRow> &read, qint64 from, qint64 until, const Importances &importances)
{
    const auto first
        = std::lower_bound(read.begin(), read.end(), from, [](const auto &row, qint64 at) { return row.at < at; });
    return {std::make_shared<const InsightReport>(insightOf(read, from, until, importances)),
            std::make_shared<const std::vector<TouchpointRow>>(first, read.end()),
            read.size() >= size_t(TouchpointSpan{}.limit)};
}

} // namespace

qint64 beginningOf(InsightPeriod period, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const auto start = [](QDate date) { return date.startOfDay().toMSecsSinceEpoch(); };
    switch (period) {
    case InsightPeriod::Week:
        return start(today.addDays(-6));
    case InsightPeriod::Month:
        return start(today.addDays(-29));
    case InsightPeriod::Quarter:
        return start(today.addDays(-89));
    case InsightPeriod::ThisMonth:
        return start({today.year(), today.month(), 1});
    case InsightPeriod::All:
        break;
    }
    return 0;
}

InsightReader::InsightReader(Store &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_worker(QStringLiteral("insight"))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    connect(&m_soon, &QTimer::timeout, this, &InsightReader::readNow);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        const bool ours = changes.everything || !changes.customers.isEmpty() || !changes.conversations.isEmpty();
        if (m_awake && ours && !m_soon.isActive())
            m_soon.start();
    });
}

void InsightReader::ask(const InsightQuestion &question)
{
    if (question == m_question && m_isRead)
        return;
    m_question = question;
    ++m_asked;
    if (m_awake)
        readNow();
}

void InsightReader::setImportances(const Importances &importances)
{
    if (m_importances == importances)
        return;
    m_importances = importances;
    ++m_asked;
    if (m_awake)
        readNow();
}

void InsightReader::setAwake(bool awake)
{
    if (m_awake == awake)
        return;
    m_awake = awake;
    if (awake) {
        readNow();
    } else {
        m_soon.stop();
        m_rows = std::make_shared<const std::vector<TouchpointRow>>();
    }
}

void InsightReader::readNow()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const qint64 until = m_clock.nowMs() + 1, from = beginningOf(m_question.period, m_clock.nowMs());
    TouchpointSpan span;
    // What came shortly before the period makes the first contact in it a repeat.
    span.from = from == 0 ? 0 : from - std::chrono::milliseconds(repeatSpan).count();
    span.until = until;
    span.account = m_question.account;
    span.queue = m_question.queue;
    const auto reckon = [from, until, importances = m_importances](const std::vector<TouchpointRow> &read) {
        return reckoned(read, from, until, importances);
    };
    m_worker.run([this, span, reckon] { return m_store.touchpointsBetween(span).then(m_worker.context(), reckon); })
        .then(this, [this, asked = m_asked](const Reckoned &done) {
            m_reading = false;
            if (std::exchange(m_again, false) && m_awake)
                readNow();
            if (asked != m_asked || !m_awake)
                return;
            m_report = done.report;
            m_rows = done.inside;
            m_isCut = done.isCut;
            m_isRead = true;
            Q_EMIT read();
        });
}

} // namespace saskare
