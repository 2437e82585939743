#pragma once

#include "core/content/HtmlSanitizer.h"

#include <QSet>

#include <optional>
#include <vector>

namespace saskare {

/// Writes clean HTML: keeps the open elements, the limits, the plain text, and the place where the quoted part
/// begins. Whatever is given to text() is escaped; names and attributes come from our own code only. Not thread safe.
class HtmlWriter
{
public:
    explicit HtmlWriter(const HtmlLimits &limits);

    /// `name` is empty for an element that is not written but must be closed in its turn. `attributes` begins with a
    /// space.
    void open(const char *name, const QString &attributes = {});
    void close();
    void text(const QString &text);
    /// A break or rule: nothing is in it.
    void single(const char *name);
    void image(const QString &source, const QString &alternative, std::optional<int> width,
               std::optional<int> height);
    /// A new line in the plain text, and one of the blocks that are counted.
    void block();

    void beginQuote();
    void endQuote();

    void setPreformatted(bool preformatted) { m_preformatted = preformatted; }
    void noteSimplified() { m_clean.simplified = true; }
    void noteBlockedImage() { ++m_clean.blockedImages; }
    /// The name for an image in memory or in an attachment; nothing when there are enough.
    std::optional<QString> nameFor(const QByteArray &inlineImage);
    std::optional<QString> nameForContentId(const QString &id);
    std::optional<QString> nameForRemote(const QString &url);

    [[nodiscard]] int depth() const { return static_cast<int>(m_open.size()); }
    [[nodiscard]] bool isFull() const { return m_full; }
    [[nodiscard]] QChar lastShown() const { return m_lastShown; }
    bool countNode();
    /// Tables we are in now: what is in them is laid out several times over.
    void setTableDepth(int depth) { m_tableDepth = depth; }
    /// Takes it from the work that is left (LayoutCost.h).
    void spend(int cost);

    /// Closes what is open and gives the result. Call once.
    CleanHtml finish();

private:
    struct Open
    {
        const char *name;
        QString attributes;
    };
    std::optional<QString> nameIn(QStringList &list, const QString &value, const char *kind);
    [[nodiscard]] QString closing(const std::vector<Open> &open) const;
    [[nodiscard]] QString opening(const std::vector<Open> &open) const;

    void character(char32_t c);
    void spendOnScript(char32_t c);
    [[nodiscard]] size_t face() const;
    [[nodiscard]] bool isOverScripts(char32_t c);

    HtmlLimits m_limits;
    CleanHtml m_clean;
    std::vector<Open> m_open;
    qsizetype m_textLeft;
    int m_nodesLeft;
    int m_blocksLeft;
    int m_imagesLeft;
    qint64 m_workLeft;
    int m_tableDepth = 0;
    QSet<int> m_scripts;
    QSet<size_t> m_faces; ///< of rare scripts, each by script and face
    int m_lastScript = -1; ///< of the last letter
    int m_breaksInARow = 0;
    int m_wordLength = 0;
    int m_marksInARow = 0;
    bool m_preformatted = false;
    bool m_full = false;
    QChar m_lastShown;
    // the quoted part
    qsizetype m_quoteAt = -1;
    qsizetype m_quotePlainAt = 0;
    std::vector<Open> m_quoteOpen;
    int m_quoteDepth = 0;
    bool m_ownAfterQuote = false;
};

} // namespace saskare
