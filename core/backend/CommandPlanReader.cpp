#include "core/backend/CommandPlanReader.h"

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

/// What may be named in every part of a command.
QStringList commonRoots()
{
    return {u"parameters"_qs, u"conversation"_qs, u"command"_qs, u"base"_qs, u"steps"_qs};
}

} // namespace

CommandPlanReader::CommandPlanReader(ManifestNames &names, RequestPlanReader &requests)
    : m_names(names)
    , m_requests(requests)
{
}

CommandPlan CommandPlanReader::commandFrom(const QJsonObject &json, const QString &path, const QString &name)
{
    using Repeat = ManifestCommand::Idempotency;
    using Expects = StepPlan::Expects;
    CommandPlan plan;
    const QJsonObject idempotency = json.value(u"idempotency").toObject();
    plan.info.idempotency = wordIn<Repeat>(
        idempotency.value(u"kind"),
        {{u"header", Repeat::Header}, {u"marker", Repeat::Marker}, {u"natural", Repeat::Natural}}, Repeat::None);
    const QJsonArray relations = json.value(u"relations").toArray();
    for (const QJsonValue &word : relations) {
        if (const auto relation = from<LinkRelation>(word.toString()))
            plan.info.relations.append(*relation);
    }
    const QJsonArray omits = json.value(u"omits").toArray();
    for (const QJsonValue &field : omits)
        plan.info.omits.append(field.toString());
    readConditions(plan, json, path, name);
    plan.info.says = byLanguage(json.value(u"says").toObject());
    plan.keyHeader = idempotency.value(u"header").toString(u"Idempotency-Key"_qs).toLatin1();

    const bool addsContent = name == u"reply"_qs || name == u"note"_qs || name == u"createConversation"_qs;
    const QJsonArray steps = json.value(u"steps").toArray();
    for (const QJsonValue &entry : steps) {
        const bool last = plan.steps.size() + 1 == steps.size();
        plan.steps.append(
            stepFrom(entry.toObject(), path, plan.steps, last && addsContent ? Expects::Id : Expects::Json));
    }
    chooseEffect(plan, path);
    m_names.allow(commonRoots());
    if (json.contains(u"lookup"))
        readLookup(plan, json.value(u"lookup").toObject(), path + u".lookup"_qs);
    if (json.contains(u"verify"))
        plan.verify = m_requests.lookupFrom(json.value(u"verify").toObject(), path + u".verify"_qs);
    const QJsonArray proofs = idempotency.value(u"proof").toArray();
    for (const QJsonValue &word : proofs)
        plan.proofs.append(wordIn<Proof>(word,
                                         {{u"key", Proof::Key},
                                          {u"field", Proof::Field},
                                          {u"reference", Proof::Reference},
                                          {u"fingerprint", Proof::Fingerprint}},
                                         Proof::Field));
    if (proofs.isEmpty())
        plan.proofs.append(plan.info.idempotency == Repeat::Header ? Proof::Key : Proof::Field);
    if (plan.info.idempotency == Repeat::Marker && !plan.lookup)
        m_names.mistake(path, Words::tr("a marker is of no use without \"lookup\"."));
    return plan;
}

/// For whom it is there, and of what.
void CommandPlanReader::readConditions(CommandPlan &plan, const QJsonObject &json, const QString &path,
                                       const QString &name)
{
    plan.info.when = json.value(u"when").toString();
    const QList<ManifestParameter> &parameters = m_names.parameters();
    const auto known = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const ManifestParameter &each) { return each.name == plan.info.when; });
    if (!plan.info.when.isEmpty() && known == parameters.end())
        m_names.mistake(path + u".when"_qs, Words::tr("there is no parameter \"%1\".").arg(plan.info.when));
    else if (!plan.info.when.isEmpty() && known->kind == ManifestParameter::Kind::Secret)
        m_names.mistake(path + u".when"_qs,
                        Words::tr("\"%1\" is a secret: only auth knows those.").arg(plan.info.when));
    const QStringList about = textList(json.value(u"about"));
    if (!about.isEmpty() && name != QLatin1String("evaluateTouchpoint"))
        m_names.mistake(path + u".about"_qs, Words::tr("only evaluateTouchpoint is about one thing or another."));
    plan.info.ofConversationsAlone = !about.isEmpty() && !about.contains(u"touchpoint"_qs);
}

StepPlan CommandPlanReader::stepFrom(const QJsonObject &json, const QString &path, const QList<StepPlan> &earlier,
                                     StepPlan::Expects usual)
{
    using Expects = StepPlan::Expects;
    StepPlan step;
    step.name = json.value(u"name").toString();
    const QString stepPath = path + u".steps."_qs + step.name;
    const QString forEach = json.value(u"forEach").toString();
    step.forEachAttachment = forEach == QLatin1String("attachments");
    QStringList roots = commonRoots();
    if (step.forEachAttachment)
        roots.append(u"file"_qs);
    else if (!forEach.isEmpty()) {
        step.forEachOf = forEach;
        roots.append(u"item"_qs);
        const QString source = forEach.section(u'.', 1, 1);
        const auto isSource = [&](const StepPlan &other) { return other.name == source; };
        if (std::none_of(earlier.begin(), earlier.end(), isSource))
            m_names.mistake(stepPath + u".forEach"_qs, Words::tr("there is no earlier step \"%1\".").arg(source));
    }
    m_names.allow(roots);
    step.request = m_requests.requestFrom(json.value(u"request").toObject(), stepPath + u".request"_qs);
    if (step.request.body.kind == BodyPlan::Kind::File && !step.forEachAttachment)
        m_names.mistake(stepPath, Words::tr("a body of kind \"file\" needs \"forEach\": \"attachments\"."));
    step.result = m_names.entry(json, u"result"_qs, stepPath);
    step.expects = wordIn<Expects>(json.value(u"expects"),
                                   {{u"id", Expects::Id}, {u"json", Expects::Json}, {u"any", Expects::Any}}, usual);
    step.isEffect = json.value(u"effect").toBool();
    return step;
}

/// The step that says so; else the last one that is not a GET.
void CommandPlanReader::chooseEffect(CommandPlan &plan, const QString &path)
{
    const auto isSaid = [](const StepPlan &step) { return step.isEffect; };
    const qsizetype said = std::count_if(plan.steps.cbegin(), plan.steps.cend(), isSaid);
    if (said > 1)
        m_names.mistake(path + u".steps"_qs, Words::tr("only one step can be the \"effect\"."));
    if (said > 0 || plan.steps.isEmpty())
        return;
    const auto last = std::find_if(plan.steps.rbegin(), plan.steps.rend(),
                                   [](const StepPlan &step) { return step.request.method != "GET"; });
    (last == plan.steps.rend() ? plan.steps.last() : *last).isEffect = true;
}

void CommandPlanReader::readLookup(CommandPlan &plan, const QJsonObject &json, const QString &path)
{
    if (json.contains(u"prepare")) {
        plan.lookupPrepare = m_requests.lookupFrom(json.value(u"prepare").toObject(), path + u".prepare"_qs);
        m_names.allow(commonRoots() + QStringList{u"prepare"_qs});
    }
    plan.lookup = m_requests.lookupFrom(json, path);
    m_names.allow(commonRoots());
    plan.info.lookup = true;
    plan.completeHistory = json.value(u"complete").toBool();
    plan.missingIsNoHit = json.value(u"missing").toBool();
    plan.info.settle = std::chrono::seconds(json.value(u"settle").toInt(30));
}

} // namespace saskare
