#include "ui/shell/KeysOverlay.h"

#include "ui/base/Paint.h"
#include "ui/base/TextLabel.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>

namespace saskare {
namespace {

/// The keys of one action as they are printed on a keyboard.
class KeyCaps : public QWidget
{
public:
    KeyCaps(const Theme &theme, QStringList keys, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_keys(std::move(keys))
    {
        int width = 0;
        for (const QString &key : m_keys)
            width += qMax(18, keyCapWidth(theme, key)) + space::xs;
        setFixedSize(width, 22);
        setAccessibleName(m_keys.join(QStringLiteral(", ")));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int x = 0;
        for (const QString &key : m_keys)
            x += paintKeyCap(painter, m_theme, QRect(x, 0, width(), height()), key, m_theme.color(Color::TextSecond),
                             m_theme.color(Color::Line))
                + space::xs;
    }

private:
    const Theme &m_theme;
    QStringList m_keys;
};

} // namespace

KeysOverlay::KeysOverlay(const Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("keysOverlay"));
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    hide();
}

void KeysOverlay::toggle()
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
    show();
    raise();
    setFocus();
}

void KeysOverlay::fill()
{
    delete m_panel;
    m_panel = new QWidget(this);
    setAccessibleName(tr("Keys"));
    auto *columns = new QHBoxLayout(m_panel);
    columns->setContentsMargins(32, 28, 32, 28);
    columns->setSpacing(48);
    const QList<QList<ActionGroup>> together{
        {ActionGroup::List, ActionGroup::Writing}, {ActionGroup::Conversation}, {ActionGroup::Window}};
    for (const QList<ActionGroup> &groups : together) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(space::xl);
        grid->setVerticalSpacing(6);
        for (const ActionGroup group : groups)
            addGroup(*grid, group);
        grid->setRowStretch(grid->rowCount(), 1);
        columns->addLayout(grid);
    }
    m_panel->adjustSize();
    m_panel->move((parentWidget()->width() - m_panel->width()) / 2,
                  qMax(0, (parentWidget()->height() - m_panel->height()) / 2));
    m_panel->show();
}

void KeysOverlay::addGroup(QGridLayout &grid, ActionGroup group)
{
    const int first = grid.count() == 0 ? 0 : grid.rowCount() + 1;
    if (first > 0)
        grid.setRowMinimumHeight(first - 1, space::l);
    auto *head = new TextLabel(m_theme, TextSize::Title, TextWeight::Strong, Color::Text, m_panel, Overflow::Elide);
    head->setText(Actions::text(group));
    grid.addWidget(head, first, 0, 1, 2);
    for (const ActionSpec &spec : Actions::all()) {
        if (spec.group != group || spec.keys.isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &sequence : spec.keys)
            keys.append(keyText(sequence));
        addLine(grid, Actions::text(spec), keys);
    }
    if (group == ActionGroup::Writing)
        addLine(grid, tr("Canned responses"), {QStringLiteral("::")}); // typed, not pressed
}

void KeysOverlay::addLine(QGridLayout &grid, const QString &what, const QStringList &keys)
{
    const int line = grid.rowCount();
    auto *text
        = new TextLabel(m_theme, TextSize::Body, TextWeight::Regular, Color::TextSecond, m_panel, Overflow::Elide);
    text->setText(what);
    text->setMinimumWidth(text->sizeHint().width());
    grid.addWidget(text, line, 0);
    grid.addWidget(new KeyCaps(m_theme, keys, m_panel), line, 1, Qt::AlignRight);
}

void KeysOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, m_theme.isDark() ? 140 : 90));
    paintBox(painter, m_panel->geometry(), m_theme.color(Color::Pane), m_theme.color(Color::Line), radius::bubble);
}

void KeysOverlay::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    toggle();
}

void KeysOverlay::mousePressEvent(QMouseEvent *)
{
    toggle();
}

bool KeysOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        m_panel->move((width() - m_panel->width()) / 2, qMax(0, (height() - m_panel->height()) / 2));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace saskare
