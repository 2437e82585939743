#pragma once

#include "core/backend/ManifestPlan.h"

namespace saskare {

class ManifestNames;

/// Turns the requests of a manifest, whether they read, write or look something up, into plans. What may be named in
/// them is the business of the ManifestNames it is given, which must outlive it. Any thread, one use.
class RequestPlanReader
{
public:
    explicit RequestPlanReader(ManifestNames &names);

    RequestPlan requestFrom(const QJsonObject &json, const QString &path);
    /// What `json` does not say is as in `inherited`.
    ReadPlan readFrom(const QJsonObject &json, const ReadPlan &inherited, const QString &path);
    LookupPlan lookupFrom(const QJsonObject &json, const QString &path);

private:
    PreparePlan prepareFrom(const QJsonObject &json, const QString &path);
    static PagePlan pageFrom(const QJsonObject &json);
    BodyPlan bodyFrom(const QJsonObject &json, const QByteArray &method, const QString &path);

    ManifestNames &m_names;
};

} // namespace saskare
