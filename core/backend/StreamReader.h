#pragma once

#include "core/backend/Requester.h"

namespace saskare {

/// Reads one page of a stream: where it is in its pass, what to ask, what the answer says, where to go on. Everything
/// it knows between two pages stands in the cursor it gives back. Thread: the one it lives in.
class StreamReader : public QObject
{
    Q_OBJECT
public:
    StreamReader(std::shared_ptr<const Manifest> manifest, const RequestBuilder &builder, Requester &requester,
                 MappingGate &mapping, const ErrorRules &rules, Clock &clock, QObject *parent = nullptr);

    using Ended = std::function<void(Result<FetchedPage>)>;
    void fetch(const PageRequest &request, Ended ended);
    /// Reads one page of records by a plan outside any stream.
    void readOnce(const ReadPlan &plan, const QString &name, const QJsonObject &scope, Ended ended);
    /// One page of a search; `cursor`: what the page before gave. Its prepare entry may say `ask: false`: then nobody
    /// is asked, and the page is empty.
    void search(const ReadPlan &plan, const QJsonObject &search, const QByteArray &cursor, Ended ended);

private:
    struct Walk;
    void prepare(std::shared_ptr<Walk> walk);
    void begin(std::shared_ptr<Walk> walk, const QJsonObject &given);
    void ask(std::shared_ptr<Walk> walk);
    void map(std::shared_ptr<Walk> walk, const HttpResponse &response);
    void take(std::shared_ptr<Walk> walk, const HttpResponse &response, const QByteArray &json);
    [[nodiscard]] QJsonObject scopeFor(const Walk &walk) const;
    [[nodiscard]] QJsonValue cursorFor(const Walk &walk) const;

    std::shared_ptr<const Manifest> m_manifest;
    const RequestBuilder &m_builder;
    Requester &m_requester;
    MappingGate &m_mapping;
    const ErrorRules &m_rules;
    Clock &m_clock;
    struct Kept
    {
        QJsonObject given;
        qint64 until = 0;
    };
    QHash<QString, Kept> m_kept; ///< what preparing gave, where the manifest says that it serves others too
};

} // namespace saskare
