#include "app/desk/DeskSearch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

/// A word without its ending, as far as one can tell without a dictionary.
QString stemOf(const QString &word)
{
    constexpr qsizetype shortest = 4, ending = 2;
    return word.size() >= shortest + ending ? word.chopped(ending) : word;
}

bool hasWord(const QString &text, const QString &stem)
{
    for (qsizetype at = text.indexOf(stem, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(stem, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

QString wordsOf(const QJsonObject &customer)
{
    QStringList all{customer.value("name"_L1).toString()};
    for (const char *list : {"emails", "phones"}) {
        for (const QJsonValue &address : customer.value(QLatin1String(list)).toArray())
            all.append(address.toString());
    }
    return all.join(u' ');
}

qint64 idIn(const QJsonObject &record, const char *member)
{
    return record.value(QLatin1String(member)).toString().toLongLong();
}

bool isIn(const QJsonArray &list, const QString &wanted)
{
    return std::any_of(list.begin(), list.end(), [&](const QJsonValue &each) { return each.toString() == wanted; });
}

} // namespace

QSet<qint64> DeskSearch::havingWord(const QString &stem) const
{
    QSet<qint64> found, customers;
    m_records.each(DeskStream::Messages, [&](qint64, const QByteArray &json) {
        if (!QString::fromUtf8(json).contains(stem, Qt::CaseInsensitive))
            return;
        const QJsonObject message = QJsonDocument::fromJson(json).object();
        if (hasWord(message.value("text"_L1).toString(), stem))
            found.insert(idIn(message, "conversation"));
    });
    m_records.each(DeskStream::Customers, [&](qint64 id, const QByteArray &json) {
        if (hasWord(wordsOf(QJsonDocument::fromJson(json).object()), stem))
            customers.insert(id);
    });
    m_records.each(DeskStream::Conversations, [&](qint64 id, const QByteArray &json) {
        const QJsonObject conversation = QJsonDocument::fromJson(json).object();
        if (customers.contains(idIn(conversation, "customer"))
            || hasWord(conversation.value("subject"_L1).toString(), stem))
            found.insert(id);
    });
    return found;
}

bool DeskSearch::isAssignedTo(const QJsonObject &conversation, const QString &who) const
{
    const qint64 assignee = idIn(conversation, "assignee");
    if (who == "me"_L1)
        return assignee == m_agent;
    if (who == "nobody"_L1)
        return assignee == 0;
    const auto agent = m_records.record(DeskStream::Agents, assignee);
    return agent && agent->value("name"_L1).toString() == who;
}

bool DeskSearch::fits(const QJsonObject &conversation, const Parameter &parameter) const
{
    const auto is = [&](const char *name, const QString &value) {
        const QString wanted = parameter(name);
        return wanted.isEmpty() || wanted == value;
    };
    const auto isWithin = [&](const char *member, const char *from, const char *to) {
        const qint64 seconds = msFrom(conversation.value(QLatin1String(member))) / 1000;
        return (parameter(from).isEmpty() || seconds >= parameter(from).toLongLong())
            && (parameter(to).isEmpty() || seconds < parameter(to).toLongLong());
    };
    if (!is("state", conversation["status"_L1]["state"_L1].toString())
        || !is("kind", conversation.value("kind"_L1).toString())
        || !is("channel", conversation.value("channel"_L1).toString())
        || !is("priority", conversation["priority"_L1]["level"_L1].toString())
        || !is("number", conversation.value("number"_L1).toString())
        || !isWithin("createdAt", "createdFrom", "createdTo") || !isWithin("updatedAt", "updatedFrom", "updatedTo"))
        return false;
    if (const QString tag = parameter("tag"); !tag.isEmpty() && !isIn(conversation.value("tags"_L1).toArray(), tag))
        return false;
    if (const QString who = parameter("assignee"); !who.isEmpty() && !isAssignedTo(conversation, who))
        return false;
    if (const QString queue = parameter("queue"); !queue.isEmpty()) {
        const auto record = m_records.record(DeskStream::Queues, idIn(conversation, "queue"));
        if (!record || record->value("name"_L1).toString() != queue)
            return false;
    }
    if (const QString subject = parameter("subject");
        !subject.isEmpty() && !hasWord(conversation.value("subject"_L1).toString(), stemOf(subject)))
        return false;
    if (const QString from = parameter("from"); !from.isEmpty()) {
        const auto customer = m_records.record(DeskStream::Customers, idIn(conversation, "customer"));
        return customer && hasWord(wordsOf(*customer), from);
    }
    return true;
}

Result<DeskPage> DeskSearch::page(const Parameter &parameter, int limit) const
{
    const QStringList words = parameter("words").split(u' ', Qt::SkipEmptyParts);
    bool isNumber = true;
    const qint64 below = parameter("cursor").isEmpty() ? 0 : parameter("cursor").toLongLong(&isNumber);
    if (!isNumber)
        return Error{ErrorKind::BadInput, u"This is not a cursor of this API."_s, {}, {}, {}};
    QList<QSet<qint64>> having;
    for (const QString &word : words)
        having.append(havingWord(stemOf(word)));
    const QString without = parameter("without");
    QList<QSet<qint64>> excluded;
    for (const QString &word : without.split(u' ', Qt::SkipEmptyParts))
        excluded.append(havingWord(word));

    QList<QJsonObject> found;
    m_records.each(DeskStream::Conversations, [&](qint64 id, const QByteArray &json) {
        const auto has = [id](const QSet<qint64> &ids) { return ids.contains(id); };
        if ((below > 0 && id >= below) || !std::all_of(having.begin(), having.end(), has)
            || std::any_of(excluded.begin(), excluded.end(), has))
            return;
        if (const QJsonObject conversation = QJsonDocument::fromJson(json).object(); fits(conversation, parameter))
            found.append(conversation);
    });
    const bool more = found.size() > limit;
    found = found.mid(std::max<qsizetype>(0, found.size() - limit)); // they came oldest first
    QJsonArray records;
    for (auto conversation = found.rbegin(); conversation != found.rend(); ++conversation) {
        if (const auto customer = m_records.record(DeskStream::Customers, idIn(*conversation, "customer")))
            records.append(*customer);
        records.append(*conversation);
        for (const QJsonObject &message : m_records.messagesOf(idIn(*conversation, "id")))
            records.append(message);
    }
    QJsonObject page{{"records"_L1, records}, {"more"_L1, more}};
    if (more)
        page.insert("cursor"_L1, found.first().value("id"_L1).toString());
    return DeskPage{QJsonDocument(page).toJson(QJsonDocument::Compact), records.size()};
}

} // namespace saskare
