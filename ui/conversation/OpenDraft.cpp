#include "ui/conversation/OpenDraft.h"

#include "core/content/HtmlSanitizer.h"
#include "ui/conversation/ComposerRules.h"
#include "ui/conversation/ComposerTabs.h"
#include "ui/conversation/OutgoingFiles.h"
#include "ui/conversation/ReplyEdit.h"
#include "ui/conversation/RichText.h"

namespace saskare {

OpenDraft::OpenDraft(ReplyEdit &edit, OutgoingFiles &files, ComposerTabs &tabs, QObject *parent)
    : QObject(parent)
    , m_edit(edit)
    , m_files(files)
    , m_tabs(tabs)
{
}

void OpenDraft::open(ConversationId conversation)
{
    m_conversation = conversation;
    m_base.reset();
    m_seen = {};
    m_keepsNote = false;
    clear();
}

void OpenDraft::clear()
{
    fill([this] {
        m_edit.clear();
        m_files.clear();
    });
}

bool OpenDraft::isEmpty() const
{
    return m_edit.isEmpty() && m_files.isEmpty();
}

Draft OpenDraft::draft() const
{
    Draft draft;
    draft.conversation = m_conversation;
    draft.isNote = m_tabs.isNote();
    if (!m_edit.isEmpty()) {
        draft.text = messageText(*m_edit.document());
        draft.html = messageHtml(*m_edit.document());
    }
    draft.files = m_files.files();
    draft.base = m_base.value_or(m_seen);
    return draft;
}

SentText OpenDraft::written() const
{
    return {draft(), m_files.bytes()};
}

void OpenDraft::take(const Draft &stored, const QString &signature)
{
    const Draft saved = withoutSignature(stored, signature);
    fill([this, &saved] {
        takeBase(saved.base);
        const bool isTyped = !m_edit.isEmpty();
        if (isTyped)
            putBefore(*m_edit.document(), saved);
        else if (saved.html.isEmpty())
            m_edit.setPlainText(saved.text);
        else
            m_edit.setHtml(sanitizeHtml(saved.html, HtmlLimits::ofOwnWords()).html);
        if (!isTyped)
            m_edit.moveCursor(QTextCursor::End);
        if (saved.isNote || !isTyped)
            choose(saved.isNote);
    });
    m_files.restore(saved.files);
}

void OpenDraft::putBack(const SentText &sent)
{
    fill([this, &sent] {
        if (sent.draft.isNote || isEmpty())
            choose(sent.draft.isNote);
        putBefore(*m_edit.document(), sent.draft);
        for (const OutgoingFile &file : sent.draft.files) {
            if (sent.files.contains(file.sha256))
                m_files.attach(file, sent.files.value(file.sha256));
            else
                m_files.restore({file});
        }
    });
    takeBase(sent.draft.base); // the older one: what has come since is still to be warned of
}

bool OpenDraft::setSeen(const CommandBase &seen)
{
    m_seen = seen;
    if (!m_base || m_base->seenAt != 0)
        return false;
    m_base = seen;
    return true;
}

void OpenDraft::changed()
{
    if (isEmpty())
        m_base.reset();
    else if (!m_base)
        m_base = m_seen;
}

void OpenDraft::fill(const std::function<void()> &fill)
{
    const bool before = std::exchange(m_isBeingFilled, true);
    fill();
    m_isBeingFilled = before;
}

/// A note stays a note, even where none are taken any more: its words must not go to the customer.
void OpenDraft::choose(bool isNote)
{
    if (isNote && !m_tabs.offers(ComposerMode::Note)) {
        m_keepsNote = true;
        Q_EMIT noteKept();
    }
    m_tabs.choose(isNote ? ComposerMode::Note : ComposerMode::Reply);
}

/// That of a draft, unless it was begun before anything was shown.
void OpenDraft::takeBase(const CommandBase &base)
{
    m_base = base.seenAt != 0 ? base : m_base.value_or(m_seen);
}

} // namespace saskare
