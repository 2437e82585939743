#include "ui/inbox/SearchFoot.h"

#include "core/domain/SearchSyntax.h"
#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"
#include "ui/inbox/WiderSearch.h"
#include "ui/shell/SearchTerms.h"
#include "ui/shell/Workspace.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace saskare {

SearchFoot::SearchFoot(WiderSearch &search, Workspace &workspace, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_theme(theme)
    , m_ask(new Button(theme, ButtonKind::Quiet, QStringLiteral("globe"), this))
    , m_text(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_untold(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this))
{
    setObjectName(QStringLiteral("searchFoot"));
    m_ask->setObjectName(QStringLiteral("searchThere"));
    m_ask->setDense();
    m_ask->setKeyCap(QKeySequence(Qt::SHIFT | Qt::Key_Return));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::l, space::s);
    layout->setSpacing(2);
    layout->addWidget(m_ask, 0, Qt::AlignLeft);
    for (TextLabel *label : {m_text, m_untold})
        label->setContentsMargins(space::s, 0, 0, 0); // in line with the button's picture
    layout->addWidget(m_text);
    layout->addWidget(m_untold);
    connect(m_ask, &Button::clicked, this, [&workspace] { workspace.request(action::searchThere); });
    connect(&search, &WiderSearch::changed, this, &SearchFoot::follow);
    connect(&workspace, &Workspace::viewChanged, this, &SearchFoot::follow);
    connect(&theme, &Theme::changed, this, qOverload<>(&SearchFoot::update));
    new LiveText(this, [this] { follow(); });
}

QString SearchFoot::offer() const
{
    const QStringList names = m_search.reachable();
    return names.size() == 1 ? tr("Search %1 too", "an account").arg(names.first()) : tr("Search the help desks too");
}

QStringList SearchFoot::outcomes() const
{
    QStringList lines;
    for (const WiderSearch::Asked &asked : m_search.asked()) {
        const FoundThere &found = asked.found;
        if (asked.state == WiderSearch::State::Searching)
            lines.append(tr("%1: searching …", "an account").arg(asked.name));
        else if (asked.state == WiderSearch::State::Failed)
            lines.append(tr("%1 could not be asked: %2", "an account, why").arg(asked.name, asked.error.happened));
        else if (!found.asked)
            lines.append(tr("%1 cannot search for this", "an account").arg(asked.name));
        else if (found.more == 0 && found.unread > 0)
            lines.append(tr("%1: nothing more so far, messages are still being read", "an account").arg(asked.name));
        else if (found.more == 0)
            lines.append(found.further ? tr("%1 has more than fits here: say more words").arg(asked.name)
                                       : tr("Nothing more from %1", "an account").arg(asked.name));
        else if (found.further)
            lines.append(
                tr("%n more from %1, which has yet more: say more words", "an account", found.more).arg(asked.name));
        else
            lines.append(tr("%n more from %1", "an account", found.more).arg(asked.name));
    }
    const QStringList away = m_search.unreachable();
    for (const QString &name : away)
        lines.append(tr("%1 cannot be asked: it is not connected", "an account").arg(name));
    return lines;
}

/// What of the search a help desk was not told; all of it but texts holds here all the same.
QString SearchFoot::untold() const
{
    QStringList lines;
    for (const WiderSearch::Asked &asked : m_search.asked()) {
        if (asked.state != WiderSearch::State::Answered || !asked.found.asked)
            continue;
        QStringList words;
        for (const QString &name : asked.found.untold) {
            const auto field = conditionFieldFrom(name);
            if (field == ConditionField::Is || field == ConditionField::Has)
                words.append(QChar(u'“') + name + u'”'); // as it is typed: its word says little alone
            else if (field)
                words.append(wordFor(*field));
            else if (name != u"texts")
                words.append(name == u"excluded" ? tr("what must not occur") : tr("words", "of a search"));
        }
        words.removeDuplicates();
        if (!words.isEmpty())
            lines.append(tr("%1 was not told: %2. That was looked at here.", "an account, parts of a search")
                             .arg(asked.name, QLocale().createSeparatedList(words)));
        if (asked.found.untold.contains(u"texts"))
            lines.append(tr("%1 does not look into all texts of messages", "an account").arg(asked.name));
    }
    return lines.join(QLatin1Char('\n'));
}

void SearchFoot::follow()
{
    const bool offered = m_search.isOffered();
    m_ask->setVisible(offered);
    m_ask->setText(offer());
    m_ask->setAccessibleDescription(tr("What they find joins the list"));
    const QStringList lines = outcomes();
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_text->setVisible(!lines.isEmpty());
    const QString rest = untold();
    m_untold->setText(rest);
    m_untold->setVisible(!rest.isEmpty());
    setVisible(offered || !lines.isEmpty());
    setAccessibleName(text());
}

QString SearchFoot::text() const
{
    QStringList all;
    if (!m_ask->isHidden())
        all.append(m_ask->text());
    for (const TextLabel *label : {m_text, m_untold}) {
        if (!label->isHidden())
            all.append(label->text());
    }
    return all.join(QLatin1Char('\n'));
}

void SearchFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Pane));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Color::Line));
}

} // namespace saskare
