#include "ui/conversation/ReplyEdit.h"

#include "core/content/HtmlSanitizer.h"
#include "core/content/LinkTarget.h"
#include "ui/conversation/Placeholders.h"
#include "ui/conversation/WritingMarks.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QImage>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextList>
#include <QtMath>

#include <utility>

namespace saskare {
namespace {

constexpr int leastHeight = 52, mostHeight = 220;

/// "::" of canned responses, "??" of articles or "@" of colleagues before the cursor, with what was typed after it.
QString wordsAfterMark(const QTextCursor &cursor, bool *found, QString *mark = nullptr)
{
    static const QRegularExpression typed(QStringLiteral("(?:^|\\s)(::|\\?\\?|@)([\\w-]{0,40})$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const QRegularExpressionMatch match = typed.match(before);
    *found = match.hasMatch();
    if (mark)
        *mark = match.captured(1);
    return match.captured(2);
}

} // namespace

ReplyEdit::ReplyEdit(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
    , m_marks(new WritingMarks(document(), theme))
{
    setObjectName(QStringLiteral("replyEdit"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextEdit::cursorPositionChanged, this,
            [this] { m_marks->setTyping(hasFocus() ? textCursor().position() : -1); });
    connect(this, &QTextEdit::textChanged, this, &ReplyEdit::onTextChanged);
    connect(&theme, &Theme::changed, this, &ReplyEdit::applyTheme);
    applyTheme();
}

void ReplyEdit::applyTheme()
{
    const QFont font = m_theme.font(TextSize::Message);
    setFont(font);
    document()->setDefaultFont(font);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

void ReplyEdit::setFormatting(Formatting formatting)
{
    m_formatting = formatting;
    setAcceptRichText(formatting == Formatting::Rich);
}

bool ReplyEdit::isEmpty() const
{
    return toPlainText().trimmed().isEmpty();
}

void ReplyEdit::toggleBold()
{
    setFontWeight(fontWeight() >= QFont::DemiBold ? QFont::Normal : QFont::Bold);
}

void ReplyEdit::toggleItalic()
{
    setFontItalic(!fontItalic());
}

void ReplyEdit::toggleList()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (QTextList *list = cursor.currentList()) {
        const QTextBlock last = document()->findBlock(cursor.selectionEnd());
        for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid();
             block = block.next()) {
            list->remove(block);
            QTextCursor plain(block);
            QTextBlockFormat format;
            format.setIndent(0);
            plain.setBlockFormat(format);
            if (block == last)
                break;
        }
    } else {
        cursor.createList(QTextListFormat::ListDisc);
    }
    cursor.endEditBlock();
}

void ReplyEdit::askForLink()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Link"));
    dialog->setLabelText(tr("Address"));
    dialog->setTextValue(QStringLiteral("https://"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        if (const std::optional<LinkTarget> target
            = linkTarget(typed.contains(QLatin1Char(':')) ? typed : QLatin1String("https://") + typed))
            insertLink(target->url);
        setFocus();
    });
    dialog->open();
}

void ReplyEdit::insertLink(const QString &address)
{
    QTextCursor cursor = textCursor();
    QTextCharFormat format = cursor.charFormat();
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setFontUnderline(true);
    format.setForeground(m_theme.color(Color::Accent));
    if (cursor.hasSelection())
        cursor.mergeCharFormat(format);
    else
        cursor.insertText(address, format);
    cursor.clearSelection();
    cursor.setCharFormat(QTextCharFormat());
    setTextCursor(cursor);
    setCurrentCharFormat(QTextCharFormat());
}

void ReplyEdit::insertReference(const QString &title, const QString &address)
{
    const std::optional<LinkTarget> target = linkTarget(address);
    if (!target)
        return;
    const QString link
        = QStringLiteral("<a href=\"%1\">%2</a> ").arg(target->url.toHtmlEscaped(), title.toHtmlEscaped());
    insertCanned(QStringLiteral("%1: %2 ").arg(title, target->url), link);
}

void ReplyEdit::insertCanned(const QString &text, const QString &html)
{
    QTextCursor cursor = textCursor();
    bool found = false;
    QString mark;
    const QString words = wordsAfterMark(cursor, &found, &mark);
    if (found)
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(words.size() + mark.size()));
    HtmlLimits limits = HtmlLimits::ofOwnWords();
    limits.images = 0;
    if (m_formatting == Formatting::Rich && !html.isEmpty())
        cursor.insertHtml(sanitizeHtml(html, limits).html);
    else
        cursor.insertText(text);
    setTextCursor(cursor);
}

bool ReplyEdit::showOpenPlaceholder()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QList<WordPlace> open = placeholdersIn(block.text());
        if (!open.isEmpty()) {
            select(block.position() + open.first().start, open.first().length);
            return true;
        }
    }
    return false;
}

void ReplyEdit::select(int position, int length)
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QSize ReplyEdit::sizeHint() const
{
    const int wanted = qCeil(document()->size().height()) + 4;
    return {400, std::clamp(wanted, leastHeight, mostHeight)};
}

void ReplyEdit::onTextChanged()
{
    updateGeometry();
    // A mark under a word is no typing: what was closed with Escape stays closed.
    const QString before = textCursor().block().text().left(textCursor().positionInBlock());
    if (std::exchange(m_before, before) == before)
        return;
    bool found = false;
    QString mark;
    const QString words = wordsAfterMark(textCursor(), &found, &mark);
    if (mark == u"??")
        Q_EMIT articlesTyped(words);
    Q_EMIT cannedTyped(found && mark == u"::" ? std::optional(words) : std::nullopt);
    Q_EMIT mentionTyped(found && mark == u"@" ? std::optional(words) : std::nullopt);
}

void ReplyEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void ReplyEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool choosingKey = enter || event->key() == Qt::Key_Up || event->key() == Qt::Key_Down
        || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab;
    if (m_choosing && choosingKey && !(event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT chooseKey(event->key());
    } else if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT sendRequested();
    } else if (enter && m_enter == Enter::Sends && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT sendRequested();
    } else if (m_formatting == Formatting::Rich && event->matches(QKeySequence::Bold)) {
        toggleBold();
    } else if (m_formatting == Formatting::Rich && event->matches(QKeySequence::Italic)) {
        toggleItalic();
    } else if (event->key() == Qt::Key_Semicolon && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT spellingWanted();
    } else if (event->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) {
        Q_EMIT undoneAll();
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void ReplyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = isKey ? cursorRect().bottomLeft() : event->pos();
    Q_EMIT menuWanted(isKey ? textCursor() : cursorForPosition(at), at);
}

void ReplyEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    m_marks->setTyping(-1);
}

bool ReplyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() || source->hasImage() || source->hasText() || source->hasHtml();
}

void ReplyEdit::insertFromMimeData(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (!paths.isEmpty()) {
        Q_EMIT filesOffered(paths);
    } else if (source->hasImage() && !source->hasText()) {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        if (qvariant_cast<QImage>(source->imageData()).save(&buffer, "PNG"))
            Q_EMIT pictureOffered(png);
    } else if (m_formatting == Formatting::Rich && source->hasHtml()) {
        HtmlLimits limits;
        limits.images = 0; // an address in it would be looked for on the disk
        const CleanHtml clean = sanitizeHtml(source->html(), limits);
        if (clean.cut && source->hasText())
            textCursor().insertText(source->text()); // all of it, without its looks
        else
            textCursor().insertHtml(clean.html + clean.quotedHtml);
    } else {
        textCursor().insertText(source->text());
    }
}

QVariant ReplyEdit::loadResource(int, const QUrl &)
{
    return QByteArray(" "); // nothing is ever loaded for what is written
}

} // namespace saskare
