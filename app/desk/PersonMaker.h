#pragma once

#include "app/desk/ContentLibrary.h"
#include "app/desk/DeskRecords.h"
#include "core/domain/Vocabulary.h"

namespace saskare {

/// A customer, as the makers of content need to know one.
struct Person
{
    qint64 id = 0; ///< of the customer's record
    QString email;
    StorySlots cast; ///< everything but the product, the order and the agent
    qint64 lastConversation = 0;
};

enum class InsertAs
{
    Old,
    Change
};

/// Makes customers and what they did in the shop. Thread: under DeskState's lock.
class PersonMaker
{
public:
    PersonMaker(DeskRecords &records, const ContentLibrary &content, InsertAs insertAs);

    /// A new customer, known since about `at`. Language: lv, ru or en as the shop's customers are spread.
    Person make(Chance &chance, qint64 at);
    /// Chooses what the customer bought in `category`: fills the product's slots.
    void choose(StorySlots &cast, const QString &category, Chance &chance) const;
    /// Looked at it, bought it, fetched it: the touchpoints of an order some time before `at`.
    void addOrder(const Person &person, const StorySlots &cast, qint64 at, Chance &chance);
    void addTouchpoint(const Person &person, qint64 conversation, TouchpointKind kind, Stage stage, Channel channel,
                       qint64 at, const QString &title, const QString &detail, const QJsonObject &more = {});
    /// What the customer thought of a conversation; `mood` as in Story::rating.
    void addRating(const Person &person, qint64 conversation, const QString &mood, qint64 at, Chance &chance);

private:
    DeskRecords &m_records;
    const ContentLibrary &m_content;
    InsertAs m_insertAs;
};

} // namespace saskare
