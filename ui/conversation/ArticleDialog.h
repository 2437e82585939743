#pragma once

#include "core/store/Rows.h"
#include "ui/base/Theme.h"

#include <QDialog>

class QListWidget;
class QScrollArea;

namespace saskare {

class BodyPreparer;
class Button;
class MessageBody;
class SearchField;
class Store;
class TextLabel;

/// The knowledge base beside the editor: found by words, read here, put into the answer as a link or as its text.
/// What is shown is what was cached, so it is there offline. Blocks nothing; its owner keeps it. Thread: GUI.
class ArticleDialog : public QDialog
{
    Q_OBJECT
public:
    ArticleDialog(Store &store, BodyPreparer &preparer, const Theme &theme, QWidget *parent);

    /// Opens with `words`; articles in `language` (two letters) come first.
    void ask(AccountId account, const QString &words, const QString &language);

Q_SIGNALS:
    void linkChosen(const saskare::ArticleRow &article);
    void textChosen(const saskare::ArticleRow &article);
    void browserWanted(const QString &address);

private:
    void arrange();
    void setTexts();
    void find();
    void showFound(const std::vector<ArticleRow> &found);
    void showArticle();
    [[nodiscard]] const ArticleRow *current() const;
    void choose(void (ArticleDialog::*how)(const ArticleRow &));

    Store &m_store;
    BodyPreparer &m_preparer;
    AccountId m_account;
    QString m_language;
    std::vector<ArticleRow> m_articles;
    int m_question = 0; ///< only the newest answer counts
    int m_shown = 0;

    SearchField *m_search;
    QListWidget *m_found;
    TextLabel *m_nothing;
    QScrollArea *m_page;
    TextLabel *m_title;
    MessageBody *m_body;
    Button *m_link;
    Button *m_text;
};

} // namespace saskare
