#include "ui/shell/ConditionEdit.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/shell/SearchTerms.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace saskare {
namespace {

constexpr int besideWords = 40; ///< the room of a box around its words

} // namespace

ConditionEdit::ConditionEdit(const Condition &condition, const SearchNames &names, const Theme &theme,
                             QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_join(new QComboBox(this))
    , m_field(new QComboBox(this))
    , m_sense(new QComboBox(this))
    , m_value(new QComboBox(this))
    , m_remove(new Button(theme, ButtonKind::Quiet, QStringLiteral("x"), this))
{
    m_join->setObjectName(QStringLiteral("conditionJoin"));
    m_field->setObjectName(QStringLiteral("conditionField"));
    m_sense->setObjectName(QStringLiteral("conditionSense"));
    m_value->setObjectName(QStringLiteral("conditionValue"));
    m_remove->setObjectName(QStringLiteral("conditionRemove"));
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_join->addItems({QString(), QString()});
    for (int i = 0; i < conditionFieldCount; ++i)
        m_field->addItem(QString());
    m_field->setMaxVisibleItems(conditionFieldCount);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (QComboBox *box : {m_join, m_field, m_sense, m_value}) {
        box->setMinimumHeight(measure::control);
        row->addWidget(box, box == m_value ? 1 : 0);
    }
    m_join->setFixedWidth(72);
    QSizePolicy keepsItsPlace = m_join->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true); // so that all rows stand below each other
    m_join->setSizePolicy(keepsItsPlace);
    row->addWidget(m_remove);
    m_field->setCurrentIndex(static_cast<int>(condition.field));
    m_join->setCurrentIndex(condition.orPrevious ? 1 : 0);
    fillSenses(condition);
    fillValues(condition);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        const Condition fresh{field(), Comparison::Equals, {}, false, false};
        fillSenses(fresh);
        fillValues(fresh);
        Q_EMIT changed();
    });
    for (QComboBox *box : {m_join, m_sense})
        connect(box, &QComboBox::currentIndexChanged, this, &ConditionEdit::changed);
    connect(m_value, &QComboBox::currentTextChanged, this, &ConditionEdit::changed);
    connect(m_remove, &Button::clicked, this, &ConditionEdit::removeWanted);
    setFocusProxy(m_field);
    new LiveText(this, [this] { setTexts(); });
}

void ConditionEdit::setTexts()
{
    const QSignalBlocker still(this);
    m_join->setItemText(0, tr("and"));
    m_join->setItemText(1, tr("or"));
    for (int i = 0; i < conditionFieldCount; ++i)
        m_field->setItemText(i, wordFor(static_cast<ConditionField>(i)));
    fitWidths();
    const Condition now = condition();
    fillSenses(now);
    fillValues(now);
    m_join->setAccessibleName(tr("And, or"));
    m_field->setAccessibleName(tr("What"));
    m_sense->setAccessibleName(tr("How"));
    m_value->setAccessibleName(tr("Value"));
    m_remove->setHint(tr("Take this condition away"));
}

/// As wide as the longest word there can be, so that all rows stand below each other.
void ConditionEdit::fitWidths()
{
    const QFontMetrics metrics = m_field->fontMetrics();
    int field = 0, sense = 0;
    for (int i = 0; i < conditionFieldCount; ++i) {
        field = std::max(field, metrics.horizontalAdvance(wordFor(static_cast<ConditionField>(i))));
        for (const Sense &each : senses(static_cast<ConditionField>(i)))
            sense = std::max(sense, metrics.horizontalAdvance(each.text));
    }
    m_field->setFixedWidth(field + besideWords);
    m_sense->setFixedWidth(sense + besideWords);
}

void ConditionEdit::setFirst(bool first)
{
    m_join->setVisible(!first);
}

ConditionField ConditionEdit::field() const
{
    return static_cast<ConditionField>(std::max(0, m_field->currentIndex()));
}

QList<ConditionEdit::Sense> ConditionEdit::senses(ConditionField field)
{
    if (!isTime(field))
        return {{tr("is"), Comparison::Equals, false, false}, {tr("is not"), Comparison::Equals, true, false}};
    const bool isDue = field == ConditionField::Due;
    return {{isDue ? tr("within the next") : tr("within the last"), Comparison::Less, false, true},
            {isDue ? tr("later than in") : tr("longer ago than"), Comparison::Greater, false, true},
            {tr("on"), Comparison::Equals, false, false},
            {tr("before"), Comparison::Less, false, false},
            {tr("after"), Comparison::Greater, false, false},
            // What was typed may say more than people choose.
            {tr("up to"), Comparison::LessOrEqual, false, false},
            {tr("from"), Comparison::GreaterOrEqual, false, false}};
}

void ConditionEdit::fillSenses(const Condition &condition)
{
    const QSignalBlocker still(m_sense);
    m_sense->clear();
    const bool isLength = isTime(condition.field) && (condition.value.isEmpty() || lengthFrom(condition.value));
    int at = 0;
    for (const Sense &sense : senses(field())) {
        const bool equal = sense.comparison == condition.comparison && sense.negated == condition.negated;
        if (equal && (sense.isLength == isLength || !isTime(condition.field)))
            at = m_sense->count();
        m_sense->addItem(sense.text);
    }
    m_sense->setCurrentIndex(at);
}

void ConditionEdit::fillValues(const Condition &condition)
{
    const QSignalBlocker still(m_value);
    m_value->clear();
    for (const QString &value : valuesOf(condition.field, m_names)) {
        const QString word = wordForValue(condition.field, value);
        m_value->addItem(word.isEmpty() ? value : word, value);
    }
    const QString shown = shownValue(condition, m_names);
    const int known = m_value->findData(shown);
    if (known >= 0)
        m_value->setCurrentIndex(known);
    else
        m_value->setEditText(shown);
}

QString ConditionEdit::typed() const
{
    const int index = m_value->findText(m_value->currentText());
    return index >= 0 ? m_value->itemData(index).toString() : m_value->currentText();
}

Condition ConditionEdit::condition() const
{
    const Sense sense = senses(field()).value(std::max(0, m_sense->currentIndex()));
    return {field(), sense.comparison, checkedValue(field(), typed(), m_names).value, sense.negated,
            m_join->currentIndex() == 1};
}

QString ConditionEdit::problem() const
{
    const CheckedValue checked = checkedValue(field(), typed(), m_names);
    if (!checked.problem.isEmpty() || !isTime(field()))
        return checked.problem;
    const bool isLength = lengthFrom(checked.value).has_value();
    const Sense sense = senses(field()).value(std::max(0, m_sense->currentIndex()));
    if (sense.isLength && !isLength)
        return tr("“%1 %2” needs a length, like 2h or 7d.").arg(wordFor(field()), sense.text);
    if (!sense.isLength && isLength)
        return tr("“%1 %2” needs a day, like 2026-10-01 or today.").arg(wordFor(field()), sense.text);
    return {};
}

} // namespace saskare
