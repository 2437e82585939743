#include "ui/conversation/MessageBody.h"

#include "core/content/LinkTarget.h"
#include "ui/base/Paint.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QStatusTipEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QToolTip>

namespace saskare {
namespace {

const QLatin1String pictureScheme("picture:"); // ours; cannot come from a message, whose links have four schemes

/// What stands for a picture until somebody asks for it.
QString withPlaceholders(const QString &html, const QHash<QString, QImage> &images, const QString &words)
{
    static const QRegularExpression picture(
        QStringLiteral("<img src=\"((?:cid|data|net)-(\\d+))\"[^>]*?(?: alt=\"([^\"]*)\")?>"));
    QString result;
    qsizetype at = 0;
    for (auto match = picture.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += QStringView(html).mid(at, found.capturedStart() - at);
        at = found.capturedEnd();
        if (images.contains(found.captured(1)))
            result += found.captured();
        else if (found.captured(1).startsWith(QLatin1String("cid")))
            result += QLatin1String("<a href=\"") + pictureScheme + found.captured(2) + QLatin1String("\">[")
                + (found.captured(3).isEmpty() ? words.toHtmlEscaped() : found.captured(3)) + QLatin1String("]</a>");
        else
            result += found.captured(3);
    }
    return result + QStringView(html).mid(at);
}

} // namespace

/// Loads nothing, whatever it is asked: pictures are there already or are one clear pixel.
class MessageBody::Document : public QTextDocument
{
public:
    void setPictures(const QHash<QString, QImage> &pictures)
    {
        m_pictures = pictures;
        m_scaled.clear();
    }
    void setWidest(int widest)
    {
        if (std::exchange(m_widest, widest) != widest)
            m_scaled.clear();
    }

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QByteArray(" "); // an empty answer would make Qt look on the disk
        const QString key = name.toString();
        const QImage image = m_pictures.value(key);
        if (image.isNull()) {
            QImage clear(1, 1, QImage::Format_ARGB32_Premultiplied);
            clear.fill(Qt::transparent);
            return clear;
        }
        if (image.width() <= m_widest)
            return image;
        QImage &scaled = m_scaled[key]; // asked for with each painting
        if (scaled.isNull())
            scaled = image.scaledToWidth(m_widest, Qt::SmoothTransformation);
        return scaled;
    }

private:
    QHash<QString, QImage> m_pictures, m_scaled;
    int m_widest = measure::message;
};

MessageBody::MessageBody(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_document(std::make_unique<Document>())
    , m_cursor(m_document.get())
{
    setObjectName(QStringLiteral("messageBody"));
    setMouseTracking(true);
    setFocusPolicy(Qt::ClickFocus);
    // Not Fixed: the height of before would stay the limit when the window gets narrower.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_document->setDocumentMargin(0);
    m_document->setUndoRedoEnabled(false);
    connect(&theme, &Theme::changed, this, &MessageBody::rebuild); // Qt writes the link colour into the document
}

MessageBody::~MessageBody() = default;

void MessageBody::setBody(const PreparedBody &body)
{
    const QHash<QString, QImage> fetched = m_body.images;
    m_body = body;
    for (auto image = fetched.begin(); image != fetched.end(); ++image)
        m_body.images.insert(image.key(), image.value());
    rebuild();
}

void MessageBody::showQuoted(bool shown)
{
    m_quotedShown = shown;
    rebuild();
}

void MessageBody::setPictures(const QHash<QString, QImage> &images)
{
    m_body.images.insert(images);
    rebuild();
}

QString MessageBody::plainText() const
{
    return m_document->toPlainText();
}

QString MessageBody::selectedText() const
{
    QString text = m_cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n')).replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text.remove(QChar(0x200b)).remove(QChar::ObjectReplacementCharacter);
}

int MessageBody::idealWidth() const
{
    // Of one long line: ask as wide as a message may be, then look how much of it is used.
    m_document->setTextWidth(measure::message);
    m_laidOutFor = -1;
    return qCeil(m_document->idealWidth()) + 1;
}

int MessageBody::heightForWidth(int width) const
{
    layOut(width);
    return qCeil(m_document->size().height());
}

QSize MessageBody::sizeHint() const
{
    return {measure::message, heightForWidth(width() > 0 ? width() : measure::message)};
}

void MessageBody::rebuild()
{
    m_document->clear();
    m_document->setDefaultFont(m_theme.font(TextSize::Message));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_document->setDefaultTextOption(option);
    m_document->setPictures(m_body.images);
    QString html = m_body.clean.html;
    if (m_quotedShown && hasQuoted())
        html += QLatin1String("<blockquote>") + m_body.clean.quotedHtml + QLatin1String("</blockquote>");
    m_document->setHtml(withPlaceholders(html, m_body.images, tr("show picture")));
    // Mail begins and ends with empty paragraphs and margins; a bubble has its own.
    QTextCursor edge(m_document->firstBlock());
    QTextBlockFormat format = edge.blockFormat();
    format.setTopMargin(0);
    edge.setBlockFormat(format);
    edge.movePosition(QTextCursor::End);
    // What cannot be taken away (the end of a table or a frame) stays.
    int blocks = m_document->blockCount() + 1;
    while (m_document->blockCount() < blocks && m_document->blockCount() > 1
           && edge.block().text().trimmed().isEmpty() && !edge.currentTable()) {
        blocks = m_document->blockCount();
        edge.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        edge.removeSelectedText();
        edge.deletePreviousChar();
        edge.movePosition(QTextCursor::End);
    }
    format = edge.blockFormat();
    format.setBottomMargin(0);
    edge.setBlockFormat(format);
    m_cursor = QTextCursor(m_document.get());
    m_laidOutFor = -1;
    m_focusedLink = -1;
    setFocusPolicy(anchors().isEmpty() ? Qt::ClickFocus : Qt::StrongFocus);
    setAccessibleName(m_body.clean.plainText.left(2000));
    updateGeometry();
    update();
    Q_EMIT resized();
}

void MessageBody::layOut(int width) const
{
    if (m_laidOutFor == width)
        return;
    m_document->setWidest(std::max(40, width));
    m_document->setTextWidth(width);
    m_laidOutFor = width;
}

void MessageBody::paintEvent(QPaintEvent *event)
{
    layOut(width());
    QPainter painter(this);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.clip = event->rect();
    if (m_cursor.hasSelection()) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = m_cursor;
        selection.format.setBackground(m_theme.color(Color::Accent));
        selection.format.setForeground(m_theme.color(Color::OnAccent));
        context.selections.append(selection);
    }
    painter.setClipRect(event->rect());
    m_document->documentLayout()->draw(&painter, context);
    if (hasFocus() && testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, m_theme, rect());
}

int MessageBody::positionAt(QPointF place, Qt::HitTestAccuracy accuracy) const
{
    return m_document->documentLayout()->hitTest(place, accuracy);
}

MessageBody::Anchor MessageBody::anchorAt(QPointF place) const
{
    const QString address = m_document->documentLayout()->anchorAt(place);
    if (address.isEmpty())
        return {};
    // By its place: the same address may be shown in several ways, and only one of them honest.
    const int position = positionAt(place, Qt::ExactHit);
    for (const Anchor &anchor : anchors()) {
        if (anchor.address == address && position >= anchor.begin && position <= anchor.end)
            return anchor;
    }
    return {address, {}};
}

QList<MessageBody::Anchor> MessageBody::anchors() const
{
    QList<Anchor> found;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QTextCharFormat format = fragment.fragment().charFormat();
            if (!format.isAnchor() || format.anchorHref().isEmpty())
                continue;
            const QTextFragment piece = fragment.fragment();
            if (!found.isEmpty() && found.back().address == format.anchorHref()
                && found.back().end == piece.position()) {
                found.back().shown += piece.text();
                found.back().end += piece.length();
            } else {
                found.append(
                    {format.anchorHref(), piece.text(), piece.position(), piece.position() + piece.length()});
            }
        }
    }
    return found;
}

void MessageBody::choose(const Anchor &anchor)
{
    if (anchor.address.startsWith(pictureScheme))
        Q_EMIT pictureWanted(anchor.address.mid(pictureScheme.size()).toInt());
    else
        Q_EMIT linkChosen(anchor.address, anchor.shown);
}

void MessageBody::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = anchorAt(event->position());
    const int position = positionAt(event->position(), Qt::FuzzyHit);
    m_cursor.setPosition(std::max(0, position),
                         event->modifiers() & Qt::ShiftModifier ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    m_selecting = true;
    update();
}

void MessageBody::mouseMoveEvent(QMouseEvent *event)
{
    if (m_selecting) {
        m_cursor.setPosition(std::max(0, positionAt(event->position(), Qt::FuzzyHit)), QTextCursor::KeepAnchor);
        update();
        return;
    }
    const Anchor anchor = anchorAt(event->position());
    const bool onText = positionAt(event->position(), Qt::ExactHit) >= 0;
    setCursor(!anchor.address.isEmpty() ? Qt::PointingHandCursor : onText ? Qt::IBeamCursor : Qt::ArrowCursor);
    const bool changed = anchor.address != m_pointed;
    point(anchor);
    if (changed)
        QToolTip::showText(event->globalPosition().toPoint(), toolTip(), this);
}

/// Says where it really goes, not what it says.
void MessageBody::point(const Anchor &anchor)
{
    if (std::exchange(m_pointed, anchor.address) == anchor.address)
        return;
    const std::optional<LinkTarget> target = linkTarget(anchor.address);
    const QString tip = target ? target->host + QLatin1Char('\n') + target->url.left(200) : QString();
    setToolTip(tip.isEmpty() ? QString() : Qt::convertFromPlainText(tip));
    setAccessibleDescription(tip);
    QStatusTipEvent status(target ? target->host + QStringLiteral(" – ") + target->url.left(200) : QString());
    QApplication::sendEvent(this, &status);
}

void MessageBody::leaveEvent(QEvent *event)
{
    if (m_focusedLink < 0)
        point({});
    QWidget::leaveEvent(event);
}

/// Tab goes through the links before it leaves.
bool MessageBody::focusNextPrevChild(bool next)
{
    const QList<Anchor> links = anchors();
    const int from = m_focusedLink < 0 ? (next ? -1 : static_cast<int>(links.size())) : m_focusedLink;
    const int to = from + (next ? 1 : -1);
    if (to < 0 || to >= links.size()) {
        m_focusedLink = -1;
        m_cursor.clearSelection();
        point({});
        update();
        return QWidget::focusNextPrevChild(next);
    }
    m_focusedLink = to;
    const Anchor &link = links.at(to);
    m_cursor.setPosition(link.begin);
    m_cursor.setPosition(link.end, QTextCursor::KeepAnchor);
    point(link);
    update();
    return true;
}

void MessageBody::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_selecting)
        return;
    m_selecting = false;
    const Anchor released = anchorAt(event->position());
    if (!m_cursor.hasSelection() && !released.address.isEmpty() && released.address == m_pressed.address)
        choose(released);
    else if (m_cursor.hasSelection() && QApplication::clipboard()->supportsSelection())
        QApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
}

void MessageBody::mouseDoubleClickEvent(QMouseEvent *)
{
    m_cursor.select(QTextCursor::WordUnderCursor);
    m_selecting = false;
    update();
}

void MessageBody::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_cursor.select(QTextCursor::Document);
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_focusedLink >= 0) {
        choose(anchors().value(m_focusedLink));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MessageBody::copy()
{
    if (m_cursor.hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

void MessageBody::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copySelection
        = menu->addAction(m_theme.icon(QStringLiteral("copy")), tr("Copy"), this, &MessageBody::copy);
    copySelection->setVisible(m_cursor.hasSelection());
    menu->addAction(tr("Copy the whole message"), this,
                    [this] { QApplication::clipboard()->setText(m_body.clean.plainText); });
    const QList<Anchor> links
        = event->reason() == QContextMenuEvent::Keyboard ? anchors() : QList<Anchor>{anchorAt(event->pos())};
    for (const Anchor &anchor : links.mid(0, 12)) {
        const std::optional<LinkTarget> target = linkTarget(anchor.address);
        if (!target)
            continue;
        QString host = target->host;
        host.replace(QLatin1Char('&'), QLatin1String("&&"));
        menu->addSeparator();
        menu->addAction(m_theme.icon(QStringLiteral("external-link")), tr("Open %1").arg(host), this,
                        [this, anchor] { choose(anchor); });
        menu->addAction(tr("Copy the address"), this,
                        [url = target->url] { QApplication::clipboard()->setText(url); });
    }
    Q_EMIT menuOpens(menu);
    menu->popup(event->globalPos());
}

void MessageBody::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason
        && m_cursor.hasSelection()) {
        m_cursor.clearSelection();
        m_focusedLink = -1;
        point({});
        update();
    }
    QWidget::focusOutEvent(event);
}

void MessageBody::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace saskare
