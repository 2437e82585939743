#pragma once

#include "core/domain/ConversationQuery.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace saskare {

enum class RowDirection
{
    Descending,
    Ascending
};

/// The beginning of a long sorted list, as far as somebody has scrolled: load pages, merge changes.
/// Rows have `id` and `sortKey`; they stand in the order of (sortKey, id). The window always equals the first size()
/// rows of the whole list as it was told; what lies beyond its horizon is not known and not kept.
/// Every change is told to a listener before and after, so that a Qt model only passes it on:
/// `inserting(first, last)`, `inserted()`, `removing(first, last)`, `removed()`, `moving(from, to)` with Qt's meaning
/// of the destination, `moved()`, `changed(index)`. No Qt model code here. Thread: any one.
template <class Row>
class RowWindow
{
public:
    using RowId = decltype(Row::id);

    explicit RowWindow(RowDirection direction = RowDirection::Descending)
        : m_direction(direction)
    {
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Row &at(int index) const { return m_rows[static_cast<size_t>(index)]; }
    /// True when there is nothing beyond the last row.
    [[nodiscard]] bool isComplete() const { return !m_horizon; }
    /// Where the next page begins: after this. Nothing: all is loaded, or nothing yet.
    [[nodiscard]] std::optional<RowPosition> horizon() const { return m_horizon; }

    [[nodiscard]] int indexOf(RowId id) const
    {
        const auto position = m_positions.constFind(id);
        if (position == m_positions.constEnd())
            return -1;
        return static_cast<int>(lowerBound(*position) - m_rows.begin());
    }

    /// Starts anew with a first page; the caller resets its model around it.
    void reset(RowDirection direction, std::vector<Row> rows, bool complete)
    {
        m_direction = direction;
        m_rows = std::move(rows);
        m_positions.clear();
        for (const Row &row : m_rows)
            m_positions.insert(row.id, positionOf(row));
        setHorizon(complete);
    }

    /// Adds the page after the horizon. Rows that a change brought in meanwhile are not doubled.
    template <class Listener>
    void append(std::vector<Row> page, bool complete, Listener &listener)
    {
        std::erase_if(page, [this](const Row &row) { return m_positions.contains(row.id); });
        if (!page.empty()) {
            listener.inserting(size(), size() + static_cast<int>(page.size()) - 1);
            for (Row &row : page) {
                m_positions.insert(row.id, positionOf(row));
                m_rows.push_back(std::move(row));
            }
            listener.inserted();
        }
        setHorizon(complete);
    }

    /// Takes in what changed: `asked` were read again, and only `found` of them still belong to the list.
    template <class Listener>
    void merge(const QSet<RowId> &asked, std::vector<Row> found, Listener &listener)
    {
        QSet<RowId> gone = asked;
        for (const Row &row : found)
            gone.remove(row.id);
        for (const RowId id : gone)
            remove(id, listener);
        for (Row &row : found)
            put(std::move(row), listener);
    }

    /// Takes in the beginning of the list read again as a whole, keeping what is the same in its place.
    template <class Listener>
    void reload(std::vector<Row> rows, bool complete, Listener &listener)
    {
        m_horizon.reset();
        const std::optional<RowPosition> horizon
            = complete || rows.empty() ? std::nullopt : std::optional(positionOf(rows.back()));
        QSet<RowId> known;
        for (const Row &row : m_rows)
            known.insert(row.id);
        merge(known, std::move(rows), listener);
        m_horizon = horizon;
    }

private:
    static RowPosition positionOf(const Row &row) { return {row.sortKey, row.id}; }

    [[nodiscard]] bool before(const RowPosition &a, const RowPosition &b) const
    {
        const bool less = a.key != b.key ? a.key < b.key : a.id < b.id;
        return m_direction == RowDirection::Ascending ? less : !less && !(a == b);
    }

    [[nodiscard]] auto lowerBound(const RowPosition &position) const
    {
        return std::lower_bound(m_rows.begin(), m_rows.end(), position,
                                [this](const Row &row, const RowPosition &p) { return before(positionOf(row), p); });
    }

    [[nodiscard]] bool isBeyond(const RowPosition &position) const
    {
        return m_horizon && before(*m_horizon, position);
    }

    void setHorizon(bool complete)
    {
        if (complete)
            m_horizon.reset();
        else if (!m_rows.empty())
            m_horizon = positionOf(m_rows.back());
    }

    template <class Listener>
    void remove(RowId id, Listener &listener)
    {
        const int index = indexOf(id);
        if (index < 0)
            return;
        listener.removing(index, index);
        m_rows.erase(m_rows.begin() + index);
        m_positions.remove(id);
        listener.removed();
    }

    template <class Listener>
    void put(Row row, Listener &listener)
    {
        const RowPosition position = positionOf(row);
        const int old = indexOf(row.id);
        if (isBeyond(position)) {
            remove(row.id, listener);
            return;
        }
        const int place = static_cast<int>(lowerBound(position) - m_rows.begin());
        m_positions.insert(row.id, position);
        if (old < 0) {
            listener.inserting(place, place);
            m_rows.insert(m_rows.begin() + place, std::move(row));
            listener.inserted();
            return;
        }
        int index = old;
        if (place != old && place != old + 1) {
            listener.moving(old, place);
            index = place > old ? place - 1 : place;
            const auto begin = m_rows.begin();
            if (place > old)
                std::rotate(begin + old, begin + old + 1, begin + place);
            else
                std::rotate(begin + place, begin + old, begin + old + 1);
            m_rows[static_cast<size_t>(index)] = std::move(row);
            listener.moved();
        } else {
            m_rows[static_cast<size_t>(index)] = std::move(row);
        }
        listener.changed(index);
    }

    RowDirection m_direction;
    std::vector<Row> m_rows;
    QHash<RowId, RowPosition> m_positions;
    std::optional<RowPosition> m_horizon; ///< everything up to here is in the window; nothing: all there is
};

} // namespace saskare
