#pragma once

#include "app/desk/DeskState.h"
#include "app/desk/PersonMaker.h"

namespace saskare {

/// An agent as the makers of content need to know one.
struct Colleague
{
    qint64 id = 0;
    QString name;
    Gender gender = Gender::Female;
    QStringList languages;
    bool active = true;
};

/// Makes what a company has before its first customer: agents, queues, tags, canned responses, articles, macros.
/// Tells which of it is which. Thread: under DeskState's lock.
class HouseMaker
{
public:
    explicit HouseMaker(DeskParts &parts)
        : m_parts(parts)
    {
    }

    void make();
    /// The active agents who speak `language`, the one whose token it is first.
    static QList<Colleague> colleagues(const ContentLibrary &content, const QString &language);
    static qint64 queueOf(const ContentLibrary &content, const QString &key);

private:
    DeskParts &m_parts;
};

} // namespace saskare
