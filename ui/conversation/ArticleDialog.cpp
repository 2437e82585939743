#include "ui/conversation/ArticleDialog.h"

#include "core/store/Store.h"
#include "ui/base/Button.h"
#include "ui/base/ChoiceDelegate.h"
#include "ui/base/Hairline.h"
#include "ui/base/LiveText.h"
#include "ui/base/SearchField.h"
#include "ui/base/TextLabel.h"
#include "ui/conversation/BodyPreparer.h"
#include "ui/conversation/MessageBody.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int mostFound = 50, rowHeight = 36, listWidth = 260;

} // namespace

ArticleDialog::ArticleDialog(Store &store, BodyPreparer &preparer, const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Tool)
    , m_store(store)
    , m_preparer(preparer)
    , m_search(new SearchField(theme, this))
    , m_found(new QListWidget(this))
    , m_nothing(new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::TextSecond, this))
    , m_page(new QScrollArea(this))
    , m_title(new TextLabel(theme, TextSize::Title, TextWeight::Strong, Color::Text, this))
    , m_body(new MessageBody(theme, this))
    , m_link(new Button(theme, ButtonKind::Outlined, QStringLiteral("link"), this))
    , m_text(new Button(theme, ButtonKind::Primary, {}, this))
{
    setObjectName(QStringLiteral("articleDialog"));
    m_search->setObjectName(QStringLiteral("articleSearch"));
    m_found->setObjectName(QStringLiteral("articlesFound"));
    m_link->setObjectName(QStringLiteral("insertArticleLink"));
    m_text->setObjectName(QStringLiteral("insertArticleText"));
    m_search->setMinimumHeight(measure::control);
    m_found->setFrameShape(QFrame::NoFrame);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setUniformItemSizes(true);
    new ChoiceDelegate(theme, m_found);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    for (Button *button : {m_link, m_text})
        button->setAutoDefault(false);
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, &ArticleDialog::find);
    connect(m_search, &SearchField::escaped, this, &QDialog::reject);
    connect(m_search, &SearchField::accepted, m_found, [this] { m_found->setFocus(Qt::TabFocusReason); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, [this] {
        if (!m_link->isHidden())
            choose(&ArticleDialog::linkChosen);
    });
    connect(m_found, &QListWidget::currentRowChanged, this, &ArticleDialog::showArticle);
    connect(m_found, &QListWidget::itemActivated, this, [this] { choose(&ArticleDialog::textChosen); });
    connect(m_body, &MessageBody::linkChosen, this, &ArticleDialog::browserWanted);
    connect(m_link, &QPushButton::clicked, this, [this] { choose(&ArticleDialog::linkChosen); });
    connect(m_text, &QPushButton::clicked, this, [this] { choose(&ArticleDialog::textChosen); });
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && (changes.reference || changes.everything))
            find();
    });
    new LiveText(this, [this] { setTexts(); });
}

void ArticleDialog::arrange()
{
    auto *page = new QWidget(this);
    auto *words = new QVBoxLayout(page);
    words->setContentsMargins(space::l, 0, space::s, 0);
    words->setSpacing(space::s);
    words->addWidget(m_title);
    words->addWidget(m_body);
    words->addStretch(1);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setWidgetResizable(true);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setWidget(page);
    m_found->setFixedWidth(listWidth);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_found);
    middle->addWidget(m_page, 1);
    middle->addWidget(m_nothing, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(m_link);
    buttons->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(m_search);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    resize(720, 440);
}

void ArticleDialog::setTexts()
{
    setWindowTitle(tr("Articles"));
    m_search->setPlaceholderText(tr("Find an article"));
    m_search->setAccessibleName(tr("Find an article"));
    m_found->setAccessibleName(tr("Articles"));
    m_nothing->setText(tr("No article has these words."));
    m_link->setText(tr("Insert a link"));
    m_text->setText(tr("Insert the text"));
    m_link->setHint(tr("Insert a link"), Qt::CTRL | Qt::Key_Return);
    m_text->setHint(tr("Insert the text"), Qt::Key_Return);
}

void ArticleDialog::ask(AccountId account, const QString &words, const QString &language)
{
    m_account = account;
    m_language = language;
    if (m_search->text() == words)
        find();
    else
        m_search->setText(words);
    show();
    raise();
    activateWindow();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ArticleDialog::find()
{
    m_store.articles(m_account, m_search->text(), m_language, mostFound)
        .then(this, [this, question = ++m_question](const std::vector<ArticleRow> &found) {
            if (question == m_question)
                showFound(found);
        });
}

void ArticleDialog::showFound(const std::vector<ArticleRow> &found)
{
    const ArticleId before = current() ? current()->id : ArticleId();
    const QSignalBlocker blocker(m_found); // shown once, when all are there
    m_found->clear();
    m_articles = found;
    int chosen = 0;
    for (const ArticleRow &article : m_articles) {
        auto *item = new QListWidgetItem(article.title, m_found);
        item->setSizeHint(QSize(0, rowHeight));
        item->setToolTip(Qt::convertFromPlainText(QString(article.snippet).remove(u'\x02').remove(u'\x03')));
        if (article.id == before)
            chosen = m_found->count() - 1;
    }
    m_nothing->setVisible(m_articles.empty());
    m_found->setHidden(m_articles.empty());
    m_page->setHidden(m_articles.empty());
    m_found->setCurrentRow(m_articles.empty() ? -1 : chosen);
    showArticle();
}

const ArticleRow *ArticleDialog::current() const
{
    const int row = m_found->currentRow();
    return row >= 0 && static_cast<size_t>(row) < m_articles.size() ? &m_articles[static_cast<size_t>(row)] : nullptr;
}

void ArticleDialog::showArticle()
{
    const ArticleRow *article = current();
    m_title->setText(article ? article->title : QString());
    m_link->setVisible(article && !article->webUrl.isEmpty());
    m_text->setVisible(article != nullptr);
    ++m_shown;
    if (!article) {
        m_body->setBody({});
        return;
    }
    m_preparer.prepare(article->html, article->text, BodyExtent::Long)
        .then(this, [this, shown = m_shown](const PreparedBody &body) {
            if (shown == m_shown)
                m_body->setBody(body);
        });
}

void ArticleDialog::choose(void (ArticleDialog::*how)(const ArticleRow &))
{
    if (const ArticleRow *article = current()) {
        const ArticleRow chosen = *article;
        hide();
        Q_EMIT(this->*how)(chosen);
    }
}

} // namespace saskare
