#pragma once

#include "core/backend/ManifestPlan.h"

namespace saskare {

class ManifestNames;
class RequestPlanReader;

/// Turns one command of a manifest into its plan: its steps, and how to learn whether they were done. Any thread,
/// one use.
class CommandPlanReader
{
public:
    CommandPlanReader(ManifestNames &names, RequestPlanReader &requests);

    CommandPlan commandFrom(const QJsonObject &json, const QString &path, const QString &name);

private:
    StepPlan stepFrom(const QJsonObject &json, const QString &path, const QList<StepPlan> &earlier,
                      StepPlan::Expects usual);
    void readConditions(CommandPlan &plan, const QJsonObject &json, const QString &path, const QString &name);
    void chooseEffect(CommandPlan &plan, const QString &path);
    void readLookup(CommandPlan &plan, const QJsonObject &json, const QString &path);

    ManifestNames &m_names;
    RequestPlanReader &m_requests;
};

} // namespace saskare
