#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace saskare {

/// What may be written of one message. The defaults are what Qt's rich text can lay out in a fraction of a second.
struct HtmlLimits
{
    qsizetype textChars = 512 * 1024;
    int nodes = 20'000;
    int blocks = 20'000; ///< paragraphs and line breaks
    int images = 100;
    int nesting = 64;
    int tableDepth = 2;
    qint64 work = 180'000; ///< of laying it out, in plain letters (LayoutCost.h): less than a tenth of a second
    int scripts = 6; ///< beside Latin, Greek and Cyrillic; letters of others become replacement characters
    /// Faces (bold, a heading's size) of such scripts: the first letter of each has all fonts looked through and one
    /// opened, 6 to 20 ms when no message had it before. The text ends at the first one over it.
    int faces = 6;

    /// For what our own agent has written: nothing of it may be left out.
    static HtmlLimits ofOwnWords();
};

/// HTML written by us from what was allowed. Nothing in it loads anything: images are named "cid-N" (contentIds[N]),
/// "data-N" (inlineImages[N]) or "net-N" (remoteImages[N]), links are http, https, mailto or tel.
struct CleanHtml
{
    QString html;
    QString quotedHtml; ///< the message that was answered, to be shown on demand; may be empty
    QString plainText; ///< of html, without the quoted part
    int blockedImages = 0; ///< remote images that are not shown; what is too small to be seen is not counted
    QStringList remoteImages; ///< of these the https addresses, each once: to be fetched only when the agent asks
    bool simplified = false; ///< something was too big, too deep or unreadable, and was left out
    bool cut = false; ///< the text goes on: a limit ended it
    QStringList contentIds;
    QList<QByteArray> inlineImages; ///< png, jpeg, gif or webp, at most 2 MB each, not decoded yet
};

/// Parses hostile HTML with a real HTML5 parser and writes anew what is allowed of it: no colours and sizes, so that
/// it reads in light and dark. Never fails: what cannot be parsed in time becomes plain text. Any thread; up to some
/// hundred ms for hostile input.
CleanHtml sanitizeHtml(const QString &html, const HtmlLimits &limits = {});

/// The same for a message that came as text: line breaks kept, addresses made links, ">" quotes folded.
CleanHtml sanitizeText(const QString &text, const HtmlLimits &limits = {});

} // namespace saskare
