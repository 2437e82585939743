#include "ui/conversation/ComposerTools.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QHBoxLayout>

namespace saskare {
namespace {

constexpr int roomForWords = 580;

} // namespace

ComposerTools::ComposerTools(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_bold(new Button(theme, ButtonKind::Quiet, QStringLiteral("bold"), this))
    , m_italic(new Button(theme, ButtonKind::Quiet, QStringLiteral("italic"), this))
    , m_list(new Button(theme, ButtonKind::Quiet, QStringLiteral("list"), this))
    , m_link(new Button(theme, ButtonKind::Quiet, QStringLiteral("link"), this))
    , m_attach(new Button(theme, ButtonKind::Quiet, QStringLiteral("paperclip"), this))
    , m_canned(new Button(theme, ButtonKind::Quiet, QStringLiteral("message-square-quote"), this))
    , m_articles(new Button(theme, ButtonKind::Quiet, QStringLiteral("book-open"), this))
    , m_saved(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this, Overflow::Elide))
    , m_length(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_send(new Button(theme, ButtonKind::Primary, {}, this))
{
    m_attach->setObjectName(QStringLiteral("attach"));
    m_articles->setObjectName(QStringLiteral("articles"));
    m_canned->setObjectName(QStringLiteral("canned"));
    m_length->setObjectName(QStringLiteral("answerLength"));
    m_length->hide();
    m_articles->hide();
    m_saved->setObjectName(QStringLiteral("draftSaved"));
    m_send->setObjectName(QStringLiteral("send"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (Button *button : {m_bold, m_italic, m_list, m_link, m_attach, m_canned, m_articles}) {
        button->setDense();
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_saved);
    row->addSpacing(space::s);
    row->addWidget(m_length);
    row->addSpacing(space::m);
    row->addWidget(m_send);
    connect(m_bold, &QPushButton::clicked, this, &ComposerTools::boldWanted);
    connect(m_italic, &QPushButton::clicked, this, &ComposerTools::italicWanted);
    connect(m_list, &QPushButton::clicked, this, &ComposerTools::listWanted);
    connect(m_link, &QPushButton::clicked, this, &ComposerTools::linkWanted);
    connect(m_attach, &QPushButton::clicked, this, &ComposerTools::filesWanted);
    connect(m_canned, &QPushButton::clicked, this, &ComposerTools::cannedWanted);
    connect(m_articles, &QPushButton::clicked, this, &ComposerTools::articlesWanted);
    connect(m_send, &QPushButton::clicked, this, &ComposerTools::sendWanted);
    new LiveText(this, [this] { setWords(); });
}

void ComposerTools::setWords()
{
    m_bold->setHint(tr("Bold"), QKeySequence::Bold);
    m_italic->setHint(tr("Italic"), QKeySequence::Italic);
    m_list->setHint(tr("List"));
    m_link->setHint(tr("Link"));
    m_attach->setHint(tr("Attach files"));
    m_canned->setAccessibleName(tr("Canned responses"));
    m_canned->setToolTip(tr("Canned responses: type :: and a few letters"));
    m_articles->setAccessibleName(tr("Articles"));
    m_articles->setToolTip(tr("Articles: type ?? and a few letters"));
    fit();
}

void ComposerTools::setFormatting(ReplyEdit::Formatting formatting)
{
    for (Button *button : {m_bold, m_italic, m_list, m_link})
        button->setVisible(formatting == ReplyEdit::Formatting::Rich);
}

void ComposerTools::setCannedOffered(bool offered)
{
    m_canned->setVisible(offered);
}

void ComposerTools::setArticlesOffered(bool offered)
{
    m_articles->setVisible(offered);
}

void ComposerTools::setFilesOffered(bool offered)
{
    m_attach->setVisible(offered);
}

void ComposerTools::setSaved(const QString &words)
{
    m_saved->setText(words);
}

void ComposerTools::setLength(int characters, int most)
{
    m_length->setVisible(most > 0 && characters * 4 >= most * 3);
    if (!m_length->isHidden()) {
        m_length->setColor(characters > most ? Color::Bad : Color::TextSecond);
        m_length->setText(tr("%1 of %2", "characters written, allowed").arg(characters).arg(most));
        m_length->setAccessibleName(tr("%1 of %2 characters").arg(characters).arg(most));
    }
}

void ComposerTools::setSend(const QString &words, const QKeySequence &keys)
{
    m_send->setText(words);
    m_sendKeys = keys;
    fit();
}

QPoint ComposerTools::cannedPlace() const
{
    return m_canned->mapToGlobal(QPoint(0, -space::xs));
}

/// In a narrow window the tools leave the room to what is done with them.
void ComposerTools::fit()
{
    const bool roomy = width() >= roomForWords;
    m_canned->setText(roomy ? tr("Canned ::") : QString());
    m_articles->setText(roomy ? tr("Articles ??") : QString());
    m_send->setKeyCap(roomy ? m_sendKeys : QKeySequence());
}

void ComposerTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace saskare
