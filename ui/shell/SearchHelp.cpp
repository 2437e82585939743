#include "ui/shell/SearchHelp.h"

#include "ui/base/TextLabel.h"
#include "ui/shell/SearchTerms.h"

#include <QGridLayout>

namespace saskare {

SearchHelp::SearchHelp(const Theme &theme, QWidget *window)
    : WindowSheet(theme, QStringLiteral("searchHelp"), window)
{
}

void SearchHelp::fill(QWidget &panel)
{
    auto *grid = new QGridLayout(&panel);
    grid->setContentsMargins(32, 28, 32, 28);
    grid->setHorizontalSpacing(space::xxl);
    grid->setVerticalSpacing(6);
    const auto add = [&](const QString &text, TextWeight weight, Color color, int row, int column, int span = 1) {
        auto *label = new TextLabel(theme(), TextSize::Body, weight, color, &panel, Overflow::Elide);
        label->setText(text);
        label->setMinimumWidth(label->sizeHint().width());
        grid->addWidget(label, row, column, 1, span);
    };
    auto *head = new TextLabel(theme(), TextSize::Title, TextWeight::Strong, Color::Text, &panel, Overflow::Elide);
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
}

} // namespace saskare
