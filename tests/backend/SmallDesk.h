#pragma once

#include "core/backend/Backend.h"
#include "core/backend/ManifestReader.h"
#include "core/backend/NetworkTransport.h"
#include "tests/backend/FaultyServer.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QUrlQuery>

namespace saskare {

// clang-format off
inline const QByteArray mapping = R"jq(
def items: {records: [.body.items[]? | {type: "conversation", id, subject: .title, updatedAt: .at}]};
def newest: {last: .body.newest};
def feed:
  (.cursor.last // .prepare.last) as $from
  | {records: [], partitions: [.body.changed[]? | {stream: "one", partition: (.ticket | tostring), parameters: {query: "id=\(.ticket)"}}],
     cursor: {last: (.body.upTo // $from)}, more: (.body.upTo != null and .body.upTo < .body.top)};
def refused: {records: [], more: false, cursor: {status: .status, says: .body.error}};
def names: {names: .body};
def named: .prepare.names as $names | {records: [{type: "conversation", id: .partition.id, tags: [.body.tags[] | $names[.]]}]};
def start: {cursor: {address: "/feed?from=\(.headers.date | strptime("%a, %d %b %Y %H:%M:%S GMT") | mktime)"}};
def next_address: {records: [], cursor: {address: .body.next}, more: .body.more};
def one: {records: [{type: "conversation", id: .partition.id, subject: .body.title}]};
def reply_body: {text: .command.text, mark: .command.id, files: .steps.upload};
def location_id: {id: (.headers.location | split("/") | last)};
def broken_body: error("no such field");
def compare: {ok: (.body.owner == .command.agent), message: "owner is \(.body.owner)"};
def count: .command.id as $mark | [.body.items[] | select(.mark == $mark)] | {hits: length, id: .[0].id, evidence: {first: .[0]}};
def problem: if .body.error == "gone" then {message: "it is gone", outcome: "rejected"} else .body.error end;
)jq";
// clang-format on

/// A small help desk described in the test, served by what the test answers.
struct SmallDesk
{
    explicit SmallDesk(const QByteArray &rest, FaultyServer::Handler handler, const QString &base = {})
        : server(std::move(handler))
        , transport(clock)
    {
        const QByteArray json = R"({"format": 1, "id": "small", "name": "Small", "mapping": "mapping.jq",
            "parameters": [{"name": "baseUrl", "kind": "url", "label": {"en": "Address"}}, {"name": "token", "kind": "secret", "label": {"en": "Token"}},
                           {"name": "zone", "kind": "text", "label": {"en": "Zone"}, "default": "Europe/Riga"}],
            "auth": [{"kind": "bearer", "token": "{secrets.token}"}],)"
            + rest + "}";
        const auto outcome = ManifestReader::read(json, mapping);
        if (!outcome.manifest)
            qFatal("%s", qPrintable(outcome.mistakes.join(u' ')));
        Connection connection;
        connection.baseUrl = server.url(base);
        connection.secrets.insert(u"token"_qs, Secret(u"t0ken"_qs));
        backend = std::make_unique<Backend>(outcome.manifest, connection, clock, transport);
    }
    Result<FetchedPage> page(const QString &stream, const QByteArray &cursor = {}, bool bootstrapped = false)
    {
        return await(backend->fetchPage({stream, {}, {}, cursor, bootstrapped}));
    }
    StepResult perform(const Command &command, int step = 0, const QJsonObject &results = {},
                       const QHash<QByteArray, QByteArray> &files = {})
    {
        return await(backend->perform(entry(command, step, results), files));
    }
    static OutboxEntry entry(const Command &command, int step = 0, const QJsonObject &results = {})
    {
        OutboxEntry entry;
        entry.id = QUuid(u"6f1b13c0-0000-4000-8000-000000000001"_qs);
        entry.remoteConversation = u"7"_qs;
        entry.command = command;
        entry.step = step;
        entry.stepResults = results;
        return entry;
    }
    [[nodiscard]] QByteArray lastTarget() const { return server.requests().last().target; }

    ManualClock clock;
    FaultyServer server;
    NetworkTransport transport;
    std::unique_ptr<Backend> backend;
};

inline QByteArray stream(const QByteArray &rest)
{
    return R"("commands": {}, "streams": [{"name": "all", "records": ["conversation"], )" + rest + "}]";
}

inline QByteArray item(int id, const QByteArray &at = "2025-11-22T08:00:00Z")
{
    return R"({"type": "conversation", "id": ")" + QByteArray::number(id) + R"(", "subject": "s", "updatedAt": ")"
        + at + R"(", "title": "t", "at": ")" + at + "\"}";
}

inline QString queryOf(const FaultyServer::Request &request, const QString &name)
{
    return QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace saskare
