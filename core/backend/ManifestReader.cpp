#include "core/backend/ManifestReader.h"

#include "core/backend/SchemaCheck.h"
#include "core/backend/Template.h"
#include "core/domain/Command.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QScopedValueRollback>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ManifestReader)
};

QStringList textList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

QHash<QString, QString> byLanguage(const QJsonObject &object)
{
    QHash<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

/// The value at the word's place in `known`; the schema has made sure that it is there.
template <class Value>
Value wordIn(const QJsonValue &word, std::initializer_list<std::pair<const char16_t *, Value>> known, Value fallback)
{
    const QString text = word.toString();
    for (const auto &[name, value] : known) {
        if (text == QStringView(name))
            return value;
    }
    return fallback;
}

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
    return *opened ? file.read(limit) : QByteArray();
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
    if (outcome.manifest) {
        auto located = std::make_shared<Manifest>(*outcome.manifest);
        located->folder = folder;
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
    reader.readRest();
    reader.checkMapping();
    if (!reader.m_mistakes.isEmpty())
        return {nullptr, reader.m_mistakes};
    if (!reader.m_entries.isEmpty())
        reader.m_manifest->mapping = mapping;
    reader.m_manifest->plan = reader.m_plan;
    return {reader.m_manifest, {}};
}

ManifestReader::ManifestReader(QJsonObject root, const QByteArray &mapping)
    : m_root(std::move(root))
    , m_lexer(mapping)
    , m_manifest(std::make_shared<Manifest>())
    , m_plan(std::make_shared<Manifest::Plan>())
{
}

void ManifestReader::mistake(const QString &path, const QString &sentence)
{
    m_mistakes.append(path + u": "_qs + sentence);
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
        parameter.kind
            = wordIn<Kind>(json.value(u"kind"),
                           {{u"url", Kind::Url}, {u"secret", Kind::Secret}, {u"choice", Kind::Choice}}, Kind::Text);
        parameter.label = byLanguage(json.value(u"label").toObject());
        parameter.help = byLanguage(json.value(u"help").toObject());
        parameter.choices = textList(json.value(u"choices"));
        parameter.defaultValue = json.value(u"default").toString();
        parameter.optional = json.value(u"optional").toBool();
        const QString path = u"parameters."_qs + parameter.name;
        if (seen.contains(parameter.name))
            mistake(path, Words::tr("there are two of this name."));
        if (parameter.kind == Kind::Choice && parameter.choices.isEmpty())
            mistake(path, Words::tr("a choice needs \"choices\"."));
        if (parameter.kind == Kind::Url && parameter.name != QLatin1String("baseUrl"))
            mistake(path, Words::tr("only \"baseUrl\" may be of kind url; further hosts stand in \"hosts\"."));
        seen.insert(parameter.name);
        m_manifest->parameters.append(parameter);
    }
    if (!seen.contains(u"baseUrl"_qs))
        mistake(u"parameters"_qs, Words::tr("\"baseUrl\" is missing: the address of the help desk."));
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
    if (!m_plan->bases.contains(m_plan->defaultBase))
        mistake(u"defaults.base"_qs, Words::tr("there is no base \"%1\".").arg(m_plan->defaultBase));
    m_roots = {u"parameters"_qs};
    m_plan->headers = json.value(u"headers").toObject();
    checkNames(m_plan->headers, u"defaults.headers"_qs);
    m_plan->zone = json.value(u"zone").toString();
    checkNames(m_plan->zone, u"defaults.zone"_qs);
    m_plan->timeoutSeconds = json.value(u"timeout").toInt(30);
    const QJsonValue budget = json.value(u"budget");
    m_manifest->maxParallel = budget[u"parallel"].toInt(2);
    m_plan->perMinute = budget[u"perMinute"].toInt(0);
}

void ManifestReader::readAuth()
{
    const QJsonArray array = m_root.value(u"auth").toArray();
    m_roots = {u"parameters"_qs, u"secrets"_qs, u"session"_qs};
    for (qsizetype i = 0; i < array.size(); ++i)
        m_plan->auth.append(authFrom(array.at(i).toObject(), u"auth[%1]"_qs.arg(i)));
}

AuthPlan ManifestReader::authFrom(const QJsonObject &json, const QString &path)
{
    using Kind = AuthPlan::Kind;
    AuthPlan plan;
    plan.kind = wordIn<Kind>(
        json.value(u"kind"),
        {{u"header", Kind::Header}, {u"basic", Kind::Basic}, {u"bearer", Kind::Bearer}, {u"session", Kind::Session}},
        Kind::None);
    const auto required = [&](const QString &key) {
        const QString text = json.value(key).toString();
        if (text.isEmpty())
            mistake(path, Words::tr("\"%1\" is missing for this kind.").arg(key));
        checkNames(text, path + u'.' + key);
        return text;
    };
    plan.when = json.value(u"when").toString();
    plan.base = json.value(u"base").toString();
    plan.hosts = textList(json.value(u"hosts"));
    plan.headers = json.value(u"headers").toObject();
    checkNames(plan.headers, path + u".headers"_qs);
    if (!plan.base.isEmpty() && !m_plan->bases.contains(plan.base))
        mistake(path + u".base"_qs, Words::tr("there is no base \"%1\".").arg(plan.base));
    for (const QString &host : std::as_const(plan.hosts)) {
        if (!m_manifest->hosts.contains(host))
            mistake(path + u".hosts"_qs, Words::tr("\"%1\" is not in the manifest's \"hosts\".").arg(host));
    }
    const auto named = [&](const ManifestParameter &p) { return p.name == plan.when; };
    if (!plan.when.isEmpty() && std::none_of(m_manifest->parameters.begin(), m_manifest->parameters.end(), named))
        mistake(path + u".when"_qs, Words::tr("there is no parameter \"%1\".").arg(plan.when));
    if (plan.kind == Kind::Header && plan.headers.isEmpty())
        mistake(path, Words::tr("\"%1\" is missing for this kind.").arg(u"headers"_qs));
    if (plan.kind == Kind::Basic) {
        plan.user = required(u"user"_qs);
        plan.password = required(u"password"_qs);
    }
    if (plan.kind == Kind::Bearer)
        plan.token = required(u"token"_qs);
    if (plan.kind == Kind::Session) {
        if (!json.contains(u"login"))
            mistake(path, Words::tr("\"%1\" is missing for this kind.").arg(u"login"_qs));
        plan.login = requestFrom(json.value(u"login").toObject(), path + u".login"_qs);
        if (json.contains(u"proof"))
            plan.proof = requestFrom(json.value(u"proof").toObject(), path + u".proof"_qs);
        const QJsonObject take = json.value(u"take").toObject();
        for (auto it = take.begin(); it != take.end(); ++it)
            plan.take.insert(it.key(), it.value().toString());
        const QJsonArray statuses = json.value(u"signedOut")[u"status"].toArray();
        for (const QJsonValue &status : statuses)
            plan.signedOutStatuses.append(status.toInt());
        plan.signedOutRedirects = textList(json.value(u"signedOut")[u"redirectTo"]);
    }
    return plan;
}

void ManifestReader::readErrors()
{
    const QJsonObject json = m_root.value(u"errors").toObject();
    m_plan->errors.entry = entryFrom(json, u"entry"_qs, u"errors"_qs);
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
    const QJsonArray array = m_root.value(u"streams").toArray();
    for (const QJsonValue &entry : array) {
        const QString name = entry[u"name"].toString();
        const QString path = u"streams."_qs + name;
        if (m_plan->streams.contains(name))
            mistake(path, Words::tr("there are two of this name."));
        const StreamPlan plan = streamFrom(entry.toObject(), path);
        m_plan->streams.insert(name, plan);
        m_manifest->streams.append(plan.info);
    }
}

StreamPlan ManifestReader::streamFrom(const QJsonObject &json, const QString &path)
{
    StreamPlan plan;
    plan.info.name = json.value(u"name").toString();
    plan.info.every = std::chrono::seconds(json.value(u"every").toInt(60));
    for (const QString &kind : textList(json.value(u"records")))
        plan.info.records.append(from<RecordKind>(kind).value_or(RecordKind::Conversation));
    using Parts = ManifestStream::Parts;
    plan.info.parts = wordIn<Parts>(json.value(u"partitioned"),
                                    {{u"asked", Parts::Asked}, {u"conversation", Parts::Conversation}}, Parts::None);

    using Kind = CursorPlan::Kind;
    const QJsonObject cursor = json.value(u"cursor").toObject();
    plan.cursor.kind = wordIn<Kind>(
        cursor.value(u"kind"),
        {{u"since", Kind::Since}, {u"newestFirst", Kind::NewestFirst}, {u"opaque", Kind::Opaque}}, Kind::None);
    plan.cursor.overlapSeconds = cursor.value(u"overlap").toInt(0);
    plan.cursor.format = cursor.value(u"format").toString(u"iso"_qs);
    plan.cursor.zone = cursor.value(u"zone").toString();

    m_roots = {u"parameters"_qs, u"cursor"_qs, u"page"_qs, u"prepare"_qs};
    if (plan.info.parts != Parts::None)
        m_roots.append(u"partition"_qs);
    checkNames(plan.cursor.zone, path + u".cursor.zone"_qs);
    ReadPlan shared;
    const auto inherit = [&](const QString &key) { return QJsonObject{{key, json.value(key)}}; };
    if (json.contains(u"page"))
        shared = readFrom(inherit(u"page"_qs), shared, path);
    if (json.contains(u"prepare"))
        shared = readFrom(inherit(u"prepare"_qs), shared, path);
    if (json.contains(u"entry"))
        shared = readFrom(inherit(u"entry"_qs), shared, path);
    plan.changes = readFrom(json.value(u"changes").toObject(), shared, path + u".changes"_qs);
    if (json.contains(u"bootstrap"))
        plan.bootstrap = readFrom(json.value(u"bootstrap").toObject(), shared, path + u".bootstrap"_qs);
    return plan;
}

ReadPlan ManifestReader::readFrom(const QJsonObject &json, const ReadPlan &inherited, const QString &path)
{
    using Kind = PagePlan::Kind;
    ReadPlan plan = inherited;
    if (json.contains(u"request"))
        plan.request = requestFrom(json.value(u"request").toObject(), path + u".request"_qs);
    if (json.contains(u"entry"))
        plan.entry = entryFrom(json, u"entry"_qs, path);
    if (json.contains(u"page")) {
        const QJsonObject page = json.value(u"page").toObject();
        plan.page.kind = wordIn<Kind>(
            page.value(u"kind"),
            {{u"number", Kind::Number}, {u"offset", Kind::Offset}, {u"cursor", Kind::Cursor}, {u"link", Kind::Link}},
            Kind::None);
        plan.page.size = page.value(u"size").toInt(100);
        plan.page.first = page.value(u"first").toInt(1);
        plan.page.header = page.value(u"header").toString().toLatin1();
    }
    if (json.contains(u"prepare")) {
        const QJsonObject prepare = json.value(u"prepare").toObject();
        PreparePlan prepared;
        // What is kept for everybody can depend on nobody.
        QScopedValueRollback roots(m_roots);
        if (prepare.contains(u"keep"))
            m_roots = {u"parameters"_qs};
        if (prepare.contains(u"request"))
            prepared.request = requestFrom(prepare.value(u"request").toObject(), path + u".prepare.request"_qs);
        prepared.entry = entryFrom(prepare, u"entry"_qs, path + u".prepare"_qs);
        prepared.keepSeconds = prepare.value(u"keep").toInt(0);
        plan.prepare = prepared;
    }
    if (!plan.request.accept.isEmpty() && plan.entry.isEmpty())
        mistake(path, Words::tr("\"accept\" needs an \"entry\": somebody must make sense of such an answer."));
    return plan;
}

RequestPlan ManifestReader::requestFrom(const QJsonObject &json, const QString &path)
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
        mistake(path + u".accept"_qs,
                Words::tr(
                    "only what reads (GET) may accept it; of a write, \"errors.rules\" tell what an answer means."));
    if (plan.path.isEmpty() == plan.url.isEmpty())
        mistake(path, Words::tr("one of \"path\" and \"url\" must stand here."));
    if (!plan.base.isEmpty() && !m_plan->bases.contains(plan.base))
        mistake(path + u".base"_qs, Words::tr("there is no base \"%1\".").arg(plan.base));
    checkNames(plan.path, path + u".path"_qs);
    checkNames(plan.url, path + u".url"_qs);
    checkNames(plan.query, path + u".query"_qs);
    checkNames(plan.headers, path + u".headers"_qs);
    if (json.contains(u"body")) {
        using Kind = BodyPlan::Kind;
        const QJsonObject body = json.value(u"body").toObject();
        const QString bodyPath = path + u".body"_qs;
        plan.body.kind = wordIn<Kind>(
            body.value(u"kind"),
            {{u"json", Kind::Json}, {u"form", Kind::Form}, {u"multipart", Kind::Multipart}, {u"file", Kind::File}},
            Kind::None);
        plan.body.entry = entryFrom(body, u"entry"_qs, bodyPath);
        plan.body.fields = body.value(u"fields").toObject();
        plan.body.files = body.value(u"files").toString();
        checkNames(plan.body.fields, bodyPath + u".fields"_qs);
        if (!plan.body.entry.isEmpty() && !plan.body.fields.isEmpty())
            mistake(bodyPath, Words::tr("\"entry\" and \"fields\" exclude each other."));
        if (plan.method == "GET" || plan.method == "HEAD")
            mistake(bodyPath, Words::tr("a %1 request has no body.").arg(QString::fromLatin1(plan.method)));
    }
    return plan;
}

LookupPlan ManifestReader::lookupFrom(const QJsonObject &json, const QString &path)
{
    return {requestFrom(json.value(u"request").toObject(), path + u".request"_qs),
            entryFrom(json, u"entry"_qs, path)};
}

void ManifestReader::readCommands()
{
    const QJsonObject commands = m_root.value(u"commands").toObject();
    for (auto it = commands.begin(); it != commands.end(); ++it) {
        const CommandPlan plan = commandFrom(it.value().toObject(), u"commands."_qs + it.key(), it.key());
        m_plan->commands.insert(it.key(), plan);
        m_manifest->commands.insert(it.key());
        m_manifest->commandRules.insert(it.key(), plan.info);
    }
}

CommandPlan ManifestReader::commandFrom(const QJsonObject &json, const QString &path, const QString &name)
{
    using Repeat = ManifestCommand::Idempotency;
    CommandPlan plan;
    const QJsonObject idempotency = json.value(u"idempotency").toObject();
    plan.info.idempotency = wordIn<Repeat>(
        idempotency.value(u"kind"),
        {{u"header", Repeat::Header}, {u"marker", Repeat::Marker}, {u"natural", Repeat::Natural}}, Repeat::None);
    plan.keyHeader = idempotency.value(u"header").toString(u"Idempotency-Key"_qs).toLatin1();

    const QStringList sharedRoots{u"parameters"_qs, u"conversation"_qs, u"command"_qs, u"base"_qs, u"steps"_qs};
    const bool addsContent = name == u"reply"_qs || name == u"note"_qs || name == u"createConversation"_qs;
    const QJsonArray steps = json.value(u"steps").toArray();
    for (const QJsonValue &entry : steps) {
        const QJsonObject stepJson = entry.toObject();
        StepPlan step;
        step.name = stepJson.value(u"name").toString();
        const QString stepPath = path + u".steps."_qs + step.name;
        const QString forEach = stepJson.value(u"forEach").toString();
        step.forEachAttachment = forEach == QLatin1String("attachments");
        m_roots = sharedRoots;
        if (step.forEachAttachment)
            m_roots.append(u"file"_qs);
        else if (!forEach.isEmpty()) {
            step.forEachOf = forEach;
            m_roots.append(u"item"_qs);
            const auto isNamed = [&](const StepPlan &earlier) { return earlier.name == forEach.section(u'.', 1, 1); };
            if (std::none_of(plan.steps.begin(), plan.steps.end(), isNamed))
                mistake(stepPath + u".forEach"_qs,
                        Words::tr("there is no earlier step \"%1\".").arg(forEach.section(u'.', 1, 1)));
        }
        step.request = requestFrom(stepJson.value(u"request").toObject(), stepPath + u".request"_qs);
        if (step.request.body.kind == BodyPlan::Kind::File && !step.forEachAttachment)
            mistake(stepPath, Words::tr("a body of kind \"file\" needs \"forEach\": \"attachments\"."));
        step.result = entryFrom(stepJson, u"result"_qs, stepPath);
        const bool last = plan.steps.size() + 1 == steps.size();
        using Expects = StepPlan::Expects;
        step.expects = wordIn<Expects>(stepJson.value(u"expects"),
                                       {{u"id", Expects::Id}, {u"json", Expects::Json}, {u"any", Expects::Any}},
                                       last && addsContent ? Expects::Id : Expects::Json);
        plan.steps.append(step);
    }
    m_roots = sharedRoots;
    if (json.contains(u"lookup")) {
        const QJsonObject lookup = json.value(u"lookup").toObject();
        plan.lookup = lookupFrom(lookup, path + u".lookup"_qs);
        plan.info.lookup = true;
        plan.completeHistory = lookup.value(u"complete").toBool();
        plan.missingIsNoHit = lookup.value(u"missing").toBool();
        plan.info.settle = std::chrono::seconds(lookup.value(u"settle").toInt(30));
    }
    if (json.contains(u"verify"))
        plan.verify = lookupFrom(json.value(u"verify").toObject(), path + u".verify"_qs);
    if (plan.info.idempotency == Repeat::Marker && !plan.lookup)
        mistake(path, Words::tr("a marker is of no use without \"lookup\"."));
    return plan;
}

void ManifestReader::readRest()
{
    m_roots = {u"parameters"_qs};
    const QJsonArray checks = m_root.value(u"check").toArray();
    for (qsizetype i = 0; i < checks.size(); ++i)
        m_plan->checks.append(lookupFrom(checks.at(i).toObject(), u"check[%1]"_qs.arg(i)));
    if (m_root.contains(u"live")) {
        const QJsonObject live = m_root.value(u"live").toObject();
        m_plan->live = requestFrom(live.value(u"request").toObject(), u"live.request"_qs);
        const QJsonObject hints = live.value(u"hints").toObject();
        for (auto it = hints.begin(); it != hints.end(); ++it) {
            m_plan->hints.insert(it.key(), textList(it.value()));
            for (const QString &stream : textList(it.value())) {
                if (!m_plan->streams.contains(stream))
                    mistake(u"live.hints."_qs + it.key(), Words::tr("there is no stream \"%1\".").arg(stream));
            }
        }
    }
    m_roots = {u"parameters"_qs, u"conversation"_qs, u"prepare"_qs};
    const QJsonArray views = m_root.value(u"view").toArray();
    for (qsizetype i = 0; i < views.size(); ++i)
        m_plan->view.append(readFrom(views.at(i).toObject(), {}, u"view[%1]"_qs.arg(i)));
    m_roots = {u"parameters"_qs, u"attachment"_qs, u"message"_qs, u"name"_qs, u"location"_qs};
    if (m_root.contains(u"attachment")) {
        const QJsonObject attachment = m_root.value(u"attachment").toObject();
        m_plan->attachment = requestFrom(attachment.value(u"request").toObject(), u"attachment.request"_qs);
        m_plan->attachmentBase64At = attachment.value(u"base64At").toString();
    }
    const QJsonArray statuses = m_root.value(u"statuses").toArray();
    for (qsizetype i = 0; i < statuses.size(); ++i) {
        const auto state = from<ConversationState>(statuses.at(i)[u"state"].toString());
        if (!state)
            mistake(u"statuses[%1].state"_qs.arg(i),
                    Words::tr("\"%1\" is not a state.").arg(statuses.at(i)[u"state"].toString()));
        m_manifest->statuses.append({state.value_or(ConversationState::Other), statuses.at(i)[u"code"].toString(),
                                     statuses.at(i)[u"label"].toString()});
    }
    const QJsonArray priorities = m_root.value(u"priorities").toArray();
    for (qsizetype i = 0; i < priorities.size(); ++i) {
        const auto level = from<Priority>(priorities.at(i)[u"level"].toString());
        if (!level)
            mistake(u"priorities[%1].level"_qs.arg(i),
                    Words::tr("\"%1\" is not a priority.").arg(priorities.at(i)[u"level"].toString()));
        m_manifest->priorities.append({level.value_or(Priority::None), priorities.at(i)[u"code"].toString()});
    }
}

QString ManifestReader::entryFrom(const QJsonObject &json, const QString &key, const QString &path)
{
    const QString entry = json.value(key).toString();
    if (entry.isEmpty())
        return entry;
    m_entries.insert(entry);
    if (!m_lexer.functions().contains(entry)) {
        const QString nearest = nearestWord(entry, m_lexer.functions().values());
        QString sentence = Words::tr("the mapping defines no function \"%1\".").arg(entry);
        if (!nearest.isEmpty())
            sentence += u' ' + Words::tr("Did you mean \"%1\"?").arg(nearest);
        mistake(path + u'.' + key, sentence);
    }
    return entry;
}

void ManifestReader::checkNames(const QJsonValue &value, const QString &path)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            checkNames(it.value(), path + u'.' + it.key());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            checkNames(entry, path);
    } else if (value.isString()) {
        const Template text(value.toString());
        if (!text.problem().isEmpty())
            mistake(path, text.problem() + u'.');
        for (const QString &name : text.names()) {
            const QString root = name.section(u'.', 0, 0);
            if (!m_roots.contains(root))
                mistake(path, Words::tr("{%1} is not known here; known are %2.").arg(name, m_roots.join(u", "_qs)));
            const QString parameter = name.section(u'.', 1);
            const bool secret = root == QLatin1String("secrets");
            const auto fits = [&](const ManifestParameter &p) {
                return p.name == parameter && (p.kind == ManifestParameter::Kind::Secret) == secret;
            };
            if ((secret || root == QLatin1String("parameters"))
                && std::none_of(m_manifest->parameters.begin(), m_manifest->parameters.end(), fits))
                mistake(path, Words::tr("there is no such parameter as {%1}.").arg(name));
        }
    }
}

void ManifestReader::checkMapping()
{
    for (const JqLexer::Word &word : m_lexer.refused())
        mistake(u"mapping"_qs,
                Words::tr("line %1: \"%2\" is refused: a mapping may only turn its input into output.")
                    .arg(QString::number(word.line), word.text));
}

} // namespace saskare
