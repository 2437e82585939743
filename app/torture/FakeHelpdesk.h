#pragma once

#include "app/torture/Helpdesk.h"

#include "core/base/Clock.h"

#include <mutex>

namespace saskare::mapper {
class Jq;
}

namespace saskare {

/// A vendor's help desk described by data, as tests/backends/README.md explains it: fake.json says which address is
/// answered by which function of fake.jq. Nothing here knows a vendor. A fake that does not work ends the program: it
/// is part of ours. Thread: any.
class FakeHelpdesk : public Helpdesk
{
public:
    /// The folders there are.
    static QStringList all();
    /// Names of the sites that a fake can be besides the usual one ("": the usual one).
    static QStringList variants(const QString &folder);
    static QString manifestId(const QString &folder);

    FakeHelpdesk(const QString &folder, const QString &variant, const Clock &clock);
    ~FakeHelpdesk() override;

    WireAnswer answer(const WireRequest &request) override;
    [[nodiscard]] Connection connection() const override;
    [[nodiscard]] QString path() const override { return m_description.value(QStringLiteral("base")).toString(); }
    [[nodiscard]] QJsonObject facts() const override;
    RemoteId open(ConversationKind kind, const QString &subject) override;
    int arrived(const Command &command, const RemoteId &conversation, const QString &token) override;
    bool colleagueActs(ColleagueAct act, const RemoteId &conversation, const QJsonValue &value) override;
    [[nodiscard]] QJsonObject sees(const RemoteId &conversation) override;

private:
    struct Route
    {
        QString method;
        QStringList path;
        QString entry;
    };
    [[nodiscard]] QString entryFor(const WireRequest &request, QJsonObject &names) const;
    /// Calls a function with the state and keeps the one it gives. The lock is held.
    QJsonObject call(const QString &entry, QJsonObject input);
    QJsonObject act(const QString &entry, const QJsonObject &input);

    const Clock &m_clock;
    QJsonObject m_description;
    QList<Route> m_routes;
    QStringList m_entries;
    std::mutex m_mutex;
    std::unique_ptr<mapper::Jq> m_jq;
    std::string m_state = "null"; ///< JSON
    QList<QJsonObject> m_effects;
};

} // namespace saskare
