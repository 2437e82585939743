#include "app/torture/FakeHelpdesk.h"

#include "app/mapper/Jq.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

QByteArray fileOf(const QString &folder, const QString &name)
{
    QFile file(u":/torture/"_s + folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject descriptionOf(const QString &folder)
{
    return QJsonDocument::fromJson(fileOf(folder, u"fake.json"_s)).object();
}

QStringList entriesOf(const QByteArray &program)
{
    static const QRegularExpression definition(u"^def\\s+([a-z_][a-z0-9_]*)\\s*:"_s,
                                               QRegularExpression::MultilineOption);
    QStringList entries;
    auto matches = definition.globalMatch(QString::fromUtf8(program));
    while (matches.hasNext())
        entries.append(matches.next().captured(1));
    entries.removeDuplicates();
    return entries;
}

std::string withDispatch(const QByteArray &program, const QStringList &entries)
{
    QByteArray text = program + "\n. as $call | ";
    for (const QString &entry : entries)
        text += "if $call.entry == \"" + entry.toUtf8() + "\" then ($call.input | " + entry.toUtf8() + ") else ";
    text += "error(\"no such function\")";
    for (qsizetype i = 0; i < entries.size(); ++i)
        text += " end";
    return text.toStdString();
}

bool isName(const QString &part)
{
    return part.startsWith(u'{') && part.endsWith(u'}');
}

/// A name that comes again becomes a list.
void add(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    const QJsonValue known = object.value(name);
    QJsonArray list = known.toArray();
    if (!known.isUndefined() && !known.isArray())
        list.append(known);
    list.append(value);
    object.insert(name, known.isUndefined() ? value : QJsonValue(list));
}

QJsonObject pairsOf(const QByteArray &encoded)
{
    QJsonObject object;
    const QUrlQuery query(QString::fromLatin1(QByteArray(encoded).replace('+', "%20")));
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        add(object, name, value);
    return object;
}

QJsonObject fileRecord(const QString &name, const QString &fileName, const QString &mediaType,
                       const QByteArray &bytes)
{
    return {{"name"_L1, name},
            {"fileName"_L1, fileName},
            {"mediaType"_L1, mediaType},
            {"size"_L1, bytes.size()},
            {"base64"_L1, QString::fromLatin1(bytes.toBase64())}};
}

void addBody(QJsonObject &input, const WireRequest &request)
{
    const QString type = request.header("Content-Type");
    QJsonObject form;
    QJsonArray files;
    for (const WirePart &part : request.parts) {
        if (part.fileName.isEmpty())
            add(form, part.name, QString::fromUtf8(part.content));
        else
            files.append(fileRecord(part.name, part.fileName, QString::fromUtf8(part.mediaType), part.content));
    }
    if (type.startsWith("application/json"_L1)) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        input.insert("body"_L1, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    } else if (type.startsWith("application/x-www-form-urlencoded"_L1)) {
        input.insert("body"_L1, pairsOf(request.body));
    } else if (!request.parts.isEmpty()) {
        input.insert("body"_L1, form);
    } else if (!request.body.isEmpty()) {
        files.append(fileRecord({}, {}, type, request.body));
    }
    input.insert("files"_L1, files);
}

QJsonObject inputOf(const WireRequest &request)
{
    QJsonObject input{{"method"_L1, request.method}, {"path"_L1, request.path}};
    const qsizetype mark = request.target.indexOf('?');
    input.insert("query"_L1, mark < 0 ? QJsonObject() : pairsOf(request.target.mid(mark + 1)));
    QJsonObject headers;
    for (const auto &[name, value] : request.headers)
        headers.insert(QString::fromLatin1(name).toLower(), QString::fromUtf8(value));
    input.insert("headers"_L1, headers);
    addBody(input, request);
    return input;
}

} // namespace

QStringList FakeHelpdesk::all()
{
    return QDir(u":/torture"_s).entryList(QDir::Dirs, QDir::Name);
}

QStringList FakeHelpdesk::variants(const QString &folder)
{
    return QStringList{QString()} + descriptionOf(folder).value("variants"_L1).toObject().keys();
}

QString FakeHelpdesk::manifestId(const QString &folder)
{
    return descriptionOf(folder).value("manifest"_L1).toString();
}

FakeHelpdesk::FakeHelpdesk(const QString &folder, const QString &variant, const Clock &clock)
    : m_clock(clock)
    , m_description(descriptionOf(folder))
    , m_entries(entriesOf(fileOf(folder, u"fake.jq"_s)))
    , m_jq(std::make_unique<mapper::Jq>(withDispatch(fileOf(folder, u"fake.jq"_s), m_entries)))
{
    const QJsonObject routes = m_description.value("routes"_L1).toObject();
    for (auto it = routes.begin(); it != routes.end(); ++it)
        m_routes.append({it.key().section(u' ', 0, 0), it.key().section(u' ', 1).split(u'/'), it.value().toString()});
    // Of two that fit, the one with fewer names.
    std::stable_sort(m_routes.begin(), m_routes.end(), [](const Route &a, const Route &b) {
        return std::count_if(a.path.begin(), a.path.end(), isName)
            < std::count_if(b.path.begin(), b.path.end(), isName);
    });
    QJsonObject options = m_description.value("variants"_L1)[variant].toObject();
    options.insert("conversations"_L1, 0);
    act(u"start"_s, options);
}

FakeHelpdesk::~FakeHelpdesk() = default;

QJsonObject FakeHelpdesk::call(const QString &entry, QJsonObject input)
{
    input.insert("now"_L1, m_clock.nowMs());
    std::string text = QJsonDocument(input).toJson(QJsonDocument::Compact).toStdString();
    text.insert(1, "\"state\":" + m_state + ",");
    const mapper::Answer answer = m_jq->call(entry.toStdString(), text);
    if (answer.kind != '+')
        qFatal("the fake's function %s failed: %s", qPrintable(entry), answer.text.c_str());
    QJsonObject said = QJsonDocument::fromJson(QByteArray::fromStdString(answer.text)).object();
    if (said.contains("state"_L1))
        m_state = QJsonDocument(said.take("state"_L1).toObject()).toJson(QJsonDocument::Compact).toStdString();
    return said;
}

QJsonObject FakeHelpdesk::act(const QString &entry, const QJsonObject &input)
{
    const std::lock_guard lock(m_mutex);
    return call(entry, {{"input"_L1, input}});
}

QString FakeHelpdesk::entryFor(const WireRequest &request, QJsonObject &names) const
{
    // Split before decoding: an encoded slash belongs to a value.
    const qsizetype mark = request.target.indexOf('?');
    QStringList parts;
    for (const QByteArray &part : (mark < 0 ? request.target : request.target.left(mark)).split('/'))
        parts.append(QUrl::fromPercentEncoding(part));
    for (const Route &route : m_routes) {
        const bool fits = route.method == request.method && route.path.size() == parts.size()
            && std::equal(parts.begin(), parts.end(), route.path.begin(),
                          [](const QString &part, const QString &mine) {
                              return isName(mine) ? !part.isEmpty() : part == mine;
                          });
        if (!fits)
            continue;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (isName(route.path.at(i)))
                names.insert(route.path.at(i).mid(1).chopped(1), parts.at(i));
        }
        return route.entry;
    }
    return {};
}

WireAnswer FakeHelpdesk::answer(const WireRequest &request)
{
    QJsonObject input = inputOf(request), names;
    const QString entry = entryFor(request, names);
    input.insert("params"_L1, names);
    const std::lock_guard lock(m_mutex);
    QJsonObject said;
    if (m_entries.contains("gate"_L1))
        said = call(u"gate"_s, input);
    if (!said.contains("status"_L1) && entry.isEmpty())
        return {404, "application/json", R"({"error":"no such address"})", {}, {}};
    if (!said.contains("status"_L1))
        said = call(entry, input);
    const QJsonArray effects = said.value("effects"_L1).toArray();
    for (const QJsonValue &effect : effects)
        m_effects.append(effect.toObject());
    WireAnswer answer;
    answer.status = said.value("status"_L1).toInt(200);
    const QJsonValue body = said.value("body"_L1);
    if (said.contains("base64"_L1)) {
        answer.contentType = said.value("mediaType"_L1).toString(u"application/octet-stream"_s).toLatin1();
        answer.body = QByteArray::fromBase64(said.value("base64"_L1).toString().toLatin1());
    } else if (body.isArray()) {
        answer.body = QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    } else if (body.isObject()) {
        answer.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    }
    const QJsonObject headers = said.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        answer.addHeader(it.key().toLatin1(), it.value().toVariant().toString().toUtf8());
    return answer;
}

Connection FakeHelpdesk::connection() const
{
    Connection connection;
    connection.user = m_description.value("user"_L1).toString();
    const QJsonObject values = m_description.value("parameters"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        connection.values.insert(it.key(), it.value().toString());
    const QJsonObject secrets = m_description.value("secrets"_L1).toObject();
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        connection.secrets.insert(it.key(), Secret(it.value().toString()));
    return connection;
}

QJsonObject FakeHelpdesk::facts() const
{
    return m_description.value("day"_L1).toObject();
}

RemoteId FakeHelpdesk::open(ConversationKind kind, const QString &subject)
{
    return act(u"new_conversation"_s, {{"subject"_L1, subject}, {"text"_L1, u"Labdien!"_s}, {"kind"_L1, code(kind)}})
        .value("id"_L1)
        .toVariant()
        .toString();
}

int FakeHelpdesk::arrived(const Command &command, const RemoteId &conversation, const QString &token)
{
    const std::lock_guard lock(m_mutex);
    const QString kind = nameOf(command);
    const bool adds = addsContent(command) || std::holds_alternative<RecordCallOutcome>(command);
    const bool makes = std::holds_alternative<CreateConversation>(command);
    bool isWordless = false;
    const auto count = std::count_if(m_effects.begin(), m_effects.end(), [&](const QJsonObject &effect) {
        // Many a help desk keeps a call's outcome as a note.
        const bool isNoteOfCall
            = std::holds_alternative<RecordCallOutcome>(command) && effect.value("kind"_L1) == "note"_L1;
        if (effect.value("kind"_L1) != kind && !isNoteOfCall)
            return false;
        if (!makes && effect.value("conversation"_L1).toVariant().toString() != conversation)
            return false;
        // Nor does every one keep what was said in a call: then it is done, and doing it twice is no more.
        if (std::holds_alternative<RecordCallOutcome>(command) && !effect.contains("text"_L1))
            return isWordless = true;
        return !adds || QJsonDocument(effect).toJson(QJsonDocument::Compact).contains(token.toUtf8());
    });
    return adds && !isWordless ? int(count) : int(std::min<qsizetype>(1, count));
}

bool FakeHelpdesk::colleagueActs(ColleagueAct what, const RemoteId &conversation, const QJsonValue &value)
{
    struct Name
    {
        QString entry, member;
    };
    static const QHash<ColleagueAct, Name> names{{ColleagueAct::Reply, {u"colleague_replies"_s, u"text"_s}},
                                                 {ColleagueAct::Status, {u"colleague_sets_status"_s, u"code"_s}},
                                                 {ColleagueAct::Assignee, {u"colleague_assigns"_s, u"agent"_s}},
                                                 {ColleagueAct::Queue, {u"colleague_moves"_s, u"queue"_s}},
                                                 {ColleagueAct::Priority, {u"colleague_sets_priority"_s, u"code"_s}},
                                                 {ColleagueAct::Tags, {u"colleague_sets_tags"_s, u"tags"_s}},
                                                 {ColleagueAct::Link, {u"colleague_links"_s, u"other"_s}}};
    const Name name = names.value(what);
    if (!m_entries.contains(name.entry))
        return false;
    act(name.entry, {{"conversation"_L1, conversation}, {name.member, value}});
    return true;
}

QJsonObject FakeHelpdesk::sees(const RemoteId &conversation)
{
    return m_entries.contains("sees"_L1) ? act(u"sees"_s, {{"conversation"_L1, conversation}}) : QJsonObject();
}

} // namespace saskare
