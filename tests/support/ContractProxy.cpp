#include "tests/support/ContractProxy.h"

#include "tests/support/WireClient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <sys/prctl.h>

#include <csignal>
#include <set>

namespace saskare {
namespace {

constexpr int startMs = 300'000; // three seconds, unless the computer is very busy
constexpr int patienceSeconds = 60;
constexpr const char *numberHeader = "x-saskare-passing";

QString programIn(const QString &build)
{
    return build + u"/node_modules/@stoplight/prism-cli/dist/index.js"_qs;
}

/// A body that came in parts, put together again.
QByteArray bodyOf(const WireRequest &request)
{
    if (request.parts.isEmpty())
        return request.body;
    const QString type = request.header("Content-Type");
    const QByteArray boundary = type.section(u"boundary="_qs, 1).section(u';', 0, 0).remove(u'"').toUtf8();
    QByteArray body;
    for (const WirePart &part : request.parts) {
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.name.toUtf8() + '"';
        if (!part.fileName.isEmpty())
            body += "; filename=\"" + part.fileName.toUtf8() + '"';
        if (!part.mediaType.isEmpty())
            body += "\r\nContent-Type: " + part.mediaType;
        body += "\r\n\r\n" + part.content + "\r\n";
    }
    body += "--" + boundary + "--\r\n";
    return body;
}

QList<std::pair<QByteArray, QByteArray>> forwarded(const WireRequest &request)
{
    // The rest belongs to the connection and is made anew; some are the server's own notes.
    static const std::set<QByteArray> left{"host",        "connection",  "content-length", "transfer-encoding",
                                           "remote_addr", "remote_port", "local_addr",     "local_port"};
    QList<std::pair<QByteArray, QByteArray>> headers = request.headers;
    headers.removeIf([](const auto &header) { return left.contains(header.first.toLower()); });
    return headers;
}

/// Whether Prism complains of nothing but words that it does not know of these members.
bool onlyWords(const QByteArray &complaint, const QStringList &members)
{
    const QJsonArray all = QJsonDocument::fromJson(complaint).object().value(u"validation").toArray();
    return !all.isEmpty() && std::all_of(all.begin(), all.end(), [&](const QJsonValue &one) {
        return one[u"code"].toString() == u"enum"_qs
            && members.contains(one[u"location"].toArray().last().toString());
    });
}

/// "ticket.custom_fields[]": of the member of a body that Prism complains of.
QString memberIn(const QJsonValue &complaint)
{
    QString member;
    const QJsonArray location = complaint[u"location"].toArray();
    for (qsizetype i = 1; i < location.size(); ++i) {
        bool isIndex = false;
        const QString part = location.at(i).toVariant().toString();
        part.toInt(&isIndex);
        member += isIndex ? u"[]"_qs : (member.isEmpty() ? QString() : u"."_qs) + part;
    }
    return location.at(0).toString() == u"body"_qs ? member : QString();
}

/// Whether Prism refuses a request for nothing but members of which the documents are known to be wrong.
bool isExcused(const QByteArray &complaint, const Specification &specification)
{
    const QJsonArray all = QJsonDocument::fromJson(complaint).object().value(u"validation").toArray();
    return !all.isEmpty() && std::all_of(all.begin(), all.end(), [&](const QJsonValue &one) {
        return specification.excuses(memberIn(one));
    });
}

} // namespace

struct ContractProxy::Passing
{
    const std::function<WireAnswer()> &answer;
    std::optional<WireAnswer> said = {};
};

QString ContractProxy::missing(const QString &build)
{
    if (QStandardPaths::findExecutable(u"node"_qs).isEmpty())
        return u"node is not here"_qs;
    return QFile::exists(programIn(build)) ? QString() : u"Prism is not here (.ci/prism installs it)"_qs;
}

ContractProxy::ContractProxy(Specification specification, QString build)
    : m_specification(std::move(specification))
    , m_build(std::move(build))
{
}

ContractProxy::~ContractProxy()
{
    for (const auto &process : m_processes) {
        process->kill();
        process->waitForFinished();
    }
    m_wire.reset();
}

Result<void> ContractProxy::start()
{
    m_wire.reset(new WireServer(*this)); // make_unique cannot see the private base
    const Result<quint16> upstream = m_wire->start(0);
    if (!upstream)
        return upstream.error();
    for (const Specification::Document &document : m_specification.documents()) {
        m_processes.push_back(std::make_unique<QProcess>());
        QProcess &process = *m_processes.back();
        process.setProcessChannelMode(QProcess::MergedChannels);
        // A test that dies leaves none behind.
        process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        process.start(u"node"_qs,
                      {programIn(m_build), u"proxy"_qs, document.path, u"http://127.0.0.1:%1"_qs.arg(*upstream),
                       u"--host"_qs, u"127.0.0.1"_qs, u"--port"_qs, u"0"_qs, u"--errors"_qs});
    }
    for (const auto &process : m_processes) {
        static const QRegularExpression listening(u"listening on http://127\\.0\\.0\\.1:(\\d+)"_qs);
        QString said;
        while (!said.contains(listening)) {
            if (!process->waitForReadyRead(startMs))
                return Error{ErrorKind::Offline, u"Prism does not start: "_qs + said, {}, {}, {}};
            said += QString::fromUtf8(process->readAll());
        }
        m_ports.append(quint16(listening.match(said).captured(1).toUInt()));
        // A pipe that nobody empties would make it wait.
        QObject::connect(process.get(), &QProcess::readyRead, process.get(), [p = process.get()] { p->readAll(); });
    }
    return {};
}

WireAnswer ContractProxy::pass(const WireRequest &request, const std::function<WireAnswer()> &answer)
{
    const int document = m_specification.documentOf(request.method, request.target);
    if (document < 0)
        return answer();
    Passing passing{answer};
    QString number;
    {
        const std::lock_guard lock(m_mutex);
        number = QString::number(++m_last);
        m_passing.insert(number, &passing);
    }
    QList<std::pair<QByteArray, QByteArray>> headers = forwarded(request);
    headers.append(std::pair(QByteArray(numberHeader), number.toLatin1()));
    const std::optional<WireClient::Answer> got = WireClient{m_ports.at(document), patienceSeconds}.send(
        request.method.toLatin1(), request.target.mid(m_specification.documents().at(document).strip.toUtf8().size()),
        headers, bodyOf(request));
    {
        const std::lock_guard lock(m_mutex);
        m_passing.remove(number);
    }
    if (got && !passing.said && isExcused(got->body, m_specification))
        return answer();
    const std::lock_guard lock(m_mutex);
    const QString words = got ? QString::fromUtf8(got->body) : u"the proxy does not answer"_qs;
    if (!passing.said) {
        violated(request, words);
        return {got ? got->status : 502, "application/json", words.toUtf8(), {}, {}};
    }
    // Whoever is not let in is told so everywhere, and few documents say it.
    if (passing.said->status == 401 || m_specification.answersOtherwise(request.method, request.target))
        return *passing.said;
    if (got && onlyWords(got->body, m_specification.openWords()))
        return *passing.said;
    if (!got || got->status != passing.said->status)
        violated(request, words + u" of "_qs + QString::fromUtf8(passing.said->body.left(2000)));
    else if (got->head.toLower().contains("sl-violations"))
        violated(request, QString::fromUtf8(got->head));
    return *passing.said;
}

WireAnswer ContractProxy::handle(const WireRequest &request, WireConnection &)
{
    Passing *passing = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        passing = m_passing.value(request.header(numberHeader));
    }
    if (!passing)
        return {410, "application/json", "{}", {}, {}};
    const WireAnswer said = passing->answer();
    const std::lock_guard lock(m_mutex);
    if (m_passing.value(request.header(numberHeader)) == passing)
        passing->said = said;
    return said;
}

void ContractProxy::violated(const WireRequest &request, const QString &how)
{
    m_violations.append(request.method + u' ' + QString::fromUtf8(request.target) + u": "_qs + how + u" for "_qs
                        + QString::fromUtf8(request.body.left(2000)));
}

QStringList ContractProxy::takeViolations()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_violations, {});
}

} // namespace saskare
