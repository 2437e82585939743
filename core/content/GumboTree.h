#pragma once

#include <QByteArray>

#include <gumbo.h>

#include <memory>

namespace saskare {

/// An HTML5 tree, parsed within a budget of memory and processor time, so that no document can hold a thread:
/// reopening formatting elements makes the tree of a small document quadratic. Frees in one go, because gumbo's own
/// way recurses as deep as the document. Thread: any, one at a time.
class GumboTree
{
public:
    explicit GumboTree(QByteArray utf8);
    ~GumboTree();
    GumboTree(const GumboTree &) = delete;
    GumboTree &operator=(const GumboTree &) = delete;

    /// Null when the budget ran out. Lives as long as this object.
    [[nodiscard]] const GumboNode *root() const { return m_root; }

private:
    struct Arena;
    static const GumboNode *parse(Arena &arena, const QByteArray &utf8);

    QByteArray m_utf8; // the tree points into it
    std::unique_ptr<Arena> m_arena;
    const GumboNode *m_root = nullptr;
};

} // namespace saskare
