#include "ui/conversation/AnswerFacts.h"

#include "core/store/Store.h"

#include <QRegularExpression>

namespace saskare {

QString orderNumber(const std::vector<TouchpointRow> &touchpoints, const QString &subject)
{
    // "Order #4812"; or the page of the order, ".../orders/L-20417". Any other number may be a model's.
    static const QRegularExpression named(QStringLiteral("(?:#|№ ?|\\bNr\\. ?)([\\w-]*\\d[\\w-]*)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression linked(QStringLiteral("/([\\w-]*\\d[\\w-]*)$"));
    QStringList orders;
    for (const TouchpointRow &touchpoint : touchpoints) {
        if (touchpoint.kind != TouchpointKind::Order)
            continue;
        QRegularExpressionMatch found = named.match(touchpoint.title);
        if (!found.hasMatch())
            found = linked.match(touchpoint.link);
        if (!orders.contains(found.captured(1)))
            orders.append(found.captured(1)); // empty: one whose number is not known
    }
    for (const QString &order : std::as_const(orders)) {
        if (!order.isEmpty() && subject.contains(order))
            return order;
    }
    return orders.size() == 1 ? orders.constFirst() : QString();
}

AnswerFacts::AnswerFacts(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void AnswerFacts::open(const ConversationRow &row)
{
    m_values = {row, {}, m_values.agentName, {}};
    m_store.customer(row.customer).then(this, [this, id = row.id](const std::optional<CustomerRow> &customer) {
        if (id != m_values.row.id || !customer)
            return;
        m_values.customer = *customer;
        Q_EMIT customerKnown();
    });
    m_store.touchpoints(row.customer).then(this, [this, id = row.id](const std::vector<TouchpointRow> &touchpoints) {
        if (id == m_values.row.id)
            m_values.order = orderNumber(touchpoints, m_values.row.subject);
    });
}

QStringList AnswerFacts::names() const
{
    return {m_values.row.customerName, m_values.customer.name, m_values.customer.company, m_values.customer.city,
            m_values.agentName,        m_values.row.queueName, m_values.row.assigneeName};
}

QString AnswerValues::filledIn(QString text, Qt::TextFormat format) const
{
    const QString name = row.customerName.contains(u'@') ? QString() : row.customerName; // an address is no name
    const std::pair<QLatin1String, QString> known[] = {
        {QLatin1String("{{customer.name}}"), name},
        {QLatin1String("{{customer.firstName}}"), name.section(u' ', 0, 0)},
        {QLatin1String("{{customer.company}}"), customer.company},
        {QLatin1String("{{customer.email}}"), customer.emails.value(0)},
        {QLatin1String("{{agent.name}}"), agentName},
        {QLatin1String("{{conversation.number}}"), row.number},
        {QLatin1String("{{conversation.subject}}"), row.subject},
        {QLatin1String("{{queue.name}}"), row.queueName},
        {QLatin1String("{{order.number}}"), order},
    };
    for (const auto &[placeholder, value] : known) {
        if (!value.isEmpty())
            text.replace(placeholder, format == Qt::RichText ? value.toHtmlEscaped() : value, Qt::CaseInsensitive);
    }
    return text;
}

} // namespace saskare
