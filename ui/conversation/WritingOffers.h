#pragma once

#include "core/store/Rows.h"
#include "ui/conversation/ComposerTabs.h"

#include <QObject>
#include <QPoint>

#include <functional>
#include <optional>

namespace saskare {

class AnswerFacts;
class ArticleDialog;
class BodyPreparer;
class CannedPopup;
class Clock;
class ComposerTools;
class MentionPopup;
class ReplyEdit;
class Store;
class Theme;

/// What can be put into the editor instead of typing it: canned responses, articles, colleagues' names. Each is
/// offered where its sign is typed ("::", "@"), and by the buttons below the editor. Thread: GUI.
class WritingOffers : public QObject
{
    Q_OBJECT
public:
    struct Editor
    {
        ReplyEdit &edit;
        ComposerTools &tools;
        const AnswerFacts &facts;
        /// What is being written; nothing while the program itself fills the editor.
        std::function<std::optional<ComposerMode>()> mode;
    };
    /// `editor`: its parts must outlive this.
    WritingOffers(Store &store, BodyPreparer &preparer, const Theme &theme, Clock &clock, Editor editor,
                  QWidget *parent);

    void open(const ConversationRow &row);
    void setRow(const ConversationRow &row) { m_row = row; } ///< the same conversation has changed
    void close();
    /// Of what is written: those in it come first.
    void setLanguage(const QString &language);
    void showArticles(const QString &words);
    [[nodiscard]] bool hasArticles() const { return m_hasArticles; }
    [[nodiscard]] bool hasCanned() const;

Q_SIGNALS:
    void browserWanted(const QString &address);

private:
    void connectCanned();
    void connectArticles();
    void connectMentions();
    void lookForArticles();
    void showCanned(const QString &words, const QPoint &at);
    [[nodiscard]] QPoint caret() const;

    Store &m_store;
    Editor m_editor;
    CannedPopup *m_canned;
    MentionPopup *m_mentions;
    ArticleDialog *m_articles;
    std::optional<ConversationRow> m_row;
    QString m_language;
    bool m_hasArticles = false; ///< the account has some
};

} // namespace saskare
