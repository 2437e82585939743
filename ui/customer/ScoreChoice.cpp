#include "ui/customer/ScoreChoice.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace saskare {

ScoreChoice::ScoreChoice(const Theme &theme, std::function<QString(int)> meaning, QWidget *parent)
    : QWidget(parent)
    , m_meaning(std::move(meaning))
    , m_buttons(new QButtonGroup(this))
    , m_question(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_said(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::Text, this, Overflow::Elide))
{
    m_said->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *words = new QHBoxLayout;
    words->setSpacing(space::s);
    words->addWidget(m_question);
    words->addWidget(m_said, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    for (int value = 1; value <= 5; ++value) {
        auto *button = new Button(theme, ButtonKind::Outlined, {}, this);
        button->setObjectName(QStringLiteral("choice%1").arg(value));
        button->setCheckable(true);
        button->setDense();
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->installEventFilter(this);
        m_buttons->addButton(button, value);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(words);
    column->addLayout(row);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        setWords();
        Q_EMIT valueChanged(value());
    });
    new LiveText(this, [this] { setWords(); });
}

void ScoreChoice::setQuestion(const QString &question)
{
    m_asked = question;
    setWords();
}

void ScoreChoice::setWords()
{
    m_question->setText(m_asked);
    m_said->setText(value() > 0 ? m_meaning(value())
                                : tr("%1 – %2", "the ends of a scale").arg(m_meaning(1), m_meaning(5)));
    m_said->setColor(value() > 0 ? Color::Text : Color::TextThird);
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons) {
        const int number = m_buttons->id(button);
        button->setText(QLocale().toString(number));
        button->setToolTip(m_meaning(number));
        button->setAccessibleName(tr("%1: %2 of 5, %3", "a question, a number and what it means")
                                      .arg(m_asked, button->text(), m_meaning(number)));
    }
}

void ScoreChoice::setValue(int value)
{
    if (QAbstractButton *button = m_buttons->button(value)) {
        button->setChecked(true);
    } else if (QAbstractButton *chosen = m_buttons->checkedButton()) {
        m_buttons->setExclusive(false);
        chosen->setChecked(false);
        m_buttons->setExclusive(true);
        Q_EMIT valueChanged(0);
    }
    setWords();
}

int ScoreChoice::value() const
{
    return qMax(0, m_buttons->checkedId());
}

void ScoreChoice::focusChoice()
{
    m_buttons->button(value() > 0 ? value() : 1)->setFocus(Qt::TabFocusReason);
}

bool ScoreChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_5) {
        setValue(key - Qt::Key_0);
        focusChoice();
        return true;
    }
    if (key == Qt::Key_Backspace || key == Qt::Key_Delete || key == Qt::Key_0) {
        setValue(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace saskare
