#include "core/domain/SearchData.h"

#include "core/domain/ConditionTime.h"
#include "core/domain/SearchSyntax.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace saskare {
namespace {

QString signOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equals:
        return u"="_qs;
    case Comparison::Less:
        return u"<"_qs;
    case Comparison::LessOrEqual:
        return u"<="_qs;
    case Comparison::Greater:
        return u">"_qs;
    case Comparison::GreaterOrEqual:
        return u">="_qs;
    }
    Q_UNREACHABLE();
}

QJsonObject dataOf(const Condition &condition, bool joins, qint64 nowMs)
{
    QJsonObject data{{u"field"_qs, nameOf(condition.field)},
                     {u"comparison"_qs, signOf(condition.comparison)},
                     {u"value"_qs, condition.value},
                     {u"negated"_qs, condition.negated},
                     {u"orPrevious"_qs, joins}};
    const auto asked = isTime(condition.field) ? timeAskedFor(condition, nowMs) : std::nullopt;
    if (asked && asked->from)
        data.insert(u"from"_qs, *asked->from / 1000);
    if (asked && asked->to)
        data.insert(u"to"_qs, *asked->to / 1000);
    return data;
}

} // namespace

SearchedWords searchedWords(const QString &text)
{
    static const QRegularExpression piece(u"(-?)(?:\"([^\"]*)(?:\"|$)|(\\S+))"_qs);
    SearchedWords all;
    auto pieces = piece.globalMatch(text);
    while (pieces.hasNext()) {
        const QRegularExpressionMatch match = pieces.next();
        const bool isPhrase = match.capturedStart(2) >= 0;
        const QString said = (isPhrase ? match.captured(2) : match.captured(3)).simplified();
        if (!said.isEmpty())
            (match.capturedLength(1) > 0 ? all.excluded : isPhrase ? all.phrases : all.words).append(said);
    }
    return all;
}

QJsonObject searchData(const ConversationQuery &query, qint64 nowMs)
{
    const ConversationQuery spelled = spelledOut(query);
    const SearchedWords words = searchedWords(spelled.text);
    QJsonArray conditions;
    bool first = true; // of those that are alternatives of each other
    for (const Condition &condition : spelled.conditions) {
        first = first || !condition.orPrevious;
        if (condition.field == ConditionField::Account)
            continue;
        conditions.append(dataOf(condition, !first, nowMs));
        first = false;
    }
    return {{u"text"_qs, spelled.text.simplified()},
            {u"words"_qs, QJsonArray::fromStringList(words.words)},
            {u"phrases"_qs, QJsonArray::fromStringList(words.phrases)},
            {u"excluded"_qs, QJsonArray::fromStringList(words.excluded)},
            {u"conditions"_qs, conditions}};
}

bool mayConcern(const ConversationQuery &query, AccountId account)
{
    const QList<Condition> conditions = spelledOut(query).conditions;
    bool fits = true; // one of the alternatives that are looked at
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        const Condition &condition = conditions[i];
        if (!condition.orPrevious) {
            if (!fits)
                return false;
            fits = false;
        }
        const bool isIt = condition.value.toLongLong() == account.value();
        fits = fits || condition.field != ConditionField::Account || isIt != condition.negated;
    }
    return fits;
}

} // namespace saskare
