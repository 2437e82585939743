#include "ui/conversation/LanguageButton.h"

#include "ui/base/LiveText.h"
#include "ui/conversation/SpellCheck.h"

#include <QLocale>
#include <QMenu>

namespace saskare {
namespace {

/// In the language itself: who writes it knows it by that.
QString nameOf(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (name.isEmpty() || QLocale(language).language() == QLocale::C)
        return language.toUpper();
    name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

LanguageButton::LanguageButton(SpellCheck &spelling, const Theme &theme, QWidget *parent)
    : Button(theme, ButtonKind::Quiet, {}, parent)
    , m_spelling(spelling)
    , m_choices(new QMenu(this))
{
    setObjectName(QStringLiteral("writingLanguage"));
    setDense();
    setMenu(m_choices);
    connect(m_choices, &QMenu::aboutToShow, this, &LanguageButton::fill);
    connect(&spelling, &SpellCheck::changed, this, &LanguageButton::follow);
    new LiveText(this, [this] { follow(); });
}

void LanguageButton::follow()
{
    const QString language = m_spelling.language();
    setVisible(m_spelling.isOn());
    setText(language.isEmpty() ? QStringLiteral("–") : language.toUpper());
    const QString name = language.isEmpty() ? tr("none yet") : nameOf(language);
    setToolTip(m_spelling.isChosen() ? tr("Spelling: %1, chosen for this conversation").arg(name)
                                     : tr("Spelling: %1, as it seems").arg(name));
    setAccessibleName(toolTip());
}

void LanguageButton::fill()
{
    m_choices->clear();
    const auto add = [this](const QString &text, const QString &language, bool isNow) {
        QAction *action = m_choices->addAction(text);
        action->setCheckable(true);
        action->setChecked(isNow);
        connect(action, &QAction::triggered, this, [this, language] { m_spelling.choose(language); });
    };
    add(tr("As it seems"), {}, !m_spelling.isChosen());
    m_choices->addSeparator();
    const QStringList languages = m_spelling.languages();
    for (const QString &language : languages)
        add(nameOf(language), language, m_spelling.isChosen() && language == m_spelling.language());
}

} // namespace saskare
