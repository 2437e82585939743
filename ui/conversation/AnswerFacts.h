#pragma once

#include "core/store/Rows.h"

#include <QObject>

namespace saskare {

class Store;

/// What may be filled into a text: {{customer.name}}, {{customer.firstName}}, {{customer.company}},
/// {{customer.email}}, {{agent.name}}, {{conversation.number}}, {{conversation.subject}}, {{queue.name}},
/// {{order.number}}. A plain value.
struct AnswerValues
{
    ConversationRow row;
    CustomerRow customer;
    QString agentName;
    QString order; ///< its number, only where there is no doubt which

    /// What is not known stays as it is, for the agent to see.
    [[nodiscard]] QString filledIn(QString text, Qt::TextFormat format = Qt::PlainText) const;
};

/// What is known of an open conversation, for its answers. Thread: GUI.
class AnswerFacts : public QObject
{
    Q_OBJECT
public:
    AnswerFacts(Store &store, QObject *parent);

    void open(const ConversationRow &row);
    void setRow(const ConversationRow &row) { m_values.row = row; }
    void setAgentName(const QString &name) { m_values.agentName = name; }

    [[nodiscard]] QString filledIn(const QString &text, Qt::TextFormat format = Qt::PlainText) const
    {
        return m_values.filledIn(text, format);
    }
    [[nodiscard]] QString customerLanguage() const { return m_values.customer.language; }
    [[nodiscard]] QStringList names() const; ///< of the people here: no dictionary knows them

Q_SIGNALS:
    void customerKnown();

private:
    Store &m_store;
    AnswerValues m_values;
};

/// The number of the order a conversation is about: the one its subject names, or the only one. Empty: none, or it is
/// not certain.
QString orderNumber(const std::vector<TouchpointRow> &touchpoints, const QString &subject);

} // namespace saskare
