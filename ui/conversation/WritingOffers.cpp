#include "ui/conversation/WritingOffers.h"

#include "core/store/Store.h"
#include "ui/conversation/AnswerFacts.h"
#include "ui/conversation/ArticleDialog.h"
#include "ui/conversation/CannedPopup.h"
#include "ui/conversation/ComposerTools.h"
#include "ui/conversation/MentionPopup.h"
#include "ui/conversation/ReplyEdit.h"

namespace saskare {

WritingOffers::WritingOffers(Store &store, BodyPreparer &preparer, const Theme &theme, Clock &clock, Editor editor,
                             QWidget *parent)
    : QObject(parent)
    , m_store(store)
    , m_editor(std::move(editor))
    , m_canned(new CannedPopup(store, theme, clock, parent))
    , m_mentions(new MentionPopup(store, theme, parent))
    , m_articles(new ArticleDialog(store, preparer, theme, parent))
{
    connect(&m_editor.edit, &ReplyEdit::chooseKey, this,
            [this](int key) { m_mentions->isVisible() ? m_mentions->takeKey(key) : m_canned->takeKey(key); });
    connectCanned();
    connectArticles();
    connectMentions();
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!m_row || (!changes.reference && !changes.everything))
            return;
        m_canned->read(*m_row);
        lookForArticles();
    });
}

void WritingOffers::connectCanned()
{
    connect(&m_editor.edit, &ReplyEdit::cannedTyped, this, [this](const std::optional<QString> &words) {
        if (words && m_editor.mode())
            showCanned(*words, caret());
        else
            m_canned->hide();
    });
    connect(&m_editor.tools, &ComposerTools::cannedWanted, this, [this] {
        m_editor.edit.setFocus();
        showCanned({}, m_editor.tools.cannedPlace());
    });
    connect(m_canned, &CannedPopup::loaded, this, [this] { m_editor.tools.setCannedOffered(hasCanned()); });
    connect(m_canned, &CannedPopup::shownChanged, &m_editor.edit, &ReplyEdit::setChoosing);
    connect(m_canned, &CannedPopup::chosen, this, [this](const CannedResponseRow &response) {
        m_editor.edit.insertCanned(m_editor.facts.filledIn(response.text),
                                   m_editor.facts.filledIn(response.html, Qt::RichText));
        m_editor.edit.setFocus();
    });
}

void WritingOffers::connectArticles()
{
    connect(&m_editor.edit, &ReplyEdit::articlesTyped, this, [this](const QString &words) {
        if (m_editor.mode())
            showArticles(words);
    });
    connect(&m_editor.tools, &ComposerTools::articlesWanted, this, [this] { showArticles({}); });
    connect(m_articles, &ArticleDialog::linkChosen, this, [this](const ArticleRow &article) {
        m_editor.edit.insertReference(article.title, article.webUrl);
        m_editor.edit.setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_articles, &ArticleDialog::textChosen, this, [this](const ArticleRow &article) {
        m_editor.edit.insertCanned(article.text, article.html);
        m_editor.edit.setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_articles, &ArticleDialog::browserWanted, this, &WritingOffers::browserWanted);
}

/// Of colleagues, so in notes alone: an answer with "@" in it names nobody.
void WritingOffers::connectMentions()
{
    connect(&m_editor.edit, &ReplyEdit::mentionTyped, this, [this](const std::optional<QString> &words) {
        if (words && m_editor.mode() == ComposerMode::Note)
            m_mentions->showFor(*words, caret());
        else
            m_mentions->hide();
    });
    connect(m_mentions, &MentionPopup::shownChanged, &m_editor.edit, &ReplyEdit::setChoosing);
    connect(m_mentions, &MentionPopup::chosen, this,
            [this](const QString &name) { m_editor.edit.insertCanned(QString(u'@' + name + u' '), {}); });
}

QPoint WritingOffers::caret() const
{
    return m_editor.edit.viewport()->mapToGlobal(m_editor.edit.cursorRect().topLeft());
}

void WritingOffers::open(const ConversationRow &row)
{
    m_row = row;
    m_canned->read(row);
    m_mentions->read(row.account);
    lookForArticles();
}

void WritingOffers::close()
{
    m_row.reset();
    m_canned->hide();
    m_mentions->hide();
    m_articles->hide();
}

void WritingOffers::setLanguage(const QString &language)
{
    m_language = language;
    m_canned->setLanguage(language);
}

bool WritingOffers::hasCanned() const
{
    return !m_canned->isEmpty();
}

void WritingOffers::showArticles(const QString &words)
{
    if (m_row && m_hasArticles && m_editor.mode() != ComposerMode::Call)
        m_articles->ask(m_row->account, words, m_language);
}

void WritingOffers::lookForArticles()
{
    m_store.articles(m_row->account, {}, {}, 1)
        .then(this, [this, account = m_row->account](const std::vector<ArticleRow> &any) {
            if (!m_row || m_row->account != account)
                return;
            m_hasArticles = !any.empty();
            m_editor.tools.setArticlesOffered(m_hasArticles);
        });
}

void WritingOffers::showCanned(const QString &words, const QPoint &at)
{
    if (m_editor.mode() != ComposerMode::Call)
        m_canned->showFor(words, at);
}

} // namespace saskare
