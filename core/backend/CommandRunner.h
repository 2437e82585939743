#pragma once

#include "core/backend/CommandLookup.h"

namespace saskare {

/// Does a command's steps one at a time and tells honestly how each ended; looks for a command whose fate is unknown.
/// Decides nothing about repeating: that is the outbox's. Thread: the one it lives in.
class CommandRunner : public QObject
{
    Q_OBJECT
public:
    CommandRunner(std::shared_ptr<const Manifest> manifest, const RequestBuilder &builder, Requester &requester,
                  MappingGate &mapping, const ErrorRules &rules, Clock &clock, QObject *parent = nullptr);

    void perform(const OutboxEntry &entry, const QHash<QByteArray, QByteArray> &files,
                 std::function<void(StepResult)> ended);
    /// Whether the step that does what the command is for is behind it.
    [[nodiscard]] bool isEffectDone(const OutboxEntry &entry) const;
    void readBack(const OutboxEntry &entry, std::function<void(Result<ReadBack>)> ended);

private:
    struct Job;
    /// A planned step, once per file or member of a list if it says so.
    struct Round
    {
        const StepPlan *step = nullptr;
        int index = -1;
        QString name; ///< "upload/0" for the first round of a forEach step
        QJsonValue item;
    };
    [[nodiscard]] static QList<Round> roundsOf(const CommandPlan &plan, const OutboxEntry &entry);
    [[nodiscard]] static bool isDone(const QList<Round> &rounds, const OutboxEntry &entry);
    [[nodiscard]] static int writeAskedFor(const QList<Round> &rounds, int at);
    [[nodiscard]] static QStringList namesFrom(const QList<Round> &rounds, int first);
    [[nodiscard]] static int lastReading(const QList<Round> &rounds, int lost);
    [[nodiscard]] QJsonObject scopeFor(const OutboxEntry &entry) const;
    void send(const std::shared_ptr<Job> &job);
    void sendLater(const std::shared_ptr<Job> &job, std::chrono::seconds wait);
    void answered(std::shared_ptr<Job> job, const HttpResponse &response);
    void refused(std::shared_ptr<Job> job, const HttpResponse &response);
    static void told(std::shared_ptr<Job> job, AnswerRule rule, Error error);
    void readResult(std::shared_ptr<Job> job, const HttpResponse &response);
    void finished(std::shared_ptr<Job> job, const QJsonObject &result);
    void verify(std::shared_ptr<Job> job);
    void unreadable(std::shared_ptr<Job> job, const QString &why);

    std::shared_ptr<const Manifest> m_manifest;
    const RequestBuilder &m_builder;
    Requester &m_requester;
    MappingGate &m_mapping;
    const ErrorRules &m_rules;
    Clock &m_clock;
    CommandLookup m_lookup;
};

} // namespace saskare
