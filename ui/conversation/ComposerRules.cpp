#include "ui/conversation/ComposerRules.h"

#include "core/backend/TakesFiles.h"
#include "core/content/HtmlSanitizer.h"
#include "core/content/PlainText.h"
#include "core/domain/AnswerLength.h"
#include "ui/conversation/Composer.h"

#include <QTextCursor>

namespace saskare {
namespace {

QString signatureHtml(const QString &signature)
{
    return QLatin1String("<p>") + textToHtml(signature) + QLatin1String("</p>");
}

} // namespace

bool isChatty(const std::optional<ConversationRow> &row)
{
    return row
        && (row->kind == ConversationKind::Chat || row->channel == Channel::Chat
            || row->channel == Channel::SocialPublic || row->channel == Channel::SocialPrivate
            || row->channel == Channel::Sms || row->channel == Channel::Review);
}

bool isLive(const std::optional<ConversationRow> &row)
{
    return row && row->kind == ConversationKind::Chat && row->status.state == ConversationState::Live;
}

bool isMergedAway(const std::optional<ConversationRow> &row)
{
    return row
        && (row->status.state == ConversationState::Merged
            || !linked(row->links, LinkRelation::MergedInto).isEmpty());
}

QList<ComposerMode> modesOffered(const std::optional<ConversationRow> &row, const Manifest *manifest)
{
    QList<ComposerMode> modes;
    if (manifest && manifest->can(QStringLiteral("reply")))
        modes += ComposerMode::Reply;
    if (manifest && manifest->can(QStringLiteral("note")))
        modes += ComposerMode::Note;
    if (row && row->callback && manifest && manifest->can(QStringLiteral("recordCallOutcome")))
        modes += ComposerMode::Call;
    return modes;
}

bool offersFiles(ComposerMode mode, const Manifest *manifest)
{
    if (mode == ComposerMode::Call)
        return false;
    return !manifest || takesFiles(*manifest, mode == ComposerMode::Note ? u"note"_qs : u"reply"_qs);
}

ComposerWords composerWords(ComposerMode mode, const std::optional<ConversationRow> &row, const QString &recipient,
                            const QString &accountName)
{
    const bool note = mode == ComposerMode::Note;
    ComposerWords words;
    words.send = note ? Composer::tr("Add note") : Composer::tr("Send");
    words.placeholder = note ? Composer::tr("A note that only colleagues see")
        : isLive(row)        ? Composer::tr("Write a line; Enter sends it")
                             : Composer::tr("Write an answer");
    words.editor = note ? Composer::tr("Internal note") : Composer::tr("Answer");
    if (note)
        words.route = Composer::tr("internal: the customer does not see it");
    else if (mode == ComposerMode::Call || !row)
        words.route.clear();
    else if (recipient.isEmpty())
        words.route = Composer::tr("from %1").arg(accountName);
    else
        words.route = Composer::tr("to %1 · from %2").arg(recipient, accountName);
    return words;
}

Command commandFrom(const Draft &draft, const QString &signature)
{
    if (draft.isNote)
        return AddNote{draft.text, draft.html, draft.files};
    SendReply reply{draft.text, draft.html, draft.files};
    if (!signature.isEmpty()) {
        reply.text += QLatin1String("\n\n") + signature;
        if (!reply.html.isEmpty())
            reply.html += signatureHtml(signature);
    }
    return reply;
}

void putBefore(QTextDocument &document, const Draft &words)
{
    QTextCursor cursor(&document);
    if (!document.isEmpty()) {
        cursor.insertBlock();
        cursor.movePosition(QTextCursor::Start);
    }
    if (words.html.isEmpty())
        cursor.insertText(words.text);
    else
        cursor.insertHtml(sanitizeHtml(words.html, HtmlLimits::ofOwnWords()).html);
}

Draft withoutSignature(Draft draft, const QString &signature)
{
    const QString under = QLatin1String("\n\n") + signature;
    // Joined with what was being written meanwhile, it stands in the middle.
    const auto at = draft.text.lastIndexOf(under);
    const auto end = at + under.size();
    if (draft.isNote || signature.isEmpty() || at < 0 || (end < draft.text.size() && draft.text.at(end) != u'\n'))
        return draft;
    draft.text.remove(at, under.size());
    const QString markup = signatureHtml(signature);
    if (const auto inHtml = draft.html.lastIndexOf(markup); inHtml >= 0)
        draft.html.remove(inHtml, markup.size());
    return draft;
}

int mostCharactersIn(const std::optional<ConversationRow> &row, const Manifest *manifest)
{
    if (!row)
        return 0;
    const int usual = mostCharacters(row->channel);
    return manifest ? manifest->answerLength.value(row->channel, usual) : usual;
}

Error stillToFillIn(const QString &placeholder)
{
    return {ErrorKind::BadInput,
            Composer::tr("%1 is still to be filled in.").arg(placeholder),
            Composer::tr("The answer was not sent."),
            Composer::tr("Write what belongs there, or delete it: it is selected."),
            {}};
}

Error tooLong(int characters, int most)
{
    return {ErrorKind::BadInput,
            Composer::tr("The answer has %1 characters; no more than %2 are taken here.").arg(characters).arg(most),
            Composer::tr("It was not sent."),
            Composer::tr("Shorten it by %n character(s), or send it in parts.", nullptr, characters - most),
            {}};
}

Error calledOff(const QString &reason)
{
    return {ErrorKind::Conflict,
            reason,
            Composer::tr("It is kept as a draft."),
            Composer::tr("Look at it in its conversation, then send it."),
            {}};
}

} // namespace saskare
