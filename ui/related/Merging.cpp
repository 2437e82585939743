#include "ui/related/Merging.h"

#include "core/backend/Manifest.h"
#include "core/store/Store.h"
#include "ui/conversation/LinkDialog.h"
#include "ui/inbox/BulkActions.h"
#include "ui/related/MergeDialog.h"
#include "ui/related/RelatedRules.h"
#include "ui/shell/Workspace.h"

#include <algorithm>

namespace saskare {
namespace {

/// Events are no messages: nobody wrote them.
MergeFacts factsOf(const ConversationRow &row, const std::vector<MessageRow> &timeline)
{
    MergeFacts facts;
    facts.row = row;
    for (const MessageRow &message : timeline) {
        if (message.direction == Direction::Event)
            continue;
        ++facts.messages;
        facts.lastAt = message.createdAt;
        facts.lastBy = message.authorName;
        facts.lastWords = message.text;
    }
    return facts;
}

} // namespace

Merging::Merging(Store &store, Workspace &workspace, const Theme &theme, Clock &clock, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_clock(clock)
    , m_window(window)
{
}

void Merging::begin(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest)
{
    if (!m_several || m_dialog)
        return;
    m_manifest = manifest;
    auto *dialog = new LinkDialog(m_store, row, LinkPurpose::Merge, m_theme, m_window);
    m_dialog = dialog;
    connect(dialog, &LinkDialog::rowChosen, this, [this, row](const ConversationRow &other) { preview(row, other); });
    dialog->open();
}

void Merging::preview(const ConversationRow &row, const ConversationRow &other)
{
    const QList<Future<std::vector<MessageRow>>> asked{m_store.timeline(row.id, 0, MergeFacts::mostCounted),
                                                       m_store.timeline(other.id, 0, MergeFacts::mostCounted)};
    whenAll(this, asked).then(this, [this, row, other](const QList<std::vector<MessageRow>> &timelines) {
        const MergeFacts open = factsOf(row, timelines[0]), chosen = factsOf(other, timelines[1]);
        // The older one stays: that is the number the customer knows.
        const bool openStays = row.createdAt <= other.createdAt || !mayBeMerged(row);
        if (openStays && mayBeMerged(other))
            show(open, chosen);
        else
            show(chosen, open);
    });
}

void Merging::show(const MergeFacts &first, const MergeFacts &second)
{
    auto *dialog = new MergeDialog(first, second, m_manifest->commandRules.value(QStringLiteral("mergeConversation")),
                                   m_clock.nowMs(), m_theme, m_window);
    m_dialog = dialog;
    connect(dialog, &MergeDialog::confirmed, this, &Merging::merge);
    dialog->open();
}

void Merging::merge(const ConversationRow &merged, const ConversationRow &target)
{
    const BulkActions::Item item{merged, MergeConversation{target.remoteId}, {}};
    m_several->run({item}, tr("%1 becomes part of %2.", "two numbers").arg(merged.number, target.number));
    if (m_workspace.conversation() == merged.id)
        m_workspace.showConversation(target.id);
}

} // namespace saskare
