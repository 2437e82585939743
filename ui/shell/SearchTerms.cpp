#include "ui/shell/SearchTerms.h"

#include "ui/base/Words.h"

#include <QCoreApplication>

namespace saskare {
namespace {

struct SearchTerms
{
    Q_DECLARE_TR_FUNCTIONS(SearchTerms)
};

QString wordForIs(const QString &value)
{
    const QHash<QString, QString> words{{u"open"_qs, SearchTerms::tr("somebody has to act")},
                                        {u"waiting"_qs, SearchTerms::tr("waits for somebody else")},
                                        {u"done"_qs, SearchTerms::tr("done")},
                                        {u"unread"_qs, SearchTerms::tr("unread")},
                                        {u"read"_qs, SearchTerms::tr("read")},
                                        {u"postponed"_qs, SearchTerms::tr("postponed")},
                                        {u"overdue"_qs, SearchTerms::tr("overdue")},
                                        {u"mine"_qs, SearchTerms::tr("mine")},
                                        {u"unassigned"_qs, SearchTerms::tr("nobody's")},
                                        {u"trouble"_qs, SearchTerms::tr("an answer did not arrive")},
                                        {u"problem"_qs, SearchTerms::tr("a problem")},
                                        {u"incident"_qs, SearchTerms::tr("an incident of a problem")},
                                        {u"unanswered"_qs, SearchTerms::tr("the customer waits for an answer")},
                                        {u"call"_qs, SearchTerms::tr("a call is to be made")}};
    return words.value(value);
}

QString wordForTime(const QString &value)
{
    if (value == u"today")
        return SearchTerms::tr("today");
    if (value == u"yesterday")
        return SearchTerms::tr("yesterday");
    return {};
}

} // namespace

QString wordFor(ConditionField field)
{
    switch (field) {
    case ConditionField::Status:
        return SearchTerms::tr("Status");
    case ConditionField::Is:
        return SearchTerms::tr("It is");
    case ConditionField::Queue:
        return SearchTerms::tr("Queue");
    case ConditionField::Assignee:
        return SearchTerms::tr("Assigned to");
    case ConditionField::From:
        return SearchTerms::tr("Customer");
    case ConditionField::Subject:
        return SearchTerms::tr("Subject");
    case ConditionField::Channel:
        return SearchTerms::tr("Channel");
    case ConditionField::Kind:
        return SearchTerms::tr("Kind");
    case ConditionField::Priority:
        return SearchTerms::tr("Priority");
    case ConditionField::Tag:
        return SearchTerms::tr("Tag");
    case ConditionField::Account:
        return SearchTerms::tr("Account");
    case ConditionField::Created:
        return SearchTerms::tr("Began");
    case ConditionField::Updated:
        return SearchTerms::tr("Last change");
    case ConditionField::Due:
        return SearchTerms::tr("Due");
    case ConditionField::Has:
        return SearchTerms::tr("It has");
    case ConditionField::Number:
        return SearchTerms::tr("Number");
    case ConditionField::AnsweredToday:
        return SearchTerms::tr("Answered today by");
    }
    Q_UNREACHABLE();
}

QString wordForValue(ConditionField field, const QString &value)
{
    const auto word = [&](const auto &known) { return known ? wordFor(*known) : QString(); };
    switch (field) {
    case ConditionField::Status:
        return word(from<ConversationState>(value));
    case ConditionField::Channel:
        return word(from<Channel>(value));
    case ConditionField::Kind:
        return word(from<ConversationKind>(value));
    case ConditionField::Priority:
        return word(from<Priority>(value));
    case ConditionField::Is:
        return wordForIs(value);
    case ConditionField::Assignee:
    case ConditionField::AnsweredToday:
        return value == u"me" ? SearchTerms::tr("me") : value == u"nobody" ? SearchTerms::tr("nobody") : QString();
    case ConditionField::Has:
        return value == u"attachment" ? SearchTerms::tr("a file")
            : value == u"callback"    ? SearchTerms::tr("a promised call")
            : value == u"note"        ? SearchTerms::tr("an internal note")
            : value == u"tag"         ? SearchTerms::tr("a tag")
                                      : QString();
    case ConditionField::Created:
    case ConditionField::Updated:
    case ConditionField::Due:
        return wordForTime(value);
    default:
        return {};
    }
}

QList<SearchLine> searchLines()
{
    return {
        {u"status:open,new"_qs, SearchTerms::tr("one of these statuses")},
        {u"is:unread"_qs, SearchTerms::tr("unread; also open, waiting, done, overdue, postponed, mine, trouble")},
        {u"queue:\"Sales\""_qs, SearchTerms::tr("in this queue, of any account")},
        {u"assignee:me"_qs, SearchTerms::tr("mine; also nobody, or a name")},
        {u"from:anna@x.lv"_qs, SearchTerms::tr("the customer's name or address")},
        {u"subject:invoice"_qs, SearchTerms::tr("a word of the subject")},
        {u"channel:chat"_qs, SearchTerms::tr("came by this channel")},
        {u"kind:callback"_qs, SearchTerms::tr("ticket, chat or callback")},
        {u"is:unanswered"_qs, SearchTerms::tr("the customer wrote last and waits; also call: a call is to be made")},
        {u"answeredtoday:me"_qs, SearchTerms::tr("written to by me today; also a name")},
        {u"priority:urgent"_qs, SearchTerms::tr("none, low, normal, high or urgent")},
        {u"tag:vip"_qs, SearchTerms::tr("has this tag")},
        {u"account:shop"_qs, SearchTerms::tr("of this account")},
        {u"created>2026-10-01"_qs, SearchTerms::tr("began after that day; also today, yesterday")},
        {u"updated<7d"_qs, SearchTerms::tr("changed less than 7 days ago; min, h, d, w")},
        {u"due<2h"_qs, SearchTerms::tr("due within 2 hours, or overdue")},
        {u"has:attachment"_qs, SearchTerms::tr("a file; also callback, note, tag")},
        {u"number:4711"_qs, SearchTerms::tr("this number")},
        {u"-tag:vip"_qs, SearchTerms::tr("a minus: not that")},
        {u"is:overdue OR tag:vip"_qs, SearchTerms::tr("one or the other")},
        {u"refund \"not arrived\" -invoice"_qs, SearchTerms::tr("words, a phrase, a word that must not occur")}};
}

} // namespace saskare
