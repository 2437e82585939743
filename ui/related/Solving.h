#pragma once

#include "core/account/Account.h"
#include "core/base/Result.h"
#include "core/store/Rows.h"
#include "ui/base/Theme.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QDialog;

namespace saskare {

class BulkActions;
class IncidentPlan;
class Manifest;
class Store;

/// Answers and resolves the incidents of a problem: reads all that their answers may name, shows who gets what, and
/// gives the commands to BulkActions, so that they can be undone for some seconds. Thread: GUI.
class Solving : public QObject
{
    Q_OBJECT
public:
    /// Why a conversation may not be answered; nothing: it may.
    using Refusal = std::function<std::optional<Error>(const ConversationRow &)>;
    /// `window`: what its dialog stands over.
    Solving(Store &store, const Theme &theme, QWidget *window);

    /// Null: nothing can be done with several.
    void setSeveral(BulkActions *several) { m_several = several; }
    void setRefusal(Refusal refusal) { m_refusal = std::move(refusal); }
    void setAgentName(const QString &name) { m_agentName = name; }
    /// `incidents`: at least one. `accountName`: to be said; may be empty.
    void begin(const ConversationRow &problem, const std::vector<ConversationRow> &incidents, const Account &account,
               const QString &accountName, const std::shared_ptr<const Manifest> &manifest);

private:
    struct Gathered;
    void gather(const std::shared_ptr<Gathered> &into, size_t at);
    void open(const std::shared_ptr<Gathered> &all);

    Store &m_store;
    const Theme &m_theme;
    QWidget *m_window;
    BulkActions *m_several = nullptr;
    Refusal m_refusal;
    QString m_agentName;
    QPointer<QDialog> m_dialog;
    bool m_gathering = false;
};

} // namespace saskare
