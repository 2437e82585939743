#pragma once

#include "ui/related/MergeSide.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QDialog;

namespace saskare {

class BulkActions;
class Clock;
class Manifest;
class Store;
class Workspace;

/// Makes two conversations one: lets the agent choose the other, shows both, and gives the command to BulkActions,
/// so that it can be undone for some seconds. Thread: GUI.
class Merging : public QObject
{
    Q_OBJECT
public:
    /// `window`: what its dialogs stand over.
    Merging(Store &store, Workspace &workspace, const Theme &theme, Clock &clock, QWidget *window);

    /// Null: nothing can be merged.
    void setSeveral(BulkActions *several) { m_several = several; }
    void begin(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest);

private:
    void preview(const ConversationRow &row, const ConversationRow &other);
    void show(const MergeFacts &first, const MergeFacts &second);
    void merge(const ConversationRow &merged, const ConversationRow &target);

    Store &m_store;
    Workspace &m_workspace;
    const Theme &m_theme;
    Clock &m_clock;
    QWidget *m_window;
    BulkActions *m_several = nullptr;
    std::shared_ptr<const Manifest> m_manifest;
    QPointer<QDialog> m_dialog;
};

} // namespace saskare
