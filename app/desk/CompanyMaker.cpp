#include "app/desk/CompanyMaker.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace saskare {

CompanyMaker::CompanyMaker(DeskParts &parts, quint64 seed, qint64 now)
    : m_parts(parts)
    , m_seed(seed)
    , m_now(now)
{
}

void CompanyMaker::makeHouse()
{
    DeskRecords &records = m_parts.records;
    const QStringList agents{u"Ilze Kalniņa"_s, u"Andris Ozols"_s, u"Ольга Смирнова"_s, u"Mārtiņš Liepa"_s};
    for (const QString &name : agents)
        records.insertAsOld(DeskStream::Agents,
                            {{"name"_L1, name},
                             {"email"_L1, u"agent@volta.example"_s},
                             {"active"_L1, true},
                             {"isMe"_L1, name == agents.first()}});
    for (const QString &name : {u"Klientu serviss"_s, u"Поддержка"_s, u"Sales"_s, u"Billing"_s, u"Repairs"_s})
        records.insertAsOld(DeskStream::Queues, {{"name"_L1, name}, {"active"_L1, true}});
    records.insertAsOld(DeskStream::Tags, {{"name"_L1, u"garantija"_s}});
    records.insertAsOld(DeskStream::CannedResponses,
                        {{"title"_L1, u"Paldies"_s},
                         {"text"_L1, u"Paldies, ka rakstījāt!"_s},
                         {"shortcut"_L1, u"paldies"_s},
                         {"language"_L1, u"lv"_s}});
    records.insertAsOld(
        DeskStream::Articles,
        {{"title"_L1, u"Kā atgriezt preci"_s}, {"text"_L1, u"14 dienu laikā."_s}, {"language"_L1, u"lv"_s}});
}

void CompanyMaker::make(int conversations)
{
    makeHouse();
    for (int i = 0; i < conversations; ++i) {
        const qint64 at = m_now - qint64(conversations - i) * 7 * 60'000;
        const qint64 customer
            = m_parts.records.insertAsOld(DeskStream::Customers,
                                          {{"name"_L1, u"Līga Bērziņa %1"_s.arg(i)},
                                           {"emails"_L1, QJsonArray{u"liga%1@pasts.example"_s.arg(i)}},
                                           {"language"_L1, u"lv"_s}});
        const bool callback = i % 10 == 0;
        QJsonObject record{{"number"_L1, u"V-%1"_s.arg(100'001 + i)},
                           {"kind"_L1, callback ? u"callback"_s : u"ticket"_s},
                           {"subject"_L1, u"Nedarbojas televizors Nr. %1"_s.arg(i)},
                           {"preview"_L1, u"Labdien!"_s},
                           {"status"_L1, statusRecord(i % 3 == 0 ? ConversationState::New : ConversationState::Open)},
                           {"channel"_L1, u"email"_s},
                           {"queue"_L1, QString::number(1 + i % 5)},
                           {"assignee"_L1, i % 2 ? QJsonValue(QString::number(1 + i % 4)) : QJsonValue()},
                           {"customer"_L1, QString::number(customer)},
                           {"priority"_L1, QJsonObject{{"level"_L1, u"normal"_s}, {"code"_L1, u"normal"_s}}},
                           {"tags"_L1, QJsonArray{}},
                           {"unread"_L1, i % 4 == 0},
                           {"createdAt"_L1, isoTime(at)},
                           {"updatedAt"_L1, isoTime(at + 60'000)},
                           {"dueAt"_L1, QJsonValue()},
                           {"postponedUntil"_L1, QJsonValue()},
                           {"links"_L1, QJsonArray{}},
                           {"version"_L1, u"1"_s}};
        if (callback)
            record.insert(
                "callback"_L1,
                QJsonObject{{"state"_L1, u"requested"_s}, {"number"_L1, u"+371 29 123 456"_s}, {"attempts"_L1, 0}});
        const QString id = QString::number(m_parts.records.insertAsOld(DeskStream::Conversations, record));
        const auto author = [&](const char *kind, const QString &name) {
            return QJsonObject{{"kind"_L1, QLatin1String(kind)}, {"name"_L1, name}};
        };
        m_parts.records.insertAsOld(
            DeskStream::Messages,
            {{"conversation"_L1, id},
             {"direction"_L1, u"inbound"_s},
             {"author"_L1, author("customer", u"Līga Bērziņa"_s)},
             {"channel"_L1, u"email"_s},
             {"createdAt"_L1, isoTime(at)},
             {"text"_L1, u"Labdien! Televizors vairs neslēdzas iekšā. Ko darīt?"_s},
             {"attachments"_L1, QJsonArray{m_parts.files.addGenerated(i % 6, u"foto.png"_s)}}});
        if (i % 3 != 0)
            m_parts.records.insertAsOld(
                DeskStream::Messages,
                {{"conversation"_L1, id},
                 {"direction"_L1, u"outbound"_s},
                 {"author"_L1, author("agent", u"Andris Ozols"_s)},
                 {"channel"_L1, u"email"_s},
                 {"createdAt"_L1, isoTime(at + 60'000)},
                 {"text"_L1, u"Labdien! Lūdzu, atvienojiet to no tīkla uz 10 minūtēm."_s},
                 {"delivery"_L1, QJsonObject{{"state"_L1, u"sent"_s}, {"at"_L1, isoTime(at + 64'000)}}}});
    }
}

} // namespace saskare
