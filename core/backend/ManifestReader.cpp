#include "core/backend/ManifestReader.h"

#include "core/backend/AuthPlanReader.h"
#include "core/backend/CommandPlanReader.h"
#include "core/backend/ManifestJson.h"
#include "core/backend/SchemaCheck.h"
#include "core/backend/StreamPlanReader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ManifestReader)
};

const SchemaCheck &schema()
{
    static const SchemaCheck check = [] {
        QFile file(u":/backends/manifest.schema.json"_qs);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return SchemaCheck(QJsonDocument::fromJson(file.readAll()).object());
    }();
    return check;
}

QString placeIn(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype column = offset - (before.lastIndexOf('\n') + 1) + 1;
    return Words::tr("line %1, column %2").arg(QString::number(before.count('\n') + 1), QString::number(column));
}

QByteArray contentOf(const QString &path, bool *opened)
{
    QFile file(path);
    *opened = file.open(QIODevice::ReadOnly);
    constexpr qint64 limit = 4 * 1024 * 1024;
    return *opened ? file.read(std::min(limit, file.size())) : QByteArray(); // else the whole limit is set aside
}

} // namespace

ManifestReader::Outcome ManifestReader::readFolder(const QString &folder, Origin origin)
{
    bool opened = false;
    const QByteArray json = contentOf(folder + u"/manifest.json"_qs, &opened);
    if (!opened)
        return {nullptr, {Words::tr("%1 cannot be opened.").arg(folder + u"/manifest.json"_qs)}};
    QByteArray mapping;
    const QString mappingName = QJsonDocument::fromJson(json)[u"mapping"].toString();
    if (!mappingName.isEmpty() && !mappingName.contains(u'/')) {
        mapping = contentOf(folder + u'/' + mappingName, &opened);
        if (!opened)
            return {nullptr, {Words::tr("mapping: %1 cannot be opened.").arg(folder + u'/' + mappingName)}};
    }
    Outcome outcome = read(json, mapping);
    outcome.mapping = mapping;
    if (outcome.manifest) {
        auto located = std::make_shared<Manifest>(*outcome.manifest);
        located->folder = folder;
        // The length keeps the border between the two files from moving unseen.
        const QByteArray both = QByteArray::number(json.size()) + '\n' + json + mapping;
        located->fingerprint = QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex();
        located->shipped = origin == Origin::Shipped;
        outcome.manifest = located;
    }
    return outcome;
}

ManifestReader::Outcome ManifestReader::read(const QByteArray &json, const QByteArray &mapping)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (document.isNull())
        return {
            nullptr,
            {Words::tr("%1: this is not JSON: %2.").arg(placeIn(json, parseError.offset), parseError.errorString())}};
    const QJsonValue whole = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QStringList shapeMistakes = schema().problems(whole);
    if (!shapeMistakes.isEmpty())
        return {nullptr, shapeMistakes};

    ManifestReader reader(document.object(), mapping);
    reader.readParameters();
    reader.readDefaults();
    reader.readAuth();
    reader.readErrors();
    reader.readStreams();
    reader.readCommands();
    reader.readChecks();
    reader.readLive();
    reader.readView();
    reader.readSearch();
    reader.readPresence();
    reader.readAttachment();
    reader.readVocabulary();
    reader.readCapabilities();
    reader.m_names.checkMapping();
    if (!reader.m_names.mistakes().isEmpty())
        return {nullptr, reader.m_names.mistakes()};
    if (reader.m_names.mappingIsUsed())
        reader.m_manifest->mapping = mapping;
    reader.m_manifest->plan = reader.m_plan;
    return {reader.m_manifest, {}};
}

ManifestReader::ManifestReader(QJsonObject root, const QByteArray &mapping)
    : m_root(std::move(root))
    , m_manifest(std::make_shared<Manifest>())
    , m_plan(std::make_shared<Manifest::Plan>())
    , m_names(mapping)
    , m_requests(m_names)
{
}

void ManifestReader::readParameters()
{
    using Kind = ManifestParameter::Kind;
    m_manifest->id = m_root.value(u"id").toString();
    m_manifest->name = m_root.value(u"name").toString();
    m_manifest->hosts = textList(m_root.value(u"hosts"));
    QSet<QString> seen;
    const QJsonArray array = m_root.value(u"parameters").toArray();
    for (const QJsonValue &entry : array) {
        const QJsonObject json = entry.toObject();
        ManifestParameter parameter;
        parameter.name = json.value(u"name").toString();
        parameter.kind = wordIn<Kind>(
            json.value(u"kind"),
            {{u"url", Kind::Url}, {u"secret", Kind::Secret}, {u"choice", Kind::Choice}, {u"days", Kind::Days}},
            Kind::Text);
        parameter.label = byLanguage(json.value(u"label").toObject());
        parameter.help = byLanguage(json.value(u"help").toObject());
        parameter.choices = textList(json.value(u"choices"));
        parameter.defaultValue = json.value(u"default").toString();
        parameter.optional = json.value(u"optional").toBool();
        const QString path = u"parameters."_qs + parameter.name;
        if (seen.contains(parameter.name))
            m_names.mistake(path, Words::tr("there are two of this name."));
        if (parameter.kind == Kind::Choice && parameter.choices.isEmpty())
            m_names.mistake(path, Words::tr("a choice needs \"choices\"."));
        // One name everywhere: mappings, the console and accounts.json call it by it.
        if ((parameter.kind == Kind::Days) != (parameter.name == QLatin1String("historyDays")))
            m_names.mistake(path, Words::tr("\"historyDays\" and kind days belong together."));
        if (parameter.kind == Kind::Days && !ManifestParameter::isDays(parameter.defaultValue))
            m_names.mistake(path,
                            Words::tr("its default has to be a whole number of days, from 1 to %1.")
                                .arg(ManifestParameter::mostDays));
        if (parameter.kind == Kind::Url && parameter.name != QLatin1String("baseUrl"))
            m_names.mistake(path,
                            Words::tr("only \"baseUrl\" may be of kind url; further hosts stand in \"hosts\"."));
        seen.insert(parameter.name);
        m_manifest->parameters.append(parameter);
        m_names.addParameter(parameter);
    }
    if (!seen.contains(u"baseUrl"_qs))
        m_names.mistake(u"parameters"_qs, Words::tr("\"baseUrl\" is missing: the address of the help desk."));
}

void ManifestReader::readDefaults()
{
    const QJsonObject json = m_root.value(u"defaults").toObject();
    const QJsonObject bases = json.value(u"bases").toObject();
    for (auto it = bases.begin(); it != bases.end(); ++it)
        m_plan->bases.insert(it.key(), it.value().toString());
    if (m_plan->bases.isEmpty())
        m_plan->bases.insert(u"main"_qs, QString());
    m_plan->webPaths = textList(m_root.value(u"webPaths"));
    m_plan->defaultBase = json.value(u"base").toString(m_plan->bases.firstKey());
    m_names.setBases(m_plan->bases.keys());
    m_names.checkBase(m_plan->defaultBase, u"defaults.base"_qs);
    m_names.allow({u"parameters"_qs});
    m_plan->headers = json.value(u"headers").toObject();
    m_names.check(m_plan->headers, u"defaults.headers"_qs);
    m_plan->zone = json.value(u"zone").toString();
    m_names.check(m_plan->zone, u"defaults.zone"_qs);
    m_plan->timeoutSeconds = json.value(u"timeout").toInt(30);
    const QJsonValue budget = json.value(u"budget");
    m_manifest->maxParallel = budget[u"parallel"].toInt(2);
    m_plan->perMinute = budget[u"perMinute"].toInt(0);
}

void ManifestReader::readAuth()
{
    AuthPlanReader reader(m_names, m_requests, *m_manifest);
    const QJsonArray array = m_root.value(u"auth").toArray();
    m_names.allow({u"parameters"_qs, u"secrets"_qs, u"session"_qs});
    for (qsizetype i = 0; i < array.size(); ++i)
        m_plan->auth.append(reader.authFrom(array.at(i).toObject(), u"auth[%1]"_qs.arg(i)));
}

void ManifestReader::readErrors()
{
    const QJsonObject json = m_root.value(u"errors").toObject();
    m_plan->errors.entry = m_names.entry(json, u"entry"_qs, u"errors"_qs);
    const QJsonArray rules = json.value(u"rules").toArray();
    for (const QJsonValue &rule : rules) {
        const AnswerRule outcome = wordIn<AnswerRule>(rule[u"outcome"],
                                                      {{u"done", AnswerRule::Done},
                                                       {u"retryLater", AnswerRule::RetryLater},
                                                       {u"signIn", AnswerRule::SignIn},
                                                       {u"rejected", AnswerRule::Rejected},
                                                       {u"conflict", AnswerRule::Conflict}},
                                                      AnswerRule::Uncertain);
        const QJsonArray statuses = rule[u"status"].toArray();
        for (const QJsonValue &status : statuses)
            m_plan->errors.rules.insert(status.toInt(), outcome);
    }
}

void ManifestReader::readStreams()
{
    StreamPlanReader reader(m_names, m_requests);
    const QJsonArray array = m_root.value(u"streams").toArray();
    for (const QJsonValue &entry : array) {
        const QString name = entry[u"name"].toString();
        const QString path = u"streams."_qs + name;
        if (m_plan->streams.contains(name))
            m_names.mistake(path, Words::tr("there are two of this name."));
        const StreamPlan plan = reader.streamFrom(entry.toObject(), path);
        m_plan->streams.insert(name, plan);
        m_manifest->streams.append(plan.info);
    }
}

void ManifestReader::readCommands()
{
    CommandPlanReader reader(m_names, m_requests);
    const QJsonObject commands = m_root.value(u"commands").toObject();
    for (auto it = commands.begin(); it != commands.end(); ++it) {
        const CommandPlan plan = reader.commandFrom(it.value().toObject(), u"commands."_qs + it.key(), it.key());
        m_plan->commands.insert(it.key(), plan);
        m_manifest->commands.insert(it.key());
        m_manifest->commandRules.insert(it.key(), plan.info);
    }
}

void ManifestReader::readChecks()
{
    m_names.allow({u"parameters"_qs});
    const QJsonArray checks = m_root.value(u"check").toArray();
    for (qsizetype i = 0; i < checks.size(); ++i)
        m_plan->checks.append(m_requests.lookupFrom(checks.at(i).toObject(), u"check[%1]"_qs.arg(i)));
}

void ManifestReader::readLive()
{
    if (!m_root.contains(u"live"))
        return;
    m_names.allow({u"parameters"_qs});
    const QJsonObject live = m_root.value(u"live").toObject();
    m_plan->live = m_requests.requestFrom(live.value(u"request").toObject(), u"live.request"_qs);
    const QJsonObject hints = live.value(u"hints").toObject();
    for (auto it = hints.begin(); it != hints.end(); ++it) {
        const QStringList streams = textList(it.value());
        m_plan->hints.insert(it.key(), streams);
        for (const QString &stream : streams) {
            if (!m_plan->streams.contains(stream))
                m_names.mistake(u"live.hints."_qs + it.key(), Words::tr("there is no stream \"%1\".").arg(stream));
        }
    }
}

void ManifestReader::readView()
{
    m_names.allow({u"parameters"_qs, u"conversation"_qs, u"prepare"_qs});
    const QJsonArray views = m_root.value(u"view").toArray();
    for (qsizetype i = 0; i < views.size(); ++i)
        m_plan->view.append(m_requests.readFrom(views.at(i).toObject(), {}, u"view[%1]"_qs.arg(i)));
}

void ManifestReader::readSearch()
{
    if (!m_root.contains(u"search"))
        return;
    m_names.allow({u"parameters"_qs, u"search"_qs, u"page"_qs, u"prepare"_qs});
    const QJsonObject search = m_root.value(u"search").toObject();
    m_plan->search = m_requests.readFrom(search, {}, u"search"_qs);
    m_manifest->searchPages = search.value(u"pages").toInt(1);
}

void ManifestReader::readPresence()
{
    if (!m_root.contains(u"presence"))
        return;
    m_names.allow({u"parameters"_qs, u"conversation"_qs, u"presence"_qs});
    m_plan->presence
        = m_requests.requestFrom(m_root.value(u"presence")[u"request"].toObject(), u"presence.request"_qs);
    m_manifest->tellsPresence = true;
}

void ManifestReader::readAttachment()
{
    if (!m_root.contains(u"attachment"))
        return;
    m_names.allow({u"parameters"_qs, u"attachment"_qs, u"message"_qs, u"name"_qs, u"location"_qs});
    const QJsonObject attachment = m_root.value(u"attachment").toObject();
    m_plan->attachment = m_requests.requestFrom(attachment.value(u"request").toObject(), u"attachment.request"_qs);
    m_plan->attachmentBase64At = attachment.value(u"base64At").toString();
}

void ManifestReader::readVocabulary()
{
    const QJsonArray statuses = m_root.value(u"statuses").toArray();
    for (qsizetype i = 0; i < statuses.size(); ++i) {
        const QJsonValue json = statuses.at(i);
        const auto state = from<ConversationState>(json[u"state"].toString());
        if (!state)
            m_names.mistake(u"statuses[%1].state"_qs.arg(i),
                            Words::tr("\"%1\" is not a state.").arg(json[u"state"].toString()));
        m_manifest->statuses.append(
            {state.value_or(ConversationState::Other), json[u"code"].toString(), json[u"label"].toString()});
    }
    const QJsonArray priorities = m_root.value(u"priorities").toArray();
    for (qsizetype i = 0; i < priorities.size(); ++i) {
        const QJsonValue json = priorities.at(i);
        const auto level = from<Priority>(json[u"level"].toString());
        if (!level)
            m_names.mistake(u"priorities[%1].level"_qs.arg(i),
                            Words::tr("\"%1\" is not a priority.").arg(json[u"level"].toString()));
        m_manifest->priorities.append({level.value_or(Priority::None), json[u"code"].toString()});
    }
}

void ManifestReader::readCapabilities()
{
    const QJsonObject json = m_root.value(u"capabilities").toObject();
    m_manifest->deliveryDetail = wordIn<DeliveryDetail>(
        json.value(u"deliveryDetail"), {{u"agent", DeliveryDetail::Agents}, {u"admin", DeliveryDetail::Admins}},
        DeliveryDetail::Nobody);
    m_manifest->solvesIncidents = json.value(u"solvesIncidents").toBool();
    const QJsonObject lengths = json.value(u"answerLength").toObject();
    for (auto it = lengths.begin(); it != lengths.end(); ++it) {
        if (const auto channel = from<Channel>(it.key()))
            m_manifest->answerLength.insert(*channel, it.value().toInt());
        else
            m_names.mistake(u"capabilities.answerLength."_qs + it.key(), Words::tr("there is no such channel."));
    }
}

} // namespace saskare
