#include "core/domain/SearchSyntax.h"

#include "core/domain/SearchScanner.h"

#include <QCoreApplication>
#include <QDate>

#include <array>

namespace saskare {
namespace {

struct SearchSyntax
{
    Q_DECLARE_TR_FUNCTIONS(SearchSyntax)
};

constexpr std::array<const char *, conditionFieldCount> fieldNames{
    "status", "is",      "queue",   "assignee", "from", "subject", "channel", "kind",         "priority",
    "tag",    "account", "created", "updated",  "due",  "has",     "number",  "answeredtoday"};

constexpr int mostConditions = 40; ///< more than anybody types
constexpr qsizetype longestValue = 200;

/// Case and accents aside.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain.append(c.toCaseFolded());
    }
    return plain;
}

/// The one of `all` that is meant: spelled like that, else beginning like that if only one does.
QString meant(const QStringList &all, const QString &typed)
{
    const QString wanted = folded(typed);
    QString beginning;
    int beginnings = 0;
    for (const QString &name : all) {
        const QString plain = folded(name);
        if (plain == wanted)
            return name;
        if (plain.startsWith(wanted)) {
            beginning = name;
            ++beginnings;
        }
    }
    return beginnings == 1 ? beginning : QString();
}

/// "a, b, c …" for messages; not more than people read.
QString listed(const QStringList &all)
{
    constexpr qsizetype most = 12;
    return all.mid(0, most).join(u", "_qs) + (all.size() > most ? u" …"_qs : QString());
}

QStringList fieldNameList()
{
    QStringList all;
    for (const char *name : fieldNames)
        all.append(QLatin1String(name));
    return all;
}

template <class Word>
QStringList codes(Word last)
{
    QStringList all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all.append(code(static_cast<Word>(i)));
    return all;
}

QString accountName(const QString &id, const SearchNames &names)
{
    for (const auto &[account, name] : names.accounts) {
        if (QString::number(account.value()) == id)
            return name;
    }
    return id;
}

CheckedValue problem(const QString &text)
{
    return {{}, text};
}

CheckedValue checkedAccount(const QString &typed, const SearchNames &names)
{
    QStringList all;
    for (const auto &account : names.accounts)
        all.append(account.second);
    const QString name = meant(all, typed);
    if (name.isEmpty())
        return problem(SearchSyntax::tr("There is no account “%1”. There are: %2.").arg(typed, listed(all)));
    return {QString::number(names.accounts[static_cast<size_t>(all.indexOf(name))].first.value()), {}};
}

CheckedValue checkedTime(const QString &typed)
{
    const QString plain = typed.toLower();
    if (plain == u"today" || plain == u"yesterday" || lengthFrom(plain)
        || QDate::fromString(plain, Qt::ISODate).isValid())
        return {plain, {}};
    return problem(
        SearchSyntax::tr("“%1” is no time. Write a day like 2026-10-01, today, yesterday, or a length like "
                         "30min, 2h, 7d, 2w.")
            .arg(typed));
}

CheckedValue checkedWords(const QString &typed)
{
    const qsizetype letters = std::count_if(typed.begin(), typed.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (letters < 2)
        return problem(SearchSyntax::tr("Write at least two letters of what to look for."));
    return {typed, {}};
}

QString quoted(const QString &value)
{
    const bool plain = !value.isEmpty() && std::none_of(value.begin(), value.end(), [](QChar c) {
        return c.isSpace() || c == u',' || SearchScanner::isQuote(c);
    });
    if (plain)
        return value;
    QString inner = value;
    return u'"' + inner.replace(u'"', u"\"\""_qs) + u'"';
}

QString signOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equals:
        return u":"_qs;
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

} // namespace

QString nameOf(ConditionField field)
{
    return QLatin1String(fieldNames.at(static_cast<size_t>(field)));
}

std::optional<ConditionField> conditionFieldFrom(QStringView name)
{
    for (size_t i = 0; i < fieldNames.size(); ++i) {
        if (name.compare(QLatin1String(fieldNames[i]), Qt::CaseInsensitive) == 0)
            return static_cast<ConditionField>(i);
    }
    return std::nullopt;
}

QStringList wordsOf(ConditionField field)
{
    switch (field) {
    case ConditionField::Status:
        return codes(ConversationState::Other);
    case ConditionField::Is:
        return {u"open"_qs,      u"waiting"_qs,  u"done"_qs,       u"unread"_qs,     u"read"_qs,
                u"postponed"_qs, u"overdue"_qs,  u"mine"_qs,       u"unassigned"_qs, u"trouble"_qs,
                u"problem"_qs,   u"incident"_qs, u"unanswered"_qs, u"call"_qs};
    case ConditionField::Assignee:
        return {u"me"_qs, u"nobody"_qs};
    case ConditionField::AnsweredToday:
        return {u"me"_qs};
    case ConditionField::Channel:
        return codes(Channel::Other);
    case ConditionField::Kind:
        return codes(ConversationKind::Callback);
    case ConditionField::Priority:
        return codes(Priority::Urgent);
    case ConditionField::Has:
        return {u"attachment"_qs, u"callback"_qs, u"note"_qs, u"tag"_qs};
    case ConditionField::Created:
    case ConditionField::Updated:
        return {u"today"_qs, u"yesterday"_qs, u"1h"_qs, u"1d"_qs, u"7d"_qs, u"30d"_qs};
    case ConditionField::Due:
        return {u"today"_qs, u"1h"_qs, u"2h"_qs, u"1d"_qs};
    default:
        return {};
    }
}

QStringList valuesOf(ConditionField field, const SearchNames &names)
{
    switch (field) {
    case ConditionField::Queue:
        return names.queues;
    case ConditionField::Tag:
        return names.tags;
    case ConditionField::Assignee:
    case ConditionField::AnsweredToday:
        return wordsOf(field) + names.agents;
    case ConditionField::Account: {
        QStringList all;
        for (const auto &account : names.accounts)
            all.append(account.second);
        return all;
    }
    case ConditionField::Status: {
        QStringList all = wordsOf(field);
        for (const QString &status : names.statuses) {
            if (!all.contains(status, Qt::CaseInsensitive))
                all.append(status);
        }
        return all;
    }
    default:
        return wordsOf(field);
    }
}

std::optional<qint64> lengthFrom(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    if (digits == 0 || digits > 5)
        return std::nullopt;
    const qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;
    const QStringView unit = text.mid(digits);
    const qint64 number = text.left(digits).toLongLong();
    if (unit == u"min")
        return number * minute;
    if (unit == u"h")
        return number * hour;
    if (unit == u"d")
        return number * day;
    if (unit == u"w")
        return number * 7 * day;
    return std::nullopt;
}

CheckedValue checkedValue(ConditionField field, const QString &typed, const SearchNames &names)
{
    const QString asked = typed.trimmed().left(longestValue);
    switch (field) {
    case ConditionField::From:
    case ConditionField::Subject:
        return checkedWords(asked);
    case ConditionField::Number:
        return asked.isEmpty() ? problem(SearchSyntax::tr("Write the number to look for."))
                               : CheckedValue{asked.startsWith(u'#') ? asked.mid(1) : asked, {}};
    case ConditionField::Created:
    case ConditionField::Updated:
    case ConditionField::Due:
        return checkedTime(asked);
    case ConditionField::Account:
        return checkedAccount(asked, names);
    case ConditionField::Tag: {
        const QString known = meant(names.tags, asked);
        if (asked.isEmpty() || (known.isEmpty() && !names.tags.isEmpty()))
            return problem(SearchSyntax::tr("No conversation here has the tag “%1”. There are: %2.")
                               .arg(asked, listed(names.tags)));
        return {known.isEmpty() ? asked : known, {}};
    }
    case ConditionField::Queue:
        if (const QString queue = meant(names.queues, asked); !asked.isEmpty() && !queue.isEmpty())
            return {queue, {}};
        return problem(SearchSyntax::tr("There is no queue “%1”. There are: %2.").arg(asked, listed(names.queues)));
    default:
        break;
    }
    const QStringList all = valuesOf(field, names);
    if (const QString word = meant(all, asked); !asked.isEmpty() && !word.isEmpty())
        return {word, {}};
    return problem(SearchSyntax::tr("“%1:” cannot be “%2”. It can be: %3.").arg(nameOf(field), asked, listed(all)));
}

QString shownValue(const Condition &condition, const SearchNames &names)
{
    return condition.field == ConditionField::Account ? accountName(condition.value, names) : condition.value;
}

namespace {

/// Puts what the scanner finds together.
class Parser
{
public:
    Parser(const QString &typed, const SearchNames &names)
        : m_names(names)
        , m_tokens(SearchScanner::tokens(typed))
        , m_endsOpen(!typed.isEmpty() && !typed.back().isSpace())
    {
    }

    SearchParse parse()
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i)
            take(m_tokens[i], i);
        QString text = m_words.join(u' ');
        // The last word is a beginning only while it is being typed.
        const bool open = m_endsOpen && !m_tokens.isEmpty() && m_tokens.last().kind == SearchToken::Kind::Words;
        if (!text.isEmpty() && !open)
            text += u' ';
        m_parse.query.text = text;
        return m_parse;
    }

private:
    void complain(const SearchToken &token, const QString &text)
    {
        m_parse.problems.append({token.from, token.length, text});
    }

    void take(const SearchToken &token, qsizetype at)
    {
        switch (token.kind) {
        case SearchToken::Kind::Words:
            takeWords(token, at + 1 == m_tokens.size() && m_endsOpen);
            return;
        case SearchToken::Kind::Or: {
            const auto isOperator = [&](qsizetype i) {
                return i >= 0 && i < m_tokens.size() && m_tokens[i].kind == SearchToken::Kind::Operator;
            };
            if (isOperator(at - 1) && isOperator(at + 1))
                m_joins = true;
            else if (at + 1 < m_tokens.size() || at == 0)
                complain(token,
                         SearchSyntax::tr("OR stands between two operators, as in: status:new OR is:overdue. "
                                          "Write \"OR\" in quotes to look for the word."));
            return;
        }
        case SearchToken::Kind::Operator:
            takeOperator(token);
        }
    }

    void takeWords(const SearchToken &token, bool isBeingTyped)
    {
        QString name = token.text;
        if (!name.isEmpty() && (name.back() == u':' || name.back() == u'<' || name.back() == u'>'))
            name.chop(1);
        if (name == token.text || !conditionFieldFrom(name))
            m_words.append(token.text);
        else if (!isBeingTyped)
            complain(token, SearchSyntax::tr("Write the value right after “%1:”, without a space.").arg(name));
    }

    void takeOperator(const SearchToken &token)
    {
        const bool joins = std::exchange(m_joins, false);
        const std::optional<ConditionField> field = conditionFieldFrom(token.name);
        if (!field) {
            complain(
                token,
                SearchSyntax::tr("“%1:” is no operator. There are: %2. Write it in quotes to look for the words.")
                    .arg(token.name, fieldNameList().join(u", "_qs)));
            return;
        }
        if (token.comparison != Comparison::Equals && !isTime(*field)) {
            complain(token, SearchSyntax::tr("“%1” has no order: write %1: instead.").arg(nameOf(*field)));
            return;
        }
        if (token.comparison == Comparison::Equals && isTime(*field)
            && std::any_of(token.values.begin(), token.values.end(),
                           [](const QString &value) { return lengthFrom(value).has_value(); })) {
            complain(
                token,
                SearchSyntax::tr("A length needs < or >, as in: %1<%2.").arg(nameOf(*field), token.values.value(0)));
            return;
        }
        QList<Condition> alternatives;
        for (const QString &typed : token.values) {
            const CheckedValue checked = checkedValue(*field, typed, m_names);
            if (!checked.problem.isEmpty()) {
                complain(token, checked.problem);
                return;
            }
            // Not a and not b is what "-tag:a,b" means.
            const bool isAlternative = !alternatives.isEmpty() && !token.negated;
            alternatives.append({*field, token.comparison, checked.value, token.negated, isAlternative});
        }
        if (joins && !alternatives.isEmpty() && !m_parse.query.conditions.isEmpty())
            alternatives.first().orPrevious = true;
        if (m_parse.query.conditions.size() + alternatives.size() > mostConditions)
            complain(token,
                     SearchSyntax::tr("That is more than a search can hold: %n conditions at most.", nullptr,
                                      mostConditions));
        else
            m_parse.query.conditions += alternatives;
    }

    const SearchNames &m_names;
    QList<SearchToken> m_tokens;
    bool m_endsOpen;
    bool m_joins = false;
    QStringList m_words;
    SearchParse m_parse;
};

} // namespace

SearchParse parseSearch(const QString &typed, const SearchNames &names)
{
    return Parser(typed, names).parse();
}

QString searchText(const ConversationQuery &query, const SearchNames &names)
{
    QString text;
    const Condition *before = nullptr;
    for (const Condition &condition : query.conditions) {
        const QString value = quoted(shownValue(condition, names));
        const bool joins = before && condition.orPrevious;
        const bool sameKind = joins && condition.field == before->field && !condition.negated && !before->negated
            && condition.comparison == before->comparison;
        if (sameKind)
            text += u',' + value;
        else
            text += (text.isEmpty() ? QString()
                         : joins    ? u" OR "_qs
                                    : u" "_qs)
                + (condition.negated ? u"-"_qs : QString()) + nameOf(condition.field) + signOf(condition.comparison)
                + value;
        before = &condition;
    }
    if (!query.text.isEmpty())
        text += (text.isEmpty() ? QString() : u" "_qs) + query.text;
    return text;
}

ConversationQuery spelledOut(ConversationQuery query)
{
    QList<Condition> all;
    const auto add = [&](ConditionField field, const QString &value, bool isAlternative = false) {
        all.append({field, Comparison::Equals, value, false, isAlternative});
    };
    if (query.account)
        add(ConditionField::Account, QString::number(query.account->value()));
    if (query.kind)
        add(ConditionField::Kind, code(*query.kind));
    if (query.group != StateGroup::Any)
        add(ConditionField::Is, code(query.group));
    if (query.state)
        add(ConditionField::Status, code(*query.state));
    if (query.assignee == AssigneeFilter::MeOrNobody) {
        add(ConditionField::Assignee, u"me"_qs);
        add(ConditionField::Assignee, u"nobody"_qs, true);
    } else if (query.assignee != AssigneeFilter::Anyone) {
        add(ConditionField::Assignee, query.assignee == AssigneeFilter::Me ? u"me"_qs : u"nobody"_qs);
    }
    if (query.inTrouble)
        add(ConditionField::Is, u"trouble"_qs);
    if (!query.tag.isEmpty())
        add(ConditionField::Tag, query.tag);
    ConversationQuery same;
    same.queue = query.queue; // by its id: no operator says that
    same.customer = query.customer;
    same.callbacksDue = query.callbacksDue;
    same.order = query.order;
    same.text = query.text;
    same.conditions = all + query.conditions;
    return same;
}

namespace {

void offer(SearchCompletions &all, const QStringList &values, const QString &typed,
           std::optional<ConditionField> field)
{
    constexpr qsizetype most = 60;
    const QString wanted = folded(typed);
    QStringList first, later;
    for (const QString &value : values) {
        const QString plain = folded(value);
        if (plain.startsWith(wanted))
            first.append(value);
        else if (!wanted.isEmpty() && plain.contains(u' ' + wanted))
            later.append(value);
    }
    for (const QString &value : first + later) {
        if (all.choices.size() < most)
            all.choices.append({quoted(value), field});
    }
}

} // namespace

SearchCompletions completeSearch(const QString &typed, int cursor, const SearchNames &names)
{
    const SearchScanner::Place place = SearchScanner::placeAt(typed, cursor);
    SearchCompletions all;
    all.from = place.from;
    all.length = place.length;
    if (place.name.isEmpty()) {
        // One letter of a word is no sign that an operator is meant, but nothing at all may be.
        for (const char *name : fieldNames) {
            const QString field = QLatin1String(name);
            if (!place.isQuoted && field.startsWith(place.text.toLower()))
                all.choices.append(
                    {field + (isTime(*conditionFieldFrom(field)) ? u"<"_qs : u":"_qs), conditionFieldFrom(field)});
        }
        return all;
    }
    if (const auto field = conditionFieldFrom(place.name)) {
        QStringList values = valuesOf(*field, names);
        if (isTime(*field))
            values.removeIf([&](const QString &value) { return place.isEquals && lengthFrom(value).has_value(); });
        offer(all, values, place.text, field);
        // What is written in full needs no offer.
        if (all.choices.size() == 1 && all.choices.first().text.compare(quoted(place.text), Qt::CaseInsensitive) == 0)
            all.choices.clear();
    }
    return all;
}

} // namespace saskare
