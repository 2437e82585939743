#include "ui/shell/KeysOverlay.h"

#include "ui/base/KeyCaps.h"
#include "ui/base/TextLabel.h"

#include <QGridLayout>

namespace saskare {
KeysOverlay::KeysOverlay(const Theme &theme, QWidget *window)
    : WindowSheet(theme, QStringLiteral("keysOverlay"), window)
{
}

void KeysOverlay::fill(QWidget &panel)
{
    setAccessibleName(tr("Keys"));
    auto *columns = new QHBoxLayout(&panel);
    columns->setContentsMargins(32, 28, 32, 28);
    columns->setSpacing(48);
    const QList<QList<ActionGroup>> together{
        {ActionGroup::List, ActionGroup::Writing}, {ActionGroup::Conversation}, {ActionGroup::Window}};
    for (const QList<ActionGroup> &groups : together) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(space::xl);
        grid->setVerticalSpacing(6);
        for (const ActionGroup group : groups)
            addGroup(panel, *grid, group);
        grid->setRowStretch(grid->rowCount(), 1);
        columns->addLayout(grid);
    }
}

void KeysOverlay::addGroup(QWidget &panel, QGridLayout &grid, ActionGroup group)
{
    const int first = grid.count() == 0 ? 0 : grid.rowCount() + 1;
    if (first > 0)
        grid.setRowMinimumHeight(first - 1, space::l);
    auto *head = new TextLabel(theme(), TextSize::Title, TextWeight::Strong, Color::Text, &panel, Overflow::Elide);
    head->setText(Actions::text(group));
    grid.addWidget(head, first, 0, 1, 2);
    for (const ActionSpec &spec : Actions::all()) {
        if (spec.group != group || spec.keys.isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &sequence : spec.keys)
            keys.append(keyText(sequence));
        addLine(panel, grid, Actions::text(spec), keys);
    }
    if (group == ActionGroup::Writing)
        addLine(panel, grid, tr("Canned responses"), {QStringLiteral("::")}); // typed, not pressed
}

void KeysOverlay::addLine(QWidget &panel, QGridLayout &grid, const QString &what, const QStringList &keys)
{
    const int line = grid.rowCount();
    auto *text
        = new TextLabel(theme(), TextSize::Body, TextWeight::Regular, Color::TextSecond, &panel, Overflow::Elide);
    text->setText(what);
    text->setMinimumWidth(text->sizeHint().width());
    grid.addWidget(text, line, 0);
    grid.addWidget(new KeyCaps(theme(), keys, &panel), line, 1, Qt::AlignRight);
}

} // namespace saskare
