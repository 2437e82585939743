#include "core/backend/RequestPlanReader.h"

#include "core/backend/ManifestJson.h"
#include "core/backend/ManifestNames.h"

#include <QCoreApplication>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ManifestReader)
};

} // namespace

RequestPlanReader::RequestPlanReader(ManifestNames &names)
    : m_names(names)
{
}

RequestPlan RequestPlanReader::requestFrom(const QJsonObject &json, const QString &path)
{
    RequestPlan plan;
    plan.method = json.value(u"method").toString(u"GET"_qs).toLatin1();
    plan.base = json.value(u"base").toString();
    plan.path = json.value(u"path").toString();
    plan.url = json.value(u"url").toString();
    plan.query = json.value(u"query").toObject();
    plan.headers = json.value(u"headers").toObject();
    plan.timeoutSeconds = json.value(u"timeout").toInt(0);
    const QJsonArray accept = json.value(u"accept").toArray();
    for (const QJsonValue &status : accept)
        plan.accept.append(status.toInt());
    if (!plan.accept.isEmpty() && plan.method != "GET")
        m_names.mistake(
            path + u".accept"_qs,
            Words::tr(
                "only what reads (GET) may accept it; of a write, \"errors.rules\" tell what an answer means."));
    if (plan.path.isEmpty() == plan.url.isEmpty())
        m_names.mistake(path, Words::tr("one of \"path\" and \"url\" must stand here."));
    m_names.checkBase(plan.base, path + u".base"_qs);
    m_names.check(plan.path, path + u".path"_qs);
    m_names.check(plan.url, path + u".url"_qs);
    m_names.check(plan.query, path + u".query"_qs);
    m_names.check(plan.headers, path + u".headers"_qs);
    if (json.contains(u"body"))
        plan.body = bodyFrom(json.value(u"body").toObject(), plan.method, path + u".body"_qs);
    return plan;
}

BodyPlan RequestPlanReader::bodyFrom(const QJsonObject &json, const QByteArray &method, const QString &path)
{
    using Kind = BodyPlan::Kind;
    BodyPlan plan;
    plan.kind = wordIn<Kind>(
        json.value(u"kind"),
        {{u"json", Kind::Json}, {u"form", Kind::Form}, {u"multipart", Kind::Multipart}, {u"file", Kind::File}},
        Kind::None);
    plan.entry = m_names.entry(json, u"entry"_qs, path);
    plan.fields = json.value(u"fields").toObject();
    plan.files = json.value(u"files").toString();
    m_names.check(plan.fields, path + u".fields"_qs);
    if (!plan.entry.isEmpty() && !plan.fields.isEmpty())
        m_names.mistake(path, Words::tr("\"entry\" and \"fields\" exclude each other."));
    if (method == "GET" || method == "HEAD")
        m_names.mistake(path, Words::tr("a %1 request has no body.").arg(QString::fromLatin1(method)));
    return plan;
}

ReadPlan RequestPlanReader::readFrom(const QJsonObject &json, const ReadPlan &inherited, const QString &path)
{
    ReadPlan plan = inherited;
    if (json.contains(u"request"))
        plan.request = requestFrom(json.value(u"request").toObject(), path + u".request"_qs);
    if (json.contains(u"entry"))
        plan.entry = m_names.entry(json, u"entry"_qs, path);
    if (json.contains(u"page"))
        plan.page = pageFrom(json.value(u"page").toObject());
    if (json.contains(u"prepare"))
        plan.prepare = prepareFrom(json.value(u"prepare").toObject(), path + u".prepare"_qs);
    if (!plan.request.accept.isEmpty() && plan.entry.isEmpty())
        m_names.mistake(path,
                        Words::tr("\"accept\" needs an \"entry\": somebody must make sense of such an answer."));
    return plan;
}

PreparePlan RequestPlanReader::prepareFrom(const QJsonObject &json, const QString &path)
{
    PreparePlan plan;
    const QStringList roots = m_names.allowed();
    if (json.contains(u"keep"))
        m_names.allow({u"parameters"_qs}); // what is kept for everybody can depend on nobody
    if (json.contains(u"request"))
        plan.request = requestFrom(json.value(u"request").toObject(), path + u".request"_qs);
    plan.entry = m_names.entry(json, u"entry"_qs, path);
    plan.keepSeconds = json.value(u"keep").toInt(0);
    m_names.allow(roots);
    return plan;
}

PagePlan RequestPlanReader::pageFrom(const QJsonObject &json)
{
    using Kind = PagePlan::Kind;
    PagePlan plan;
    plan.kind = wordIn<Kind>(
        json.value(u"kind"),
        {{u"number", Kind::Number}, {u"offset", Kind::Offset}, {u"cursor", Kind::Cursor}, {u"link", Kind::Link}},
        Kind::None);
    plan.size = json.value(u"size").toInt(100);
    plan.first = json.value(u"first").toInt(1);
    plan.header = json.value(u"header").toString().toLatin1();
    return plan;
}

LookupPlan RequestPlanReader::lookupFrom(const QJsonObject &json, const QString &path)
{
    return {requestFrom(json.value(u"request").toObject(), path + u".request"_qs),
            m_names.entry(json, u"entry"_qs, path)};
}

} // namespace saskare
