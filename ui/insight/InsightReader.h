#pragma once

#include "core/base/Worker.h"
#include "core/insight/InsightReport.h"
#include "core/store/Store.h"

#include <QTimer>

namespace saskare {

enum class InsightPeriod
{
    Week, ///< today and the six days before
    Month,
    Quarter, ///< 90 days
    ThisMonth, ///< from the first on
    All
};

/// What the figures are asked of.
struct InsightQuestion
{
    InsightPeriod period = InsightPeriod::Month;
    std::optional<AccountId> account;
    std::optional<QueueId> queue;
    bool operator==(const InsightQuestion &) const = default;
};

/// UTC ms at which the period begins, in local days; 0: at the first there is.
qint64 beginningOf(InsightPeriod period, qint64 nowMs);

/// Has the figures made: rows from the Store's reader, figures in a thread of its own. While it is awake it follows
/// what changes, at most every few seconds. Holds the rows only while awake. Thread: GUI.
class InsightReader : public QObject
{
    Q_OBJECT
public:
    using Rows = std::shared_ptr<const std::vector<TouchpointRow>>;

    InsightReader(Store &store, Clock &clock, QObject *parent);

    void ask(const InsightQuestion &question);
    [[nodiscard]] const InsightQuestion &question() const { return m_question; }
    void setImportances(const Importances &importances);
    /// Awake while somebody looks at it.
    void setAwake(bool awake);

    /// Of the last reading; touchpoints 0 before the first.
    [[nodiscard]] const InsightReport &report() const { return *m_report; }
    /// The same, for those who hold on to it while the next one is reckoned; never null.
    [[nodiscard]] const std::shared_ptr<const InsightReport> &heldReport() const { return m_report; }
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Those of the period, in time order; never null.
    [[nodiscard]] const Rows &rows() const { return m_rows; }
    /// Whether there were more than can be held, so that only the newest count.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// For others who have something to reckon or write that belongs to no widget.
    [[nodiscard]] Worker &worker() { return m_worker; }

Q_SIGNALS:
    void read();

private:
    void readNow();

    Store &m_store;
    Clock &m_clock;
    InsightQuestion m_question;
    Importances m_importances;
    Rows m_rows = std::make_shared<const std::vector<TouchpointRow>>();
    std::shared_ptr<const InsightReport> m_report = std::make_shared<const InsightReport>();
    int m_asked = 0; ///< answers to older questions are dropped
    bool m_awake = false, m_isRead = false, m_isCut = false, m_reading = false, m_again = false;
    QTimer m_soon; ///< gathers changes
    Worker m_worker;
};

} // namespace saskare
