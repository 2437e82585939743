#include "core/backend/AuthPlanReader.h"

#include "core/backend/ManifestJson.h"
#include "core/backend/ManifestNames.h"
#include "core/backend/RequestPlanReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ManifestReader)
};

} // namespace

AuthPlanReader::AuthPlanReader(ManifestNames &names, RequestPlanReader &requests, const Manifest &manifest)
    : m_names(names)
    , m_requests(requests)
    , m_manifest(manifest)
{
}

AuthPlan AuthPlanReader::authFrom(const QJsonObject &json, const QString &path)
{
    using Kind = AuthPlan::Kind;
    AuthPlan plan;
    plan.kind = wordIn<Kind>(
        json.value(u"kind"),
        {{u"header", Kind::Header}, {u"basic", Kind::Basic}, {u"bearer", Kind::Bearer}, {u"session", Kind::Session}},
        Kind::None);
    plan.when = json.value(u"when").toString();
    plan.base = json.value(u"base").toString();
    plan.hosts = textList(json.value(u"hosts"));
    plan.headers = json.value(u"headers").toObject();
    checkReferences(plan, path);
    if (plan.kind == Kind::Header && plan.headers.isEmpty())
        refuseMissing(u"headers"_qs, path);
    if (plan.kind == Kind::Basic) {
        plan.user = required(json, u"user"_qs, path);
        plan.password = required(json, u"password"_qs, path);
    }
    if (plan.kind == Kind::Bearer)
        plan.token = required(json, u"token"_qs, path);
    if (plan.kind == Kind::Session)
        readSession(plan, json, path);
    return plan;
}

void AuthPlanReader::checkReferences(const AuthPlan &plan, const QString &path)
{
    m_names.check(plan.headers, path + u".headers"_qs);
    m_names.checkBase(plan.base, path + u".base"_qs);
    for (const QString &host : plan.hosts) {
        if (!m_manifest.hosts.contains(host))
            m_names.mistake(path + u".hosts"_qs, Words::tr("\"%1\" is not in the manifest's \"hosts\".").arg(host));
    }
    const QList<ManifestParameter> &parameters = m_names.parameters();
    const auto named = [&](const ManifestParameter &p) { return p.name == plan.when; };
    if (!plan.when.isEmpty() && std::none_of(parameters.begin(), parameters.end(), named))
        m_names.mistake(path + u".when"_qs, Words::tr("there is no parameter \"%1\".").arg(plan.when));
}

void AuthPlanReader::readSession(AuthPlan &plan, const QJsonObject &json, const QString &path)
{
    if (!json.contains(u"login"))
        refuseMissing(u"login"_qs, path);
    plan.login = m_requests.requestFrom(json.value(u"login").toObject(), path + u".login"_qs);
    if (json.contains(u"proof"))
        plan.proof = m_requests.requestFrom(json.value(u"proof").toObject(), path + u".proof"_qs);
    const QJsonObject take = json.value(u"take").toObject();
    for (auto it = take.begin(); it != take.end(); ++it)
        plan.take.insert(it.key(), it.value().toString());
    const QJsonArray statuses = json.value(u"signedOut")[u"status"].toArray();
    for (const QJsonValue &status : statuses)
        plan.signedOutStatuses.append(status.toInt());
    plan.signedOutRedirects = textList(json.value(u"signedOut")[u"redirectTo"]);
}

QString AuthPlanReader::required(const QJsonObject &json, const QString &key, const QString &path)
{
    const QString text = json.value(key).toString();
    if (text.isEmpty())
        refuseMissing(key, path);
    m_names.check(text, path + u'.' + key);
    return text;
}

void AuthPlanReader::refuseMissing(const QString &key, const QString &path)
{
    m_names.mistake(path, Words::tr("\"%1\" is missing for this kind.").arg(key));
}

} // namespace saskare
