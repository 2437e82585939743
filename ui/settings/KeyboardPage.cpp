#include "ui/settings/KeyboardPage.h"

#include "ui/base/KeyCaps.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QGridLayout>

namespace saskare {

KeyboardPage::KeyboardPage(std::function<QList<KeyLine>()> lines, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_lines(std::move(lines))
    , m_theme(theme)
    , m_layout(new QGridLayout(this))
{
    setObjectName(QStringLiteral("keyboardPage"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(space::xs);
    m_layout->setHorizontalSpacing(space::l);
    m_layout->setColumnStretch(0, 1);
    new LiveText(this, [this] { fill(); });
}

void KeyboardPage::fill()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    int row = 0;
    QString group;
    const QList<KeyLine> lines = m_lines();
    for (const KeyLine &line : lines) {
        if (line.group != group) {
            group = line.group;
            auto *heading = new TextLabel(m_theme, TextSize::Body, TextWeight::Strong, Color::Text, this);
            heading->setText(group);
            heading->setContentsMargins(0, row ? space::m : 0, 0, 0);
            m_layout->addWidget(heading, row++, 0, 1, 2);
        }
        auto *what = new TextLabel(m_theme, TextSize::Body, TextWeight::Regular, Color::TextSecond, this);
        what->setText(line.what);
        QStringList names;
        for (const QKeySequence &key : line.keys)
            names += keyText(key);
        m_layout->addWidget(what, row, 0);
        m_layout->addWidget(new KeyCaps(m_theme, names, this), row++, 1, Qt::AlignRight);
    }
    m_layout->setRowStretch(row, 1);
}

} // namespace saskare
