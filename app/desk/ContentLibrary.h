#pragma once

#include "app/desk/Chance.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace saskare {

enum class Gender
{
    Male,
    Female
};

struct StoryTurn
{
    enum class Who
    {
        Customer,
        Agent,
        Note
    };
    Who who = Who::Customer;
    QString text;
};

/// A course that a conversation may take, with slots in its texts.
struct Story
{
    QString queue, category;
    QStringList channels, tags, subjects, openings;
    QList<StoryTurn> turns;
    QString attachment; ///< with the opening: "picture", "invoice", "log" or nothing
    QString priority; ///< a code, or nothing
    QString rating; ///< "good", "mixed", "bad"
};

enum class StorySection
{
    Tickets,
    Chats,
    Callbacks,
    Social
};

struct LanguageContent
{
    QStringList greetings, closings, agentGreetings, agentClosings;
    QStringList thanks, impatience, agentGeneric, chatGeneric;
    QJsonObject touch;
    QStringList spamSubjects, spamTexts;
    QHash<int, QList<Story>> stories; ///< by StorySection
};

/// What a conversation is about and who takes part: fills the slots.
struct StorySlots
{
    QString language;
    QString name, call, phone, company, city, cityTo;
    Gender customer = Gender::Female;
    QString model, order, price;
    QString agent;
    Gender agentGender = Gender::Female;

    [[nodiscard]] QJsonObject toJson() const;
    static StorySlots fromJson(const QJsonObject &json);
};

/// The texts of the company and of everybody who writes to it, in Latvian, Russian and English (content/*.json).
/// Const after construction: any thread.
class ContentLibrary
{
public:
    ContentLibrary();

    [[nodiscard]] const LanguageContent &in(const QString &language) const
    {
        return *m_languages.constFind(language);
    }
    [[nodiscard]] const QList<Story> &stories(const QString &language, StorySection section) const;
    [[nodiscard]] const QJsonObject &house() const { return m_house; }

    /// `text` with its slots filled, as written by the customer or the agent.
    static QString filled(const QString &text, const StorySlots &cast, StoryTurn::Who writer);
    /// `body` as a letter: greeting and closing around it.
    [[nodiscard]] QString letter(const QString &body, const StorySlots &cast, StoryTurn::Who writer,
                                 Chance &chance) const;
    /// The letter as a mail program would send it.
    static QString html(const QString &letter, const QString &quoted, Chance &chance);

private:
    QJsonObject m_house;
    QHash<QString, LanguageContent> m_languages;
};

} // namespace saskare
