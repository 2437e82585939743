#include "core/backend/StreamPlanReader.h"

#include "core/backend/ManifestJson.h"
#include "core/backend/ManifestNames.h"
#include "core/backend/RequestPlanReader.h"

namespace saskare {

StreamPlanReader::StreamPlanReader(ManifestNames &names, RequestPlanReader &requests)
    : m_names(names)
    , m_requests(requests)
{
}

StreamPlan StreamPlanReader::streamFrom(const QJsonObject &json, const QString &path)
{
    StreamPlan plan;
    plan.info.name = json.value(u"name").toString();
    plan.info.every = std::chrono::seconds(json.value(u"every").toInt(60));
    for (const QString &kind : textList(json.value(u"records")))
        plan.info.records.append(from<RecordKind>(kind).value_or(RecordKind::Conversation));
    using Parts = ManifestStream::Parts;
    plan.info.parts = wordIn<Parts>(json.value(u"partitioned"),
                                    {{u"asked", Parts::Asked}, {u"conversation", Parts::Conversation}}, Parts::None);

    QStringList roots{u"parameters"_qs, u"cursor"_qs, u"page"_qs, u"prepare"_qs};
    if (plan.info.parts != Parts::None)
        roots.append(u"partition"_qs);
    m_names.allow(roots);
    plan.cursor = cursorFrom(json.value(u"cursor").toObject(), path + u".cursor"_qs);
    ReadPlan shared;
    for (const QString &key : {u"page"_qs, u"prepare"_qs, u"entry"_qs}) {
        if (json.contains(key))
            shared = m_requests.readFrom(QJsonObject{{key, json.value(key)}}, shared, path);
    }
    plan.changes = m_requests.readFrom(json.value(u"changes").toObject(), shared, path + u".changes"_qs);
    if (json.contains(u"bootstrap"))
        plan.bootstrap = m_requests.readFrom(json.value(u"bootstrap").toObject(), shared, path + u".bootstrap"_qs);
    plan.info.keepsPlace = plan.cursor.kind != CursorPlan::Kind::None;
    plan.info.form = formOf(json, plan);
    return plan;
}

/// All that decides whether a cursor kept by an earlier description can still be gone on from: the kind of place, of
/// pages, which of the two reads there are, and what the description itself says of its cursors.
QString StreamPlanReader::formOf(const QJsonObject &json, const StreamPlan &plan)
{
    const auto number = [](auto kind) { return QString::number(int(kind)); };
    const QString pages
        = number(plan.changes.page.kind) + (plan.bootstrap ? u'+' + number(plan.bootstrap->page.kind) : QString());
    return QStringList{json.value(u"cursor")[u"kind"].toString(u"none"_qs), pages, number(plan.info.parts),
                       QString::number(json.value(u"cursor")[u"version"].toInt(1))}
        .join(u'/');
}

CursorPlan StreamPlanReader::cursorFrom(const QJsonObject &json, const QString &path)
{
    using Kind = CursorPlan::Kind;
    CursorPlan plan;
    plan.kind = wordIn<Kind>(
        json.value(u"kind"),
        {{u"since", Kind::Since}, {u"newestFirst", Kind::NewestFirst}, {u"opaque", Kind::Opaque}}, Kind::None);
    plan.overlapSeconds = json.value(u"overlap").toInt(0);
    plan.format = json.value(u"format").toString(u"iso"_qs);
    plan.zone = json.value(u"zone").toString();
    m_names.check(plan.zone, path + u".zone"_qs);
    return plan;
}

} // namespace saskare
