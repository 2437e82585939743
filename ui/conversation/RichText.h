#pragma once

#include <QString>

class QTextDocument;

namespace saskare {

/// What an agent wrote, as the few elements that every mail program shows: p, br, b, i, ul, ol, li, a. Empty when
/// there is nothing but plain text in it, so that plain text is sent as such.
QString messageHtml(const QTextDocument &document);
/// The same as text: lists with "- " and "1. ", links with their address after them.
QString messageText(const QTextDocument &document);

} // namespace saskare
