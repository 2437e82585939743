#pragma once

#include "core/backend/Fingerprint.h"
#include "core/backend/Requester.h"

#include <QTimeZone>

namespace saskare {

/// Looks in a help desk's history whether a command whose answer was lost has arrived: asks what the manifest names,
/// and weighs what comes back by the manifest's proofs, best first. Decides nothing about sending again.
/// Thread: the one it lives in.
class CommandLookup : public QObject
{
    Q_OBJECT
public:
    CommandLookup(Requester &requester, MappingGate &mapping, const ErrorRules &rules, Clock &clock,
                  QObject *parent = nullptr);

    /// `scope`: the names that the command's templates and entries may use. `zone`: of times that do not say theirs;
    /// invalid: nobody told.
    void look(const OutboxEntry &entry, const CommandPlan &plan, const QJsonObject &scope, const QTimeZone &zone,
              std::function<void(Result<ReadBack>)> ended);

private:
    struct Search;
    void ask(std::shared_ptr<Search> search);
    void answered(std::shared_ptr<Search> search, const HttpResponse &response);
    void read(const Search &search, const QJsonObject &found, qint64 serverDate) const;

    Requester &m_requester;
    MappingGate &m_mapping;
    const ErrorRules &m_rules;
    Clock &m_clock;
};

/// What is kept of an answer that no entry reads: its plain members, so that the outbox stays small.
QJsonObject plainMembers(const QJsonValue &body);
/// The member `id`, whatever its type; empty: there is none.
QString idIn(const QJsonObject &result);

} // namespace saskare
