#include "ui/shell/SearchHelp.h"

#include "ui/base/Paint.h"
#include "ui/base/TextLabel.h"
#include "ui/shell/SearchTerms.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>

namespace saskare {

SearchHelp::SearchHelp(const Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("searchHelp"));
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    hide();
}

void SearchHelp::toggle()
{
    if (isVisible()) {
        hide();
        if (m_focusBefore)
            m_focusBefore->setFocus();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    fill();
    setGeometry(parentWidget()->rect());
    place();
    show();
    raise();
    setFocus();
}

void SearchHelp::fill()
{
    delete m_panel;
    m_panel = new QWidget(this);
    auto *grid = new QGridLayout(m_panel);
    grid->setContentsMargins(32, 28, 32, 28);
    grid->setHorizontalSpacing(space::xxl);
    grid->setVerticalSpacing(6);
    const auto add = [&](const QString &text, TextWeight weight, Color color, int row, int column, int span = 1) {
        auto *label = new TextLabel(m_theme, TextSize::Body, weight, color, m_panel, Overflow::Elide);
        label->setText(text);
        label->setMinimumWidth(label->sizeHint().width());
        grid->addWidget(label, row, column, 1, span);
    };
    auto *head = new TextLabel(m_theme, TextSize::Title, TextWeight::Strong, Color::Text, m_panel, Overflow::Elide);
    head->setText(tr("How to search"));
    grid->addWidget(head, 0, 0, 1, 2);
    QStringList spoken;
    int row = 1;
    for (const SearchLine &line : searchLines()) {
        add(line.example, TextWeight::Medium, Color::Accent, row, 0);
        add(line.meaning, TextWeight::Regular, Color::TextSecond, row++, 1);
        spoken += line.example + u": " + line.meaning;
    }
    grid->setRowMinimumHeight(row++, space::s);
    for (const QString &note :
         {tr("All of it must hold. Values are offered while you type: Tab takes one, Ctrl+Space shows all."),
          tr("Shift+Enter asks the help desks, too: what they find joins the list."),
          tr("It is the same for every help desk; names work without accents and by their beginning.")}) {
        add(note, TextWeight::Regular, Color::TextThird, row++, 0, 2);
        spoken += note;
    }
    setAccessibleName(tr("How to search"));
    setAccessibleDescription(spoken.join(u"\n"_qs));
    m_panel->adjustSize();
    m_panel->show();
}

void SearchHelp::place()
{
    m_panel->move((width() - m_panel->width()) / 2, qMax(0, (height() - m_panel->height()) / 2));
}

void SearchHelp::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, m_theme.isDark() ? 140 : 90));
    paintBox(painter, m_panel->geometry(), m_theme.color(Color::Pane), m_theme.color(Color::Line), radius::bubble);
}

void SearchHelp::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    toggle();
}

void SearchHelp::mousePressEvent(QMouseEvent *)
{
    toggle();
}

bool SearchHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace saskare
