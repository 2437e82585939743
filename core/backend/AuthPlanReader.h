#pragma once

#include "core/backend/ManifestPlan.h"

namespace saskare {

class ManifestNames;
class RequestPlanReader;

/// Turns the "auth" of a manifest into plans: how requests prove who asks. Any thread, one use.
class AuthPlanReader
{
public:
    /// `manifest` tells the hosts that may be named; its parameters are known to `names`.
    AuthPlanReader(ManifestNames &names, RequestPlanReader &requests, const Manifest &manifest);

    AuthPlan authFrom(const QJsonObject &json, const QString &path);

private:
    void checkReferences(const AuthPlan &plan, const QString &path);
    QString required(const QJsonObject &json, const QString &key, const QString &path);
    void readSession(AuthPlan &plan, const QJsonObject &json, const QString &path);
    void refuseMissing(const QString &key, const QString &path);

    ManifestNames &m_names;
    RequestPlanReader &m_requests;
    const Manifest &m_manifest;
};

} // namespace saskare
