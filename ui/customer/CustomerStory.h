#pragma once

#include "core/store/Store.h"

#include <QHash>
#include <QTimer>

namespace saskare {

/// All that is known of the customer who is shown and of those the agent joined with them: read from the Store whole,
/// and again when it changes. Thread: GUI.
class CustomerStory : public QObject
{
    Q_OBJECT
public:
    CustomerStory(Store &store, QObject *parent);

    /// Reads another one; an invalid id forgets all.
    void show(CustomerId id);
    [[nodiscard]] CustomerId id() const { return m_id; }
    /// Whether what is held is of this customer, and whole.
    [[nodiscard]] bool isRead() const { return m_isRead; }

    [[nodiscard]] const CustomerRow &customer() const { return m_customer; } ///< invalid id: not known
    [[nodiscard]] const std::vector<KinRow> &kin() const { return m_kin; }
    /// In time order, of all who are one.
    [[nodiscard]] const std::vector<TouchpointRow> &touchpoints() const { return m_touchpoints; }
    /// Newest first, of all who are one.
    [[nodiscard]] const std::vector<ConversationRow> &conversations() const { return m_conversations; }
    /// Of all who are one, each once.
    [[nodiscard]] QStringList phones() const;
    /// The account of each who is one; empty when the customer is alone.
    [[nodiscard]] QHash<CustomerId, AccountId> accounts() const;

Q_SIGNALS:
    void read();

private:
    void reload();
    void readAll(const std::vector<KinRow> &kin, int asked);
    void answered();
    [[nodiscard]] QList<CustomerId> self() const;

    Store &m_store;
    CustomerId m_id;
    int m_asked = 0; ///< answers to older questions are dropped
    int m_awaited = 0; ///< answers still to come before there is something whole to show
    bool m_isRead = false;
    QTimer m_soon; ///< gathers changes that come in a burst
    CustomerRow m_customer;
    std::vector<KinRow> m_kin;
    std::vector<TouchpointRow> m_touchpoints;
    std::vector<ConversationRow> m_conversations;
};

} // namespace saskare
