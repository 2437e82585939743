#pragma once

#include <QString>

#include <random>

namespace saskare {

/// Makes documents nobody should have to read: every allowed and forbidden tag, wrong nesting, absurd numbers,
/// addresses of every scheme, files of this computer (all with "saskare-canary" in their name), letters of every
/// script. The same seed gives the same documents.
class DocumentGenerator
{
public:
    explicit DocumentGenerator(quint32 seed)
        : m_random(seed)
    {
    }

    QString next();

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    template <class List>
    QString oneOf(const List &list)
    {
        return QString::fromUtf8(list[static_cast<size_t>(below(static_cast<int>(std::size(list))))]);
    }
    QString tag();
    QString attributes();
    QString value();
    QString words();
    QString burst();

    std::mt19937 m_random;
};

} // namespace saskare
