#pragma once

#include "app/desk/DeskApi.h"
#include "app/torture/Helpdesk.h"

namespace saskare {

/// The practice desk as the far end: its whole state and API, without its sockets. Thread: any.
class PracticeHelpdesk : public Helpdesk
{
public:
    explicit PracticeHelpdesk(Clock &clock);

    WireAnswer answer(const WireRequest &request) override { return m_api.answer(request); }
    [[nodiscard]] Connection connection() const override;
    [[nodiscard]] QJsonObject facts() const override;
    RemoteId open(ConversationKind kind, const QString &subject) override;
    int arrived(const Command &command, const RemoteId &conversation, const QString &token) override;
    bool colleagueActs(ColleagueAct act, const RemoteId &conversation, const QJsonValue &value) override;
    [[nodiscard]] QJsonObject sees(const RemoteId &conversation) override;

private:
    [[nodiscard]] QJsonObject record(const RemoteId &conversation) const;
    [[nodiscard]] int messages(const RemoteId &conversation, Direction direction, const QString &token) const;

    DeskState m_state;
    DeskApi m_api;
};

} // namespace saskare
