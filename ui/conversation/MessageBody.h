#pragma once

#include "ui/base/Theme.h"
#include "ui/conversation/BodyPreparer.h"

#include <QTextCursor>
#include <QWidget>

#include <memory>

class QMenu;
class QTextDocument;

namespace saskare {

/// The words of one message: laid out once for a width, painted, selectable by mouse and keyboard, copyable. Its
/// links are reached by the mouse and by Tab, and say where they really lead before they are chosen, in a tip and in
/// the window's status line. Knows nothing of where its text came from but that it was written by us. Opens nothing
/// by itself. Thread: GUI.
class MessageBody : public QWidget
{
    Q_OBJECT
public:
    MessageBody(const Theme &theme, QWidget *parent);
    ~MessageBody() override;

    void setBody(const PreparedBody &body);
    /// Shows the message that was answered, too, or folds it away again.
    void showQuoted(bool shown);
    [[nodiscard]] bool hasQuoted() const { return !m_body.clean.quotedHtml.isEmpty(); }
    /// Pictures that were fetched, by their names in the HTML.
    void setPictures(const QHash<QString, QImage> &images);
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] QString selectedText() const;
    /// The width its longest line wants, for bubbles that fit what is said.
    [[nodiscard]] int idealWidth() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 10}; }

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    /// A link was chosen. `shown` is the text the message showed for it.
    void linkChosen(const QString &address, const QString &shown);
    /// The agent wants to see a picture that is attached: index into contentIds.
    void pictureWanted(int contentId);
    void resized(); ///< another height is needed
    void menuOpens(QMenu *menu); ///< for what others can do with the message

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Document;
    struct Anchor
    {
        QString address, shown;
        int begin = 0, end = 0; ///< positions in the document
    };
    void point(const Anchor &anchor);
    void rebuild();
    void layOut(int width) const;
    [[nodiscard]] int positionAt(QPointF place, Qt::HitTestAccuracy accuracy) const;
    [[nodiscard]] Anchor anchorAt(QPointF place) const;
    [[nodiscard]] QList<Anchor> anchors() const;
    void choose(const Anchor &anchor);

    const Theme &m_theme;
    PreparedBody m_body;
    std::unique_ptr<Document> m_document;
    QTextCursor m_cursor;
    Anchor m_pressed;
    QString m_pointed; ///< the address that is told of
    int m_focusedLink = -1; ///< into anchors()
    mutable int m_laidOutFor = -1;
    bool m_quotedShown = false;
    bool m_selecting = false;
};

} // namespace saskare
