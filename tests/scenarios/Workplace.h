#pragma once

#include "app/desk/DeskServer.h"
#include "tests/scenarios/TestStation.h"

namespace saskare {

/// A workstation and a practice desk, joined by real HTTP, on a clock that the test turns.
class Workplace : public TestStation
{
public:
    explicit Workplace(int conversations = 12);
    ~Workplace() { close(); }

    void say(const QString &remoteId, const QString &text) { submit(remoteId, SendReply{text, {}, {}}); }
    /// Texts of the desk's outgoing messages and notes there, oldest first.
    [[nodiscard]] QStringList written(const QString &remoteId) const;
    /// Requests since the log was cleared, as "METHOD /path", without the event stream.
    [[nodiscard]] QStringList requests() const;
    /// Adds faults as FaultPlan reads them.
    void fault(const QStringList &rules);

    /// Describes the account's help desk by a file of the profile from now on, allowed by the agent; `manifest`
    /// begins as shippedManifest(). Its id is "own". The workstation is closed.
    void describe(QJsonObject manifest, const QMap<QString, QString> &values = {});
    static QJsonObject shippedManifest();
    /// A second of silence counts as no answer, not half a minute: silence is real time. Before open().
    void beImpatient();

    DeskServer desk;
};

} // namespace saskare
