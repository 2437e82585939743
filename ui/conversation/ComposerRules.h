#pragma once

#include "core/account/Account.h"
#include "core/backend/Manifest.h"
#include "core/store/Rows.h"
#include "ui/conversation/ComposerTabs.h"

#include <QTextDocument>

namespace saskare {

/// What the composer offers and says for a conversation, and what becomes of a draft that is sent. Pure functions.
/// Thread: GUI.

/// Short lines without a signature or looks.
bool isChatty(const std::optional<ConversationRow> &row);
/// Somebody waits in a chat at this moment.
bool isLive(const std::optional<ConversationRow> &row);
/// It has become part of another one, for good: nothing is written here any more.
bool isMergedAway(const std::optional<ConversationRow> &row);
QList<ComposerMode> modesOffered(const std::optional<ConversationRow> &row, const Manifest *manifest);

/// Whether files can go with what is written in this mode; nothing is written while a call is recorded.
bool offersFiles(ComposerMode mode, const Manifest *manifest);

/// The words around the editor.
struct ComposerWords
{
    QString send;
    QString placeholder;
    QString editor; ///< its name, for those who hear it
    QString route; ///< to whom it goes
};
ComposerWords composerWords(ComposerMode mode, const std::optional<ConversationRow> &row, const QString &recipient,
                            const QString &accountName);

/// The reply or note that `draft` is; `signature`: plain text under a reply, may be empty.
Command commandFrom(const Draft &draft, const QString &signature);
/// Puts a draft's words, cleaned, before those in the document.
void putBefore(QTextDocument &document, const Draft &words);
/// A reply that was taken back, as it was written: commandFrom() puts the signature under it again.
Draft withoutSignature(Draft draft, const QString &signature);
/// The most characters an answer may have there; 0: any.
int mostCharactersIn(const std::optional<ConversationRow> &row, const Manifest *manifest);
// Why an answer is not sent.
Error stillToFillIn(const QString &placeholder);
Error tooLong(int characters, int most);
/// A command that was called off before it was begun; `reason`: in one sentence.
Error calledOff(const QString &reason);

} // namespace saskare
