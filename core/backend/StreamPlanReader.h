#pragma once

#include "core/backend/ManifestPlan.h"

namespace saskare {

class ManifestNames;
class RequestPlanReader;

/// Turns one stream of a manifest into its plan: what it asks, how it pages, where it goes on. Any thread, one use.
class StreamPlanReader
{
public:
    StreamPlanReader(ManifestNames &names, RequestPlanReader &requests);

    StreamPlan streamFrom(const QJsonObject &json, const QString &path);

private:
    static QString formOf(const QJsonObject &json, const StreamPlan &plan);
    CursorPlan cursorFrom(const QJsonObject &json, const QString &path);

    ManifestNames &m_names;
    RequestPlanReader &m_requests;
};

} // namespace saskare
