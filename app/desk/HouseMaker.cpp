#include "app/desk/HouseMaker.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace saskare {

QList<Colleague> HouseMaker::colleagues(const ContentLibrary &content, const QString &language)
{
    QList<Colleague> found;
    qint64 id = 0;
    for (const QJsonValue &value : content.house().value("agents"_L1).toArray()) {
        const QJsonObject agent = value.toObject();
        Colleague colleague{++id,
                            agent.value("name"_L1).toString(),
                            agent.value("gender"_L1).toString() == "m"_L1 ? Gender::Male : Gender::Female,
                            {},
                            !agent.value("left"_L1).toBool()};
        for (const QJsonValue &spoken : agent.value("languages"_L1).toArray())
            colleague.languages.append(spoken.toString());
        if (colleague.active && colleague.languages.contains(language))
            found.append(colleague);
    }
    return found;
}

qint64 HouseMaker::queueOf(const ContentLibrary &content, const QString &key)
{
    const QJsonArray queues = content.house().value("queues"_L1).toArray();
    for (qsizetype i = 0; i < queues.size(); ++i) {
        if (queues.at(i).toObject().value("key"_L1).toString() == key)
            return i + 1;
    }
    return 1;
}

void HouseMaker::make()
{
    DeskRecords &records = m_parts.records;
    const QJsonObject &house = m_parts.content.house();
    int count = 0;
    for (const QJsonValue &value : house.value("agents"_L1).toArray()) {
        const QString name = value.toObject().value("name"_L1).toString();
        ++count;
        records.insertAsOld(DeskStream::Agents,
                            {{"name"_L1, name},
                             {"email"_L1, u"agent%1@volta.example"_s.arg(count)},
                             {"active"_L1, !value.toObject().value("left"_L1).toBool()},
                             {"isMe"_L1, count == 1}});
    }
    const QJsonArray states{u"new"_s,       u"open"_s,     u"answered"_s, u"pending"_s, u"onHold"_s,
                            u"postponed"_s, u"resolved"_s, u"closed"_s,   u"spam"_s};
    for (const QJsonValue &value : house.value("queues"_L1).toArray())
        records.insertAsOld(
            DeskStream::Queues,
            {{"name"_L1, value.toObject().value("name"_L1)}, {"active"_L1, true}, {"states"_L1, states}});
    QStringList tags;
    for (const QJsonValue &value : house.value("tags"_L1).toArray())
        tags.append(value.toString());
    for (const QString &language : {u"lv"_s, u"ru"_s, u"en"_s}) {
        for (const QList<Story> &stories : m_parts.content.in(language).stories) {
            for (const Story &story : stories)
                tags.append(story.tags);
        }
    }
    tags.removeDuplicates();
    std::sort(tags.begin(), tags.end());
    for (const QString &tag : std::as_const(tags))
        records.insertAsOld(DeskStream::Tags, {{"name"_L1, tag}});
    for (const QJsonValue &value : house.value("canned"_L1).toArray()) {
        QJsonObject canned = value.toObject();
        const QString queue = canned.value("queue"_L1).toString();
        canned.insert("queue"_L1,
                      queue.isEmpty() ? QJsonValue() : QJsonValue(QString::number(queueOf(m_parts.content, queue))));
        records.insertAsOld(DeskStream::CannedResponses, canned);
    }
    for (const QJsonValue &value : house.value("articles"_L1).toArray()) {
        QJsonObject article = value.toObject();
        const qint64 place = records.count(DeskStream::Articles) + 1;
        article.insert("webUrl"_L1, u"https://volta.example/help/%1"_s.arg(place));
        article.insert("html"_L1, u"<p>%1</p>"_s.arg(article.value("text"_L1).toString().toHtmlEscaped()));
        records.insertAsOld(DeskStream::Articles, article);
    }
    for (const QJsonValue &value : house.value("macros"_L1).toArray())
        records.insertAsOld(DeskStream::Macros, value.toObject());
}

} // namespace saskare
