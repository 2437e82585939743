#include "ui/models/RowWindow.h"

#include <QTest>

#include <random>

using namespace saskare;

namespace {

struct Item
{
    ConversationId id;
    qint64 sortKey = 0;
    int content = 0;
    bool operator==(const Item &) const = default;
};

bool standsBefore(RowDirection direction, const Item &a, const Item &b)
{
    const bool less = a.sortKey != b.sortKey ? a.sortKey < b.sortKey : a.id < b.id;
    return direction == RowDirection::Ascending ? less : !less && (a.sortKey != b.sortKey || a.id != b.id);
}

/// Keeps its own copy only by what it is told, as a view does.
struct Mirror
{
    explicit Mirror(const RowWindow<Item> &window)
        : m_window(window)
    {
    }

    void inserting(int first, int last) { m_first = first, m_last = last; }
    void inserted()
    {
        for (int i = m_first; i <= m_last; ++i)
            items.insert(items.begin() + i, m_window.at(i));
    }
    void removing(int first, int last) { items.erase(items.begin() + first, items.begin() + last + 1); }
    void removed() { }
    void moving(int from, int to) // as QAbstractItemModel::beginMoveRows: `to` is counted before the move
    {
        Q_ASSERT(to != from && to != from + 1);
        const Item item = items[static_cast<size_t>(from)];
        items.insert(items.begin() + to, item);
        items.erase(items.begin() + (to < from ? from + 1 : from));
    }
    void moved() { }
    void changed(int index) { items[static_cast<size_t>(index)] = m_window.at(index); }

    std::vector<Item> items;

private:
    const RowWindow<Item> &m_window;
    int m_first = 0, m_last = 0;
};

} // namespace

class TestRowWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyRunOfChangesLeavesTheBeginningOfTheWholeList_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("ascending");
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %d", seed) << seed << (seed % 2 == 0);
    }

    void anyRunOfChangesLeavesTheBeginningOfTheWholeList()
    {
        QFETCH(int, seed);
        QFETCH(bool, ascending);
        const RowDirection direction = ascending ? RowDirection::Ascending : RowDirection::Descending;
        std::mt19937 dice(static_cast<unsigned>(seed));
        const auto roll = [&](int below) { return static_cast<int>(dice() % static_cast<unsigned>(below)); };

        std::vector<Item> whole; // the naive list: everything, always sorted
        const auto sort = [&] {
            std::sort(whole.begin(), whole.end(),
                      [&](const Item &a, const Item &b) { return standsBefore(direction, a, b); });
        };
        for (int i = 1; i <= 60; ++i)
            whole.push_back({ConversationId(i), roll(30), 0}); // few keys: ids must break ties
        sort();
        qint64 nextId = 61;

        RowWindow<Item> window;
        Mirror mirror(window);
        const auto page = [&](std::optional<RowPosition> after, size_t limit) {
            std::vector<Item> rows;
            for (const Item &item : whole) {
                if ((!after || standsBefore(direction, Item{after->id, after->key}, item)) && rows.size() < limit)
                    rows.push_back(item);
            }
            return rows;
        };
        std::vector<Item> first = page({}, 10);
        mirror.items = first;
        window.reset(direction, first, first.size() < 10);

        for (int round = 0; round < 200; ++round) {
            const int what = roll(10);
            if (what == 0 && window.horizon()) {
                std::vector<Item> more = page(window.horizon(), 7);
                const bool complete = more.size() < 7;
                window.append(std::move(more), complete, mirror);
            } else if (what == 1) {
                const size_t limit = static_cast<size_t>(std::max(10, window.size()));
                std::vector<Item> rows = page({}, limit);
                const bool complete = rows.size() < limit;
                window.reload(std::move(rows), complete, mirror);
            } else {
                QSet<ConversationId> asked;
                std::vector<Item> found;
                for (int n = roll(5); n >= 0; --n) {
                    if (roll(4) == 0 || whole.empty()) {
                        whole.push_back({ConversationId(nextId++), roll(30), 0});
                        asked.insert(whole.back().id);
                        continue;
                    }
                    const size_t index = static_cast<size_t>(roll(static_cast<int>(whole.size())));
                    asked.insert(whole[index].id);
                    if (roll(4) == 0)
                        whole.erase(whole.begin() + static_cast<std::ptrdiff_t>(index));
                    else if (roll(2) == 0)
                        whole[index].sortKey = roll(30);
                    else
                        ++whole[index].content;
                }
                for (const Item &item : whole) {
                    if (asked.contains(item.id))
                        found.push_back(item);
                }
                std::shuffle(found.begin(), found.end(), dice);
                sort();
                window.merge(asked, found, mirror);
            }
            std::vector<Item> shown;
            for (int i = 0; i < window.size(); ++i)
                shown.push_back(window.at(i));
            QVERIFY(shown.size() <= whole.size());
            QVERIFY(std::equal(shown.begin(), shown.end(), whole.begin()));
            QVERIFY2(shown == mirror.items, "what the listener was told must lead to the same rows");
            if (window.isComplete())
                QCOMPARE(shown.size(), whole.size());
            for (int i = 0; i < window.size(); ++i)
                QCOMPARE(window.indexOf(window.at(i).id), i);
        }
    }

    void aRowThatMovesBeyondTheHorizonLeaves()
    {
        RowWindow<Item> window;
        window.reset(RowDirection::Descending, {{ConversationId(1), 30}, {ConversationId(2), 20}}, false);
        Mirror mirror(window);
        mirror.items = {window.at(0), window.at(1)};
        window.merge({ConversationId(1)}, {{ConversationId(1), 10}}, mirror);
        QCOMPARE(window.size(), 1);
        QCOMPARE(window.at(0).id, ConversationId(2));
    }
};

QTEST_APPLESS_MAIN(TestRowWindow)
#include "TestRowWindow.moc"
