#pragma once

#include "core/domain/Vocabulary.h"

#include <QObject>
#include <QSet>

namespace saskare {

/// Which conversations of the list were chosen, to do one thing with all of them. Not the one that is read: that is
/// the list's current row. Thread: GUI.
class ChosenRows : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] bool contains(ConversationId id) const { return m_ids.contains(id); }
    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] const QSet<ConversationId> &ids() const { return m_ids; }

    void toggle(ConversationId id)
    {
        if (!m_ids.remove(id))
            m_ids.insert(id);
        Q_EMIT changed();
    }
    void add(const QSet<ConversationId> &ids) { set(QSet(m_ids).unite(ids)); }
    /// What has left the list is chosen no more.
    void keep(const QSet<ConversationId> &ids) { set(QSet(m_ids).intersect(ids)); }
    void clear() { set({}); }

Q_SIGNALS:
    void changed();

private:
    void set(const QSet<ConversationId> &ids)
    {
        if (ids == m_ids)
            return;
        m_ids = ids;
        Q_EMIT changed();
    }

    QSet<ConversationId> m_ids;
};

} // namespace saskare
