#include "ui/insight/HowPage.h"

#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int widest = 720; ///< lines that can be read

} // namespace

HowPage::HowPage(std::function<QStringList()> words, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_said(std::move(words))
    , m_theme(theme)
    , m_page(new QWidget(this))
    , m_layout(new QVBoxLayout(m_page))
{
    setObjectName(QStringLiteral("howPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(space::xl, space::l, space::xxl, space::xxl);
    setWidget(m_page); // which makes it fill its ground
    viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    new LiveText(this, [this] { setTexts(); });
}

void HowPage::setTexts()
{
    delete m_words;
    m_words = new QWidget(m_page);
    auto *layout = new QVBoxLayout(m_words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const QStringList words = m_said();
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
        auto *heading = new TextLabel(m_theme, TextSize::Body, TextWeight::Strong, Color::Text, m_words);
        heading->setText(words[i]);
        auto *text = new TextLabel(m_theme, TextSize::Body, TextWeight::Regular, Color::TextSecond, m_words);
        text->setText(words[i + 1]);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(heading);
        layout->addWidget(text);
        layout->addSpacing(space::m);
    }
    layout->addStretch(1);
    m_layout->addWidget(m_words, 0, Qt::AlignLeft | Qt::AlignTop);
    fit();
    setAccessibleName(tr("How this is computed"));
}

/// Wrapped lines need the height that goes with their width, which a scroll area does not ask for.
void HowPage::fit()
{
    const QMargins around = m_layout->contentsMargins();
    const int wide = std::clamp(viewport()->width() - around.left() - around.right(), 200, widest);
    m_words->setFixedSize(wide, m_words->layout()->heightForWidth(wide));
}

void HowPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void HowPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace saskare
