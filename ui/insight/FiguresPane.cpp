#include "ui/insight/FiguresPane.h"

#include "ui/base/Button.h"
#include "ui/base/EmptyState.h"
#include "ui/base/Hairline.h"
#include "ui/base/InfoBar.h"
#include "ui/base/TextLabel.h"
#include "ui/insight/HowPage.h"

#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace saskare {

FiguresPane::FiguresPane(std::function<QStringList()> methods, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_notice(new InfoBar(theme, this))
    , m_empty(new EmptyState(theme, this))
    , m_how(new HowPage(std::move(methods), theme, this))
{
    m_notice->setClosable();
    connect(m_how, &HowPage::left, this, [this] { showHow(false); });
    connect(m_notice, &InfoBar::closed, m_notice, &QWidget::hide);
    connect(&theme, &Theme::changed, this, qOverload<>(&FiguresPane::update));
}

void FiguresPane::compose(QWidget *figures, const QList<QWidget *> &choices)
{
    m_figures = figures;
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    for (QWidget *page : {m_figures, static_cast<QWidget *>(m_how), static_cast<QWidget *>(m_empty)})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead(choices));
    layout->addWidget(new Hairline(m_theme, Qt::Horizontal, this));
    layout->addWidget(m_notice);
    layout->addWidget(pages, 1);
}

QWidget *FiguresPane::buildHead(const QList<QWidget *> &choices)
{
    auto *head = new QWidget(this);
    m_title = new TextLabel(m_theme, TextSize::Title, TextWeight::Strong, Color::Text, head, Overflow::Elide);
    m_age = new TextLabel(m_theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, head, Overflow::Elide);
    m_export = new Button(m_theme, ButtonKind::Outlined, QStringLiteral("download"), head);
    m_howButton = new Button(m_theme, ButtonKind::Outlined, QStringLiteral("circle-help"), head);
    m_howButton->setCheckable(true);
    connect(m_howButton, &Button::clicked, this, [this] { showHow(m_pages->currentWidget() != m_how); });
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_age);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(space::xl, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(words, 1);
    for (QWidget *each : choices)
        layout->addWidget(each);
    layout->addWidget(m_export);
    layout->addWidget(m_howButton);
    return head;
}

QScrollArea *FiguresPane::scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

void FiguresPane::showFigures(bool any)
{
    if (m_pages->currentWidget() != m_how)
        m_pages->setCurrentWidget(any ? m_figures : m_empty);
}

void FiguresPane::showHow(bool how)
{
    m_howButton->setChecked(how);
    m_pages->setCurrentWidget(how ? static_cast<QWidget *>(m_how) : m_figures);
    if (!how)
        showAnew();
    (how ? static_cast<QWidget *>(m_how) : m_howButton)->setFocus(Qt::OtherFocusReason);
}

void FiguresPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Pane));
}

} // namespace saskare
