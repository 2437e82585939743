#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

/// Text that is only text: links found in it, quotes split off, tags taken away.
namespace saskare {

/// A run of text, with the address it leads to if it is one.
struct TextPiece
{
    QString text;
    QString url; ///< from linkTarget(); empty for plain words
};

/// Finds web and mail addresses. The pieces together are the text, unchanged. Linear in the text.
std::vector<TextPiece> linkedPieces(const QString &text);

/// The answer, and the message it answers when the text ends with lines that begin with ">" (with the line that
/// introduces them). The second is empty when there is nothing of the first, or something follows.
std::pair<QString, QString> splitQuoted(const QString &text);

/// Clean HTML that shows the text as it is: breaks kept, addresses linked.
QString textToHtml(const QString &text);
/// What a person would read of the HTML.
QString htmlToText(const QString &html);

/// Everything between "<" and ">" left out, in one pass, for documents too wild to parse.
QString withoutTags(const QString &html);

/// The bytes of a base64 data: address of a png, jpeg, gif or webp that begins like one; empty for everything else.
QByteArray inlineImageBytes(const QByteArray &dataAddress);

} // namespace saskare
