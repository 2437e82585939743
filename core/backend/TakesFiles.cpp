#include "core/backend/TakesFiles.h"

#include "core/backend/ManifestPlan.h"

#include <algorithm>

namespace saskare {

bool takesFiles(const Manifest &manifest, const QString &command)
{
    const QList<StepPlan> steps = manifest.plan->commands.value(command).steps;
    return std::any_of(steps.begin(), steps.end(), [](const StepPlan &step) {
        return step.forEachAttachment || !step.request.body.files.isEmpty();
    });
}

} // namespace saskare
